package chapter08;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter08.HiddenModes.Task;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

@ExerciseTest(contract = HiddenModes.class, number = 6, title = "What a loss curve tells of its network", points = 3,
        level = Level.FIND_OUT, hints = {
            "Plot a curve of your own first: two or three modes of the chapter's network. How much does the loss fall when a mode "
                + "of strength $s$ is learned, all the others standing still?",
            "A mode that is learned takes $s^2/2$. So the heights of the plateaus are what you need; find them where the fall is "
                + "slowest between two fast falls. Is the last one zero?",
            "Go along the curve and remember the fastest fall so far. When the fall has become a small share of it, look for the "
                + "slowest place, until the fall grows again by a factor of two."})
public class HiddenModesTest {

    private static final int LENGTH = 6000;
    private static final double A0 = 1e-12;

    /** A task with its curve, exact: each mode on its own S. */
    private record Hidden(double[] strengths, double floor, double[] loss) {

        static Hidden drawn(RandomGenerator random, int modes, double floor) {
            double[] s = new double[modes];
            double next = 0.5 + random.nextDouble();
            for (int m = modes - 1; m >= 0; m--) {
                s[m] = next;
                next *= 1.7 + 0.5 * random.nextDouble();
            }
            double end = 1.5 / (2 * s[modes - 1]) * Math.log(s[modes - 1] / A0);
            double[] loss = new double[LENGTH];
            for (int i = 0; i < LENGTH; i++) {
                double t = end * i / (LENGTH - 1);
                loss[i] = floor;
                for (double strength : s) {
                    double left = strength - strength / (1 + (strength / A0 - 1) * Math.exp(-2 * strength * t));
                    loss[i] += left * left / 2;
                }
            }
            return new Hidden(s, floor, loss);
        }
    }

    @Checks(points = 1, idea = "Each fall of the loss is one mode: as many strengths as there are stages")
    void countsTheStages(HiddenModes answer, RandomGenerator random) {
        for (int modes = 2; modes <= 4; modes++) {
            Hidden hidden = Hidden.drawn(random, modes, 0);
            assertEquals(modes, answer.read(hidden.loss().clone()).strengths().length, "stages");
        }
    }

    @Checks(points = 1, idea = "A mode that is learned takes s²/2 from the loss: strengths come from the heights of the steps")
    void strengths(HiddenModes answer, RandomGenerator random) {
        for (int modes = 2; modes <= 4; modes++) {
            agree(Hidden.drawn(random, modes, 0), answer);
        }
    }

    @Checks(points = 1, idea = "Not every loss ends at zero: what no weights can remove is a floor, and belongs to no mode")
    void floor(HiddenModes answer, RandomGenerator random) {
        Hidden hidden = Hidden.drawn(random, 3, 0.3 + random.nextDouble());
        agree(hidden, answer);
        assertEquals(hidden.floor(), answer.read(hidden.loss().clone()).floor(), 0.01 * hidden.loss()[0]);
    }

    private static void agree(Hidden hidden, HiddenModes answer) {
        Task task = answer.read(hidden.loss().clone());
        assertEquals(hidden.strengths().length, task.strengths().length, "stages");
        for (int m = 0; m < hidden.strengths().length; m++) {
            assertEquals(hidden.strengths()[m], task.strengths()[m], 0.03 * hidden.strengths()[m], "strength of mode " + m);
        }
    }
}
