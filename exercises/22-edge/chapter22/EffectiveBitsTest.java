package chapter22;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = EffectiveBits.class, number = 7, title = "How many bits has this converter?", points = 3,
    level = ExerciseTest.Level.FIND_OUT, hints = {
    "Fit the best straight line through outputs against inputs; gain and offset are its.",
    "What is left of the outputs is the error, in their unit; the signal in that unit is the line.",
    "Its mean square is a mean of $n$ numbers, so you know how it errs; a relative error of a ratio is an absolute one of its logarithm."})
public class EffectiveBitsTest {

    /** A converter of unknown size: inputs over ±range, rounded to 2ᵇ cells, noise of so many cells, gain and offset. */
    private record Converter(double range, int bits, double noise, double gain, double offset) {

        static Converter drawn(RandomGenerator random, boolean plain) {
            return new Converter(plain ? 1 : Math.pow(10, random.nextDouble(-3, 3)), random.nextInt(5, 10), random.nextDouble(0, 1.5),
                    plain ? 1 : random.nextDouble(0.2, 5) * (random.nextBoolean() ? 1 : -1), plain ? 0 : random.nextDouble(-100, 100));
        }

        /** ½ log₂ of the signal's mean square, a third of the range's, over that of rounding and noise. */
        double effective() {
            double cell = 2.0 / (1 << bits);
            return -Math.log(3 * cell * cell * (1.0 / 12 + noise * noise)) / Math.log(4);
        }

        double[][] run(int n, RandomGenerator random) {
            double cell = 2 * range / (1 << bits);
            double[][] table = new double[2][n];
            for (int i = 0; i < n; i++) {
                table[0][i] = random.nextDouble(-range, range);
                double shown = (Math.floor(table[0][i] / cell) + 0.5) * cell + noise * cell * random.nextGaussian();
                table[1][i] = gain * shown + offset * range;
            }
            return table;
        }
    }

    @Checks(points = 1, idea = "The bits are those by which the signal's mean square exceeds that of the error, four times for each")
    void bitsOfAPlainOne(EffectiveBits answer, RandomGenerator random) {
        for (int k = 0; k < 3; k++) {
            Converter c = Converter.drawn(random, true);
            double[][] run = c.run(4000, random);
            assertEquals(c.effective(), answer.measure(run[0], run[1]).bits(), 0.12);
        }
    }

    @Checks(points = 1, idea = "Gain and offset are no errors, whatever their size and sign")
    void gainAndOffset(EffectiveBits answer, RandomGenerator random) {
        for (int k = 0; k < 6; k++) {
            Converter c = Converter.drawn(random, false);
            double[][] run = c.run(4000, random);
            assertEquals(c.effective(), answer.measure(run[0], run[1]).bits(), 0.12);
        }
    }

    @Checks(points = 1, idea = "The error is honest: over many runs the deviations, in errors, have a mean square of about one")
    void errorIsHonest(EffectiveBits answer, RandomGenerator random) {
        Converter c = Converter.drawn(random, false);
        double squares = 0;
        for (int k = 0; k < 60; k++) {
            double[][] run = c.run(400, random);
            EffectiveBits.Reading reading = answer.measure(run[0], run[1]);
            assertTrue(reading.error() > 0, "an error is greater than zero");
            squares += Math.pow((reading.bits() - c.effective()) / reading.error(), 2) / 60;
        }
        assertTrue(squares > 0.3 && squares < 2.6, "mean square of the deviations in errors: " + squares);
    }
}
