package chapter06;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.RandomStream;

/** Held to the process x' = φ x + noise, whose τ is (1 + φ)/(1 − φ). Each mean over eight series is good to 3 % or better. */
@ExerciseTest(contract = AutocorrelationTime.class, number = 4, title = "how long a chain remembers", points = 3, hints = {
    "Take the mean off first, and compute the variance once. Then one lag after the other, each divided by the variance.",
    "Far lags are noise: summed to the end, the $\\rho_t$ always give $-\\frac12$, whatever the series. Stop early.",
    "Keep a running $\\tau$, beginning at 1. Add $2\\rho_t$ for $t = 1, 2, \\dots$ as long as $t < 5\\tau$."})
public class AutocorrelationTimeTest {

    private static final double TENTH = 0.1;

    @Checks(points = 1, idea = "Independent draws are worth one each: τ is 1, not ½ and not 0")
    void freshDraws(AutocorrelationTime answer) {
        assertEquals(1, mean(answer, 0, 20_000), TENTH);
    }

    @Checks(points = 1, idea = "Correlations at all lags that stand out of the noise count, twice each: (1 + φ)/(1 − φ)")
    void autoregression(AutocorrelationTime answer) {
        assertEquals(3, mean(answer, 0.5, 20_000), 3 * TENTH);
        assertEquals(19, mean(answer, 0.9, 60_000), 19 * TENTH);
    }

    @Checks(points = 1, idea = "Memory has no unit but steps: neither the zero nor the scale of the readings matters")
    void zeroAndScaleDoNotMatter(AutocorrelationTime answer) {
        double[] series = autoregression(0.8, 20_000, RandomStream.of(11));
        double tau = answer.integratedAutocorrelation(series);
        assertEquals(9, tau, 3);
        assertEquals(tau, answer.integratedAutocorrelation(Arrays.stream(series).map(x -> x + 50).toArray()), 1e-6 * tau);
        assertEquals(tau, answer.integratedAutocorrelation(Arrays.stream(series).map(x -> -1e3 * x).toArray()), 1e-6 * tau);
    }

    private static double mean(AutocorrelationTime answer, double phi, int length) {
        double sum = 0;
        for (int seed = 1; seed <= 8; seed++) {
            sum += answer.integratedAutocorrelation(autoregression(phi, length, RandomStream.of(seed))) / 8;
        }
        return sum;
    }

    private static double[] autoregression(double phi, int length, RandomGenerator random) {
        double[] x = new double[length];
        x[0] = random.nextGaussian() / Math.sqrt(1 - phi * phi);
        for (int i = 1; i < length; i++) {
            x[i] = phi * x[i - 1] + random.nextGaussian();
        }
        return x;
    }
}
