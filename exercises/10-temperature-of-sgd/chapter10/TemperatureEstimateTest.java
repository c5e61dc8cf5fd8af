package chapter10;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.RandomStream;

@ExerciseTest(contract = TemperatureEstimate.class, number = 4, title = "A thermometer for SGD", points = 3, hints = {
    "Equipartition: the mean of $\\frac12 h (x - \\bar x)^2$ is $\\frac12 T$. One of the two halves is easily forgotten.",
    "The minimum is not at zero. Find the mean of the trace first, then the mean square about it.",
    "The mean of squares minus the square of the mean loses all digits when the mean is large. Go over the trace twice, and look "
        + "at each number with `Double.isFinite`."})
public class TemperatureEstimateTest {

    @Checks(points = 1, idea = "Half of h Var x is the mean energy, and half of T: the temperature is h Var x, about the mean "
            + "and not about zero")
    void equipartition(TemperatureEstimate answer) {
        assertEquals(2.0, answer.estimateTemperature(new double[] {4, 6, 4, 6}, 2), 1e-12);
        assertEquals(3.0 * 8 / 3, answer.estimateTemperature(new double[] {-12, -10, -8}, 3), 1e-12);
        assertEquals(0, answer.estimateTemperature(new double[] {5, 5, 5}, 2), 1e-12);
    }

    @Checks(points = 1, idea = "A long trace of SGD reads ησ²/(B(2 − ηh)) within five percent")
    void traceOfSgd(TemperatureEstimate answer) {
        RandomGenerator random = RandomStream.of(10);
        for (double[] c : new double[][] {{0.05, 2, 4, 8}, {0.3, 2, 9, 4}}) { // η, h, σ², B
            double minimum = 3;
            double x = minimum;
            double[] trace = new double[200_000];
            for (int i = 0; i < trace.length; i++) {
                x -= c[0] * (c[1] * (x - minimum) + Math.sqrt(c[2] / c[3]) * random.nextGaussian());
                trace[i] = x;
            }
            double expected = c[0] * c[2] / (c[3] * (2 - c[0] * c[1]));
            assertEquals(expected, answer.estimateTemperature(trace, c[1]), 0.05 * expected);
        }
    }

    @Checks(points = 0.5, idea = "A small spread about a large mean keeps its digits: subtract the mean before you square")
    void farFromZero(TemperatureEstimate answer) {
        double[] trace = new double[1000];
        for (int i = 0; i < trace.length; i++) {
            trace[i] = 1e6 + (i % 2 == 0 ? 0.0078125 : -0.0078125); // 2^-7: no rounding in the trace itself
        }
        double expected = 2 * 0.0078125 * 0.0078125;
        assertEquals(expected, answer.estimateTemperature(trace, 2), 1e-6 * expected);
    }

    @Checks(points = 0.5, idea = "A trace that diverged has no temperature: refuse NaN and infinity")
    void diverged(TemperatureEstimate answer) {
        assertThrows(IllegalArgumentException.class, () -> answer.estimateTemperature(new double[] {1, Double.NaN, 2}, 2));
        assertThrows(IllegalArgumentException.class,
                () -> answer.estimateTemperature(new double[] {1, 2, Double.NEGATIVE_INFINITY}, 2));
    }
}
