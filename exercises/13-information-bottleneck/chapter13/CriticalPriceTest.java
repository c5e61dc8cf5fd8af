package chapter13;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = CriticalPrice.class, number = 2, title = "The critical price", points = 2, hints = {
    "Let a pass act on a small difference $u(x)$ with mean 0: it goes to $Y$ and back, times $\\beta$.",
    "Measured in $u(x)\\sqrt{p(x)}$, that map is $M M^T$ with $M_{xy} = p(x,y)/\\sqrt{p(x)\\,p(y)}$: its eigenvalues are squares of singular values.",
    "The largest singular value of $M$ is always 1, and belongs to differences whose mean is not 0. Take it out: subtract $\\sqrt{p(x)p(y)}$."})
public class CriticalPriceTest {

    private static final double ACCURACY = 1e-6;

    private static double[][] independent(double[] px, double[] py) {
        double[][] p = new double[px.length][py.length];
        for (int x = 0; x < px.length; x++) {
            for (int y = 0; y < py.length; y++) {
                p[x][y] = px[x] * py[y];
            }
        }
        return p;
    }

    @Checks(points = 1, idea = "Silence is unstable once β times what a walk from X to Y and back remembers of a difference exceeds one")
    void symmetricLines(CriticalPrice answer) {
        for (double flip : new double[] {0, 0.1, 0.3, 0.45, 0.8}) {
            double[][] line = {{(1 - flip) / 2, flip / 2}, {flip / 2, (1 - flip) / 2}};
            double expected = 1 / ((1 - 2 * flip) * (1 - 2 * flip));
            assertEquals(expected, answer.betaCritical(line), ACCURACY * expected, "flip " + flip);
        }
        double[][] small = {{0.2, 0.04, 0.01}, {0.1, 0.1, 0.05}, {0.03, 0.12, 0.1}, {0.01, 0.06, 0.18}};
        assertEquals(2.2904053724288302, answer.betaCritical(small), 2e-6); // reference ib.small_joint
    }

    @Checks(points = 0.5, idea = "Unequal p(x) and p(y) count, and zero rows and columns do not")
    void weights(CriticalPrice answer) {
        double[][] table = {{0.5, 0.1}, {0.1, 0.3}}; // a 2 × 2 table: σ² = χ², the sum of (p − p p)²/(p p)
        double expected = 1 / (Math.pow(0.5 * 0.3 - 0.1 * 0.1, 2) / (0.6 * 0.4 * 0.6 * 0.4));
        assertEquals(expected, answer.betaCritical(table), ACCURACY * expected);
        assertEquals(expected, answer.betaCritical(new double[][] {{0.5, 0, 0.1}, {0, 0, 0}, {0.1, 0, 0.3}}), ACCURACY * expected);
        double[][] wide = {{0.5, 0.05, 0.05}, {0.1, 0.15, 0.15}}; // the last two columns say the same
        assertEquals(expected, answer.betaCritical(wide), ACCURACY * expected);
    }

    @Checks(points = 0.5, idea = "Without dependence no price is high enough; where Y tells X, one nat for one is")
    void limits(CriticalPrice answer) {
        assertEquals(Double.POSITIVE_INFINITY, answer.betaCritical(independent(new double[] {0.3, 0.7}, new double[] {0.2, 0.3, 0.5})));
        assertEquals(Double.POSITIVE_INFINITY, answer.betaCritical(new double[][] {{1}}));
        assertEquals(1, answer.betaCritical(new double[][] {{0.3, 0, 0}, {0, 0.5, 0}, {0, 0, 0.2}}), ACCURACY);
    }
}
