package chapter10;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = StationaryVariance.class, number = 1, title = "The stationary variance of SGD", points = 3, hints = {
    "Without momentum, square $x' = (1 - \\eta h)x - \\eta\\xi$, average, and ask for $\\langle x'^2\\rangle = \\langle x^2\\rangle$. "
        + "The cross term vanishes because $\\xi$ is new.",
    "With momentum there are three averages: $a = \\langle x^2\\rangle$, $b = \\langle xv\\rangle$, $c = \\langle v^2\\rangle$. From "
        + "$x' = x + v'$ and stationarity, $c = -2\\langle xv'\\rangle$; write the balance of each average.",
    "Eliminate $b$ and $c$. What is left has $1 + \\mu$ above, and $(1 - \\mu)\\,(2(1 + \\mu) - \\eta h)$ below; the last factor is "
        + "zero at the edge of stability."})
public class StationaryVarianceTest {

    private static final double ROUNDING = 1e-10; // relative

    @Checks(points = 1, idea = "The exact variance has 2 − ηh below, not 2: a step that is not small against 2/h adds to it")
    void exactWithoutMomentum(StationaryVariance answer) {
        double[][] cases = {{0.01, 8, 1.0 / 792}, {0.1, 8, 1.0 / 72}, {0.2, 16, 1.0 / 64}, {0.4, 32, 1.0 / 48}};
        for (double[] c : cases) {
            assertEquals(c[2], answer.stationaryVariance(c[0], 2, 4, (int) c[1], 0), ROUNDING * c[2]);
        }
    }

    @Checks(points = 0.5, idea = "At ηh = 1 each step forgets where it was: what is left is one step's noise, η²σ²/B")
    void forgetsAtOnce(StationaryVariance answer) {
        assertEquals(0.25 * 3 / 5, answer.stationaryVariance(0.5, 2, 3, 5, 0), ROUNDING);
        assertEquals(0, answer.stationaryVariance(0.5, 2, 0, 5, 0), 0);
    }

    @Checks(points = 1, idea = "Momentum heats: the variance is that at which the averages of x², xv and v² all repeat")
    void momentsRepeat(StationaryVariance answer) {
        for (double mu : new double[] {0.3, 0.6, 0.9}) {
            for (double step : new double[] {0.05, 0.8, 2.1}) { // ηh
                double expected = iterated(step / 2, 2, 4.0 / 8, mu);
                assertEquals(expected, answer.stationaryVariance(step / 2, 2, 4, 8, mu), 1e-8 * expected);
            }
        }
    }

    @Checks(points = 0.5, idea = "Beyond ηh = 2(1 + μ) nothing is stationary, so there is no variance: refuse, and not before")
    void edgeOfStability(StationaryVariance answer) {
        assertThrows(IllegalArgumentException.class, () -> answer.stationaryVariance(1.01, 2, 4, 8, 0));
        assertThrows(IllegalArgumentException.class, () -> answer.stationaryVariance(1.6, 2, 4, 8, 0.5));
        assertEquals(1.0 * 1.5 / (2 * 0.5 * 0.2), answer.stationaryVariance(1.4, 2, 4, 1, 0.5) / 1.4 / 4, 1e-8);
    }

    /** Var x after many steps of the averages from zero. */
    private static double iterated(double eta, double h, double noise, double mu) {
        double xx = 0;
        double xv = 0;
        double vv = 0;
        for (int i = 0; i < 20_000; i++) {
            double k = eta * h;
            double nextXv = mu * xv - k * xx; // ⟨x v'⟩
            vv = mu * mu * vv - 2 * mu * k * xv + k * k * xx + eta * eta * noise;
            xx = xx + 2 * nextXv + vv;
            xv = nextXv + vv;
        }
        return xx;
    }
}
