package chapter15;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = SettlingErrors.class, number = 1, title = "Errors that settle", points = 4, hints = {
    "Write $-\\ln p(x, z)$ as two quadratic forms with the precision matrices between the errors, and differentiate by $z_j$.",
    "The prior pulls with $\\Pi_z(z - m)$, the readings with $-W^\\top\\Pi_x(x - Wz)$. Where both cancel, an equation linear in $z$ is left: solve it.",
    "Along an eigenvector of the curvature with eigenvalue $\\lambda$ a step multiplies the distance by $1 - \\eta\\lambda$. When is that beyond $-1$?"})
public class SettlingErrorsTest {

    /** Weights, precisions, mean and readings of a problem. */
    private record Model(double[][] w, double[][] px, double[] m, double[][] pz, double[] x) {

        static Model drawn(RandomGenerator random) {
            int n = random.nextInt(2, 5);
            int d = random.nextInt(2, 4);
            return new Model(gaussians(n, d, random), precision(n, random), gaussians(1, d, random)[0], precision(d, random),
                    gaussians(1, n, random)[0]);
        }

        double energy(double[] z) {
            double[] off = x.clone();
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < z.length; j++) {
                    off[i] -= w[i][j] * z[j];
                }
            }
            double[] prior = z.clone();
            for (int j = 0; j < z.length; j++) {
                prior[j] -= m[j];
            }
            return half(px, off) + half(pz, prior);
        }

        double[] slope(double[] z) {
            double[] slope = new double[z.length];
            for (int j = 0; j < z.length; j++) {
                double[] up = z.clone();
                double[] down = z.clone();
                up[j] += 1e-3;
                down[j] -= 1e-3;
                slope[j] = (energy(up) - energy(down)) / 2e-3; // exact for a parabola
            }
            return slope;
        }

        private static double half(double[][] p, double[] v) {
            double sum = 0;
            for (int i = 0; i < v.length; i++) {
                for (int j = 0; j < v.length; j++) {
                    sum += 0.5 * v[i] * p[i][j] * v[j];
                }
            }
            return sum;
        }
    }

    private static double[][] gaussians(int rows, int columns, RandomGenerator random) {
        double[][] g = new double[rows][columns];
        for (double[] row : g) {
            java.util.Arrays.setAll(row, j -> random.nextGaussian());
        }
        return g;
    }

    private static double[][] precision(int d, RandomGenerator random) {
        double[][] a = gaussians(d, d, random);
        double[][] p = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                for (int k = 0; k < d; k++) {
                    p[i][j] += a[i][k] * a[j][k];
                }
                p[i][j] += i == j ? 0.5 : 0;
            }
        }
        return p;
    }

    @Checks(points = 1, idea = "A step follows the slope of −ln p(x, z): each error is weighted by the precision matrix, the prior's as well as the readings'")
    void stepsDownTheSlope(SettlingErrors answer, RandomGenerator random) {
        for (int trial = 0; trial < 5; trial++) {
            Model p = Model.drawn(random);
            double[] z = gaussians(1, p.m().length, random)[0];
            double[] next = answer.step(p.w(), p.px(), p.m(), p.pz(), p.x(), z, 0.07);
            double[] slope = p.slope(z);
            for (int j = 0; j < z.length; j++) {
                assertEquals(z[j] - 0.07 * slope[j], next[j], 1e-7 * (1 + Math.abs(slope[j])));
            }
        }
    }

    @Checks(points = 1, idea = "Beliefs stop where no error pulls any more: the slope is zero there")
    void stopsWhereErrorsBalance(SettlingErrors answer, RandomGenerator random) {
        for (int trial = 0; trial < 5; trial++) {
            Model p = Model.drawn(random);
            double[] z = answer.settle(p.w(), p.px(), p.m(), p.pz(), p.x());
            double[] slope = p.slope(z);
            assertArrayEquals(new double[z.length], slope, 1e-5);
        }
        double[] z = answer.settle(new double[][] {{1, 0.5}, {-0.5, 1}, {0.3, 0.8}}, new double[][] {{5, 0, 0}, {0, 5, 0}, {0, 0, 2.5}},
                new double[] {0.1, -0.1}, new double[][] {{1, 0}, {0, 1}}, new double[] {0.9, 0.4, 1.1});
        assertArrayEquals(new double[] {0.5373040752351096, 0.6810867293625915}, z, 1e-8);
    }

    @Checks(points = 1, idea = "The softest direction arrives as well, where another is ten thousand times as stiff")
    void arrivesInEveryDirection(SettlingErrors answer) {
        double[] z = answer.settle(new double[][] {{1, 1}, {1, -1}}, new double[][] {{1e4, 0}, {0, 1}}, new double[] {0, 0},
                new double[][] {{1, 0}, {0, 1}}, new double[] {3, 2});
        double sum = 6e4 / 20001; // along (1, 1), and 4/3 along (1, -1)
        assertArrayEquals(new double[] {(sum + 4 / 3.0) / 2, (sum - 4 / 3.0) / 2}, z, 1e-8);
    }

    @Checks(points = 1, idea = "At the largest rate the stiffest direction of prior and readings together flips its sign in each step without shrinking")
    void knowsTheLargestRate(SettlingErrors answer, RandomGenerator random) {
        double exact = answer.largestRate(new double[][] {{1, 0.5}, {-0.5, 1}, {0.3, 0.8}}, new double[][] {{5, 0, 0}, {0, 5, 0}, {0, 0, 2.5}},
                new double[][] {{1, 0}, {0, 1}});
        assertEquals(0.22038567493112948, exact, 1e-6 * exact);
        Model p = Model.drawn(random);
        double rate = answer.largestRate(p.w(), p.px(), p.pz());
        assertTrue(rate > 0, "a rate is greater than zero");
        assertTrue(grows(p, 1.02 * rate) && !grows(p, 0.98 * rate), "2 % above the limit errors grow, 2 % below they don't");
    }

    private static boolean grows(Model p, double rate) {
        double[] z = new double[p.m().length];
        java.util.Arrays.fill(z, 1);
        double early = 0;
        double late = 0;
        for (int k = 0; k < 2000; k++) {
            double[] slope = p.slope(z);
            double size = 0;
            for (int j = 0; j < z.length; j++) {
                z[j] -= rate * slope[j];
                size = Math.max(size, Math.abs(z[j]));
            }
            early = k < 200 ? Math.max(early, size) : early;
            late = k > 1800 ? Math.max(late, size) : late;
            if (size > 1e9) {
                return true;
            }
        }
        return late > 2 * early;
    }
}
