package chapter18;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = SgdDissipation.class, number = 3, title = "The entropy production of SGD", points = 4, hints = {
    "In the axes of $H$ the covariance is solved entry by entry: $C_{ij} = 2D_{ij}/(h_i + h_j)$. Turn back afterwards.",
    "A Gaussian density has $\\nabla\\ln p = -C^{-1}x$, so that $v = -Hx + DC^{-1}x$.",
    "The mean of $\\sum_{ij}x_iM_{ij}x_j$ is the trace of $MC$: it turns the mean over x into a product of matrices."})
public class SgdDissipationTest {

    private static final double CLOSE = 1e-8;

    private static double plane(double h1, double h2, double r) {
        return r * r / (1 - r * r) * (h1 - h2) * (h1 - h2) / (h1 + h2);
    }

    private static double[][] turned(double a, double b, double c, double angle) { // R [[a, c], [c, b]] Rᵀ
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double off = (a - b) * cos * sin + c * (cos * cos - sin * sin);
        return new double[][] {{a * cos * cos + b * sin * sin - 2 * c * cos * sin, off}, {off, a * sin * sin + b * cos * cos + 2 * c * cos * sin}};
    }

    @Checks(points = 1, idea = "In the plane it is (18.6), whatever the size of the noise")
    void inThePlane(SgdDissipation answer) {
        double[][] h = {{1, 0}, {0, 4}};
        for (double size : new double[] {0.05, 1, 300}) {
            assertEquals(1.0125, answer.sgdEntropyProduction(h, new double[][] {{size, 0.6 * size}, {0.6 * size, size}}), CLOSE);
        }
        assertEquals(plane(0.5, 3, -0.4), answer.sgdEntropyProduction(new double[][] {{0.5, 0}, {0, 3}},
                new double[][] {{4, -0.4 * 2 * 0.5}, {-0.4 * 2 * 0.5, 0.25}}), CLOSE);
    }

    @Checks(points = 1, idea = "It is zero where noise and curvature share their axes, be the temperatures as different as they may")
    void zeroOnCommonAxes(SgdDissipation answer, RandomGenerator random) {
        assertEquals(0, answer.sgdEntropyProduction(new double[][] {{1, 0}, {0, 4}}, new double[][] {{1, 0}, {0, 0.1}}), 1e-9);
        double angle = random.nextDouble(0.2, 1.3);
        assertEquals(0, answer.sgdEntropyProduction(turned(1, 4, 0, angle), turned(2, 0.3, 0, angle)), 1e-9);
        assertEquals(0, answer.sgdEntropyProduction(new double[][] {{3}}, new double[][] {{0.7}}), 1e-9);
    }

    @Checks(points = 1, idea = "Turning the axes of both changes nothing: H need not be diagonal")
    void anyAxes(SgdDissipation answer, RandomGenerator random) {
        for (int k = 0; k < 20; k++) {
            double angle = random.nextDouble(0, 3);
            double h1 = random.nextDouble(0.2, 2);
            double h2 = h1 + random.nextDouble(0.5, 4);
            double r = random.nextDouble(0.1, 0.8);
            double expected = plane(h1, h2, r);
            assertEquals(expected, answer.sgdEntropyProduction(turned(h1, h2, 0, angle), turned(1, 1, r, angle)), CLOSE * (1 + expected));
        }
    }

    @Checks(points = 1, idea = "Planes that know nothing of each other add up, in up to 8 dimensions, and curvatures may differ by a million")
    void planesAdd(SgdDissipation answer) {
        double[][] h = new double[8][8];
        double[][] d = new double[8][8];
        double expected = 0;
        for (int plane = 0; plane < 4; plane++) {
            double h1 = Math.pow(10, -plane);
            double h2 = 3 * Math.pow(10, 3 - plane);
            double r = 0.2 * plane;
            int i = plane;
            int j = 4 + plane;
            h[i][i] = h1;
            h[j][j] = h2;
            d[i][i] = d[j][j] = 1 + plane;
            d[i][j] = d[j][i] = r * (1 + plane);
            expected += plane(h1, h2, r);
        }
        assertEquals(1, answer.sgdEntropyProduction(h, d) / expected, CLOSE);
    }
}
