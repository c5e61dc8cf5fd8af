package chapter15;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = Wanderer.class, number = 6, title = "How much does this wanderer wander?", points = 3, level = ExerciseTest.Level.FIND_OUT, hints = {
    "Look at differences of neighbouring readings: they forget where the wanderer began. Which noises are in one of them?",
    "The noise of one reading is in two differences, with opposite signs. What is the mean product of two neighbouring differences?",
    "A difference has the variance Q + 2R, neighbours the mean product −R. With Q and R known, solve for the steady gain."})
public class WandererTest {

    private static final int READINGS = 4000;
    private static final double SIGMAS = 6;    // one fault in 10⁸ trials

    private static double[] readings(double gain, double unit, double start, int count, RandomGenerator random) {
        double wander = gain * gain / (1 - gain); // Q/R of a tracker with this gain
        double[] y = new double[count];
        double z = start;
        for (int t = 0; t < count; t++) {
            z += unit * Math.sqrt(wander) * random.nextGaussian();
            y[t] = z + unit * random.nextGaussian();
        }
        return y;
    }

    /** Standard error of θ = 1 − K from the first autocorrelation of a moving average (Brockwell and Davis, section 8.5). */
    private static double error(double gain, int count) {
        double t = (1 - gain) * (1 - gain);
        return Math.sqrt((1 + t + 4 * t * t + t * t * t + t * t * t * t) / count) / (1 - t);
    }

    @Checks(points = 1.5, idea = "A difference of readings holds two noises and one step; what the tracker must know is how they compare after many readings")
    void findsTheGain(Wanderer answer, RandomGenerator random) {
        for (int trial = 0; trial < 5; trial++) {
            double k = random.nextDouble(0.35, 0.9);
            assertEquals(k, answer.gain(readings(k, 1, 0, READINGS, random)), SIGMAS * error(k, READINGS), "gain");
        }
    }

    @Checks(points = 1, idea = "The gain is the same in any unit and from any start")
    void needsNoUnit(Wanderer answer, RandomGenerator random) {
        double k = random.nextDouble(0.4, 0.8);
        assertEquals(k, answer.gain(readings(k, 1e-3, 5000, READINGS, random)), SIGMAS * error(k, READINGS), "gain, readings in thousandths");
        assertEquals(k, answer.gain(readings(k, 1e4, -7e7, READINGS, random)), SIGMAS * error(k, READINGS), "gain, readings in ten thousands");
    }

    @Checks(points = 0.5, idea = "Readings that are perfect are followed wholly")
    void perfectReadings(Wanderer answer, RandomGenerator random) {
        double[] z = new double[READINGS];
        for (int t = 1; t < READINGS; t++) {
            z[t] = z[t - 1] + random.nextGaussian();
        }
        double k = answer.gain(z);
        assertEquals(1, k, SIGMAS / Math.sqrt(READINGS), "gain where readings have no noise");
    }
}
