package chapter10;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter10.WhoMadeIt.Maker;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

/** Held to traces whose curvature, place, rate, momentum and noise are drawn anew for each learner. */
@ExerciseTest(contract = WhoMadeIt.class, number = 5, title = "who made this trace?", points = 3, level = Level.FIND_OUT, hints = {
    "Make traces of your own with each recipe, and look for a number that does not depend on curvature, rate or noise. The variance does; so does "
            + "the correlation of neighbours.",
    "Without momentum, what happens next depends on where the weight is, and not on where it came from. Predict $x_t$ from $x_{t-1}$ as well as you "
            + "can: is what is left over still correlated with $x_{t-2}$?",
    "With correlations $r_1$, $r_2$ at lags 1 and 2 about the mean, look at $(r_2 - r_1^2)/(1 - r_1^2)$. It is 0 for one recipe, $-\\mu$ for another; "
            + "and batches whose misses cancel within an epoch leave a little less than 0."})
public class WhoMadeItTest {

    private static final int STEPS = 40_000; // the partial correlation scatters by 0.005; the makers lie 0.09 apart at least
    private static final int BATCHES = 4;

    @Checks(points = 1, idea = "Momentum remembers the step before: the weight two steps ago says what the last weight alone does not")
    void momentumRemembers(WhoMadeIt answer, RandomGenerator random) {
        for (int i = 0; i < 3; i++) {
            assertEquals(Maker.MOMENTUM, answer.maker(trace(Maker.MOMENTUM, random)));
            assertEquals(Maker.PLAIN, answer.maker(trace(Maker.PLAIN, random)));
        }
    }

    @Checks(points = 1, idea = "In shuffled epochs the kicks cancel: each is a little opposed to those before")
    void epochsCancel(WhoMadeIt answer, RandomGenerator random) {
        for (int i = 0; i < 3; i++) {
            assertEquals(Maker.EPOCHS, answer.maker(trace(Maker.EPOCHS, random)));
            assertEquals(Maker.PLAIN, answer.maker(trace(Maker.PLAIN, random)));
        }
    }

    @Checks(points = 1, idea = "Neither the size of the cloud nor its place nor its memory tells the maker")
    void sizeAndPlaceSayNothing(WhoMadeIt answer, RandomGenerator random) {
        for (Maker maker : Maker.values()) {
            double[] trace = trace(maker, random);
            assertEquals(maker, answer.maker(moved(trace, 1, 0)));
            assertEquals(maker, answer.maker(moved(trace, 0.01, 50)));
            assertEquals(maker, answer.maker(moved(trace, -30, -1)));
        }
    }

    private static double[] moved(double[] trace, double scale, double shift) {
        double[] moved = new double[trace.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = scale * trace[i] + shift;
        }
        return moved;
    }

    private static double[] trace(Maker maker, RandomGenerator random) {
        double share = 0.05 + 0.35 * random.nextDouble(); // ηh
        double momentum = maker == Maker.MOMENTUM ? 0.5 + 0.4 * random.nextDouble() : 0;
        double[] kicks = new double[BATCHES];
        double[] trace = new double[STEPS];
        double x = 0;
        double v = 0;
        for (int step = -2000; step < STEPS; step++) {
            if (Math.floorMod(step, BATCHES) == 0) {
                draw(kicks, maker == Maker.EPOCHS, random);
            }
            v = momentum * v - share * (x + kicks[Math.floorMod(step, BATCHES)]);
            x += v;
            if (step >= 0) {
                trace[step] = x;
            }
        }
        return trace;
    }

    /** The misses of the batches of an epoch: independent, or with the sum zero. */
    private static void draw(double[] kicks, boolean cancel, RandomGenerator random) {
        double mean = 0;
        for (int i = 0; i < kicks.length; i++) {
            kicks[i] = random.nextGaussian();
            mean += kicks[i] / kicks.length;
        }
        for (int i = 0; cancel && i < kicks.length; i++) {
            kicks[i] -= mean;
        }
    }
}
