package chapter19;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = HastePrice.class, number = 7, title = "What would it cost, infinitely slowly?", points = 3,
    level = ExerciseTest.Level.FIND_OUT, hints = {
    "Against 1/τ the mean work is a straight line. Where does it meet the axis?",
    "Each duration has a mean and an error of its own mean: the spread over the root of the number.",
    "Weigh each mean by one over the square of its error; the error of the floor follows from the weights alone."})
public class HastePriceTest {

    private static final double[] DURATIONS = {2, 4, 8, 16, 32};

    /** A machine with a hidden floor and haste, and its works. */
    private record Hidden(double floor, double haste, double[] spread, int[] bits) {

        static Hidden drawn(RandomGenerator random) {
            double[] spread = new double[DURATIONS.length];
            int[] bits = new int[DURATIONS.length];
            for (int k = 0; k < spread.length; k++) {
                spread[k] = Math.exp(random.nextDouble(-2, 1));
                bits[k] = random.nextInt(40, 200);
            }
            return new Hidden(random.nextDouble(0.1, 0.9), random.nextDouble(2, 8), spread, bits);
        }

        double[][] works(RandomGenerator random) {
            double[][] works = new double[DURATIONS.length][];
            for (int k = 0; k < works.length; k++) {
                works[k] = new double[bits[k]];
                for (int i = 0; i < bits[k]; i++) {
                    works[k][i] = floor + haste / DURATIONS[k] + spread[k] * random.nextGaussian();
                }
            }
            return works;
        }

        /** The error of the best unbiased line. */
        double leastError() {
            double s = 0;
            double sx = 0;
            double sxx = 0;
            for (int k = 0; k < DURATIONS.length; k++) {
                double weight = bits[k] / (spread[k] * spread[k]);
                s += weight;
                sx += weight / DURATIONS[k];
                sxx += weight / DURATIONS[k] / DURATIONS[k];
            }
            return Math.sqrt(sxx / (s * sxx - sx * sx));
        }
    }

    @Checks(points = 1, idea = "The floor is where the line in 1/τ meets the axis, and its slope is the price of haste")
    void findsTheLine(HastePrice answer, RandomGenerator random) {
        Hidden exact = new Hidden(random.nextDouble(0.1, 0.9), random.nextDouble(2, 8), new double[] {1e-6, 1e-6, 1e-6, 1e-6, 1e-6},
                new int[] {20, 30, 20, 40, 20});
        HastePrice.Reading reading = answer.measure(DURATIONS.clone(), exact.works(random));
        assertEquals(exact.floor(), reading.floor(), 1e-4);
        assertEquals(exact.haste(), reading.haste(), 1e-3);
    }

    @Checks(points = 1, idea = "Means that are known better weigh more: the scatter of the floor is near the least possible")
    void weighs(HastePrice answer, RandomGenerator random) {
        double squares = 0;
        for (int k = 0; k < 60; k++) {
            Hidden machine = Hidden.drawn(random);
            double off = (answer.measure(DURATIONS.clone(), machine.works(random)).floor() - machine.floor()) / machine.leastError();
            squares += Math.min(50, off * off) / 60;
        }
        assertTrue(squares < 1.9, "mean square of the deviations, in the least possible errors: " + squares);
    }

    @Checks(points = 1, idea = "The error is honest: over many machines the deviations, in errors, have a mean square of about one")
    void errorIsHonest(HastePrice answer, RandomGenerator random) {
        double squares = 0;
        for (int k = 0; k < 60; k++) {
            Hidden machine = Hidden.drawn(random);
            HastePrice.Reading reading = answer.measure(DURATIONS.clone(), machine.works(random));
            assertTrue(reading.error() > 0, "an error is greater than zero");
            squares += Math.min(50, Math.pow((reading.floor() - machine.floor()) / reading.error(), 2)) / 60;
        }
        assertTrue(squares > 0.4 && squares < 2.0, "mean square of the deviations in errors: " + squares);
    }
}
