package chapter11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = Curvatures.class, number = 5, title = "Curvatures of a minimum", points = 2, hints = {
    "With four values around x: $[f(+,+) - f(+,-) - f(-,+) + f(-,-)]/4\\epsilon^2$ is the mixed derivative. `moved` gives each of them.",
    "The same formula serves $i = j$: the steps then add up or cancel.",
    "Too small a step drowns in rounding: values near 100 carry 14 digits, and you divide by $\\epsilon^2$. "
        + "Take $\\epsilon = 10^{-3}$."})
public class CurvaturesTest {

    private static final double ACCURACY = 1e-4;

    /** ½(w₂ relu(w₁) − 1)²: one example of a network with one hidden unit. */
    private static double unit(double[] w) {
        double miss = w[1] * Math.max(0, w[0]) - 1;
        return miss * miss / 2;
    }

    @Checks(points = 1, idea = "Curvatures of a tilted bowl and of a saddle, from the largest down: mixed derivatives count")
    void tilted(Curvatures answer) {
        // ½(5u² + v²) turned by 45 degrees, u and v along (1, 1)/√2 and (1, −1)/√2
        assertArrayEquals(new double[] {5, 1}, answer.hessianEigenvalues(
                x -> 1.25 * (x[0] + x[1]) * (x[0] + x[1]) + 0.25 * (x[0] - x[1]) * (x[0] - x[1]),
                new double[] {0.7, -0.3}), 5 * ACCURACY);
        assertArrayEquals(new double[] {3, -3}, answer.hessianEigenvalues(x -> 3 * x[0] * x[1], new double[2]), 3 * ACCURACY);
        assertArrayEquals(new double[] {9, 4, -1}, answer.hessianEigenvalues(
                x -> 2 * x[0] * x[0] - x[1] * x[1] / 2 + 4.5 * x[2] * x[2], new double[] {1, 2, 3}), 9 * ACCURACY);
        assertEquals(Math.E, answer.hessianEigenvalues(x -> Math.exp(x[0]), new double[] {1})[0], 3 * ACCURACY);
    }

    @Checks(points = 0.5, idea = "The same network in other weights has other curvatures: (a, 1/a) gives a² + 1/a² and 0")
    void reparametrisation(Curvatures answer) {
        for (double a : new double[] {1, 2, 10}) {
            double top = a * a + 1 / (a * a);
            assertArrayEquals(new double[] {top, 0}, answer.hessianEigenvalues(CurvaturesTest::unit,
                    new double[] {a, 1 / a}), ACCURACY * top);
        }
    }

    @Checks(points = 0.5, idea = "Away from the minimum the curvature is that of the place, and rounding must not drown it")
    void ofThePlace(Curvatures answer) {
        assertEquals(12 * 4, answer.hessianEigenvalues(x -> Math.pow(x[0], 4), new double[] {2})[0], 48 * ACCURACY);
        assertEquals(2, answer.hessianEigenvalues(x -> 100 + x[0] * x[0], new double[] {30})[0], 2 * ACCURACY);
    }
}
