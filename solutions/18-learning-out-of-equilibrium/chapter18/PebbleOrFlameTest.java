package chapter18;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.Estimate;
import thermolab.sample.LinearDiffusion;
import thermolab.sample.SignedArea;

@ExerciseTest(contract = PebbleOrFlame.class, number = 6, title = "Pebble or flame?", points = 3,
    level = ExerciseTest.Level.FIND_OUT, hints = {
    "Subtract the mean. Two points that follow each other make a triangle with the origin: half of $x_ky_{k+1} - y_kx_{k+1}$.",
    "The triangles of one round are not independent, so $\\sqrt n$ of all of them is not to be trusted.",
    "Cut the recording into some twenty blocks: the rate of each is nearly independent of the others."})
public class PebbleOrFlameTest {

    private static final double DT = 0.05;
    private static final int POINTS = 2400;

    /** A turning or resting cloud of unknown shape. */
    private record Maker(LinearDiffusion motion, double x, double y) {

        static Maker drawn(RandomGenerator random, double turn, double away) {
            double h = random.nextDouble(1, 2);
            double[][] drift = {{h, turn}, {-turn, random.nextDouble(1, 2)}};
            return new Maker(LinearDiffusion.of(drift, new double[][] {{1, 0}, {0, 1}}), random.nextDouble(-away, away), random.nextDouble(-away, away));
        }

        double[][] recording(RandomGenerator random) {
            double[][] path = motion.path(DT, POINTS, random);
            for (double[] point : path) {
                point[0] += x;
                point[1] += y;
            }
            return path;
        }
    }

    /** About the mean, by the toolkit. */
    private static Estimate reference(double[][] recording) {
        double[][] columns = new double[2][recording.length];
        for (int c = 0; c < 2; c++) {
            double mean = 0;
            for (double[] point : recording) {
                mean += point[c] / recording.length;
            }
            for (int k = 0; k < recording.length; k++) {
                columns[c][k] = recording[k][c] - mean;
            }
        }
        return SignedArea.rate(columns[0], columns[1], DT, 20);
    }

    @Checks(points = 1, idea = "The area is that of the triangles, with a half and with its sign: anticlockwise is above zero")
    void areaWithSign(PebbleOrFlame answer, RandomGenerator random) {
        for (int k = 0; k < 4; k++) {
            double turn = random.nextDouble(2, 4) * (k % 2 == 0 ? 1 : -1);
            double[][] recording = Maker.drawn(random, turn, 0.001).recording(random);
            Estimate known = reference(recording);
            assertEquals(known.value(), answer.measure(recording, DT).areaRate(), known.standardError());
        }
    }

    @Checks(points = 1, idea = "A recording far from the origin turns about its own mean, and not about zero")
    void aboutItsMean(PebbleOrFlame answer, RandomGenerator random) {
        for (int k = 0; k < 4; k++) {
            double[][] recording = Maker.drawn(random, k % 2, 1e5).recording(random);
            double first = recording[0][0];
            Estimate known = reference(recording);
            assertEquals(known.value(), answer.measure(recording, DT).areaRate(), known.standardError());
            assertEquals(first, recording[0][0], 0);
        }
    }

    @Checks(points = 1, idea = "The error is honest: over many recordings the deviations, in errors, have a mean square of about one")
    void errorIsHonest(PebbleOrFlame answer, RandomGenerator random) {
        Maker maker = Maker.drawn(random, 1.5, 1);
        double[] readings = new double[40];
        double[] errors = new double[40];
        double mean = 0;
        for (int k = 0; k < 40; k++) {
            PebbleOrFlame.Reading reading = answer.measure(maker.recording(random), DT);
            readings[k] = reading.areaRate();
            errors[k] = reading.error();
            assertTrue(errors[k] > 0, "an error is greater than zero");
            mean += readings[k] / 40;
        }
        double squares = 0;
        for (int k = 0; k < 40; k++) {
            squares += Math.min(25, Math.pow((readings[k] - mean) / errors[k], 2)) / 39;
        }
        assertTrue(squares > 0.25 && squares < 3.5, "mean square of the deviations in errors: " + squares);
    }
}
