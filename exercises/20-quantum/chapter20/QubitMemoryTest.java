package chapter20;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = QubitMemory.class, number = 6, title = "How long does your qubit remember?", points = 3,
    level = ExerciseTest.Level.FIND_OUT, hints = {
    "Wait very long: what is found then is the bath's.",
    "Populations fall to the bath's share, not to zero: $P(t) = P_\\infty + (1 - P_\\infty)e^{-t/T_1}$.",
    "Without any coherence half of all are found unchanged. Read where some third of the signal is left: too early or too late, and the error is large."})
public class QubitMemoryTest {

    private static final double TIMES = 0.06;     // some seven standard errors of one reading
    private static final double SHARE = 0.01;

    /** A box with numbers of its own. */
    private static final class Hidden implements QubitMemory.Box {

        private final double t1;
        private final double t2;
        private final double excited;
        private final RandomGenerator random;
        private int asked;

        Hidden(double t1, double t2, double excited, RandomGenerator random) {
            this.t1 = t1;
            this.t2 = t2;
            this.excited = excited;
            this.random = random;
        }

        @Override
        public int foundExcited(double wait, int shots) {
            return found(excited + (1 - excited) * Math.exp(-wait / t1), wait, shots);
        }

        @Override
        public int foundUnchanged(double wait, int shots) {
            return found((1 + Math.exp(-wait / t2)) / 2, wait, shots);
        }

        /** A binomial number, by its Gaussian: with thousands of shots nobody can tell. */
        private int found(double p, double wait, int shots) {
            if (!(wait >= 0) || shots < 1 || shots > 100_000) {
                throw new IllegalArgumentException("a wait (" + wait + ") is zero or more, and shots (" + shots + ") are 1 to 100000");
            }
            if (++asked > 200) {
                throw new IllegalStateException("the box has answered 200 times");
            }
            if (shots < 1000) {
                int count = 0;
                for (int k = 0; k < shots; k++) {
                    count += random.nextDouble() < p ? 1 : 0;
                }
                return count;
            }
            return (int) Math.max(0, Math.min(shots, Math.round(shots * p + Math.sqrt(shots * p * (1 - p)) * random.nextGaussian())));
        }
    }

    @Checks(points = 1, idea = "Populations relax to the bath's share and not to zero")
    void relaxation(QubitMemory answer, RandomGenerator random) {
        for (int k = 0; k < 3; k++) {
            double t1 = random.nextDouble(1, 10);
            double excited = random.nextDouble(0.2, 0.4);
            QubitMemory.Reading found = answer.measure(new Hidden(t1, t1, excited, random));
            assertEquals(excited, found.excited(), SHARE);
            assertEquals(1, found.relaxation() / t1, TIMES);
        }
    }

    @Checks(points = 1, idea = "Coherence has a time of its own, from a fifth of T₁ to twice T₁")
    void coherence(QubitMemory answer, RandomGenerator random) {
        for (int k = 0; k < 4; k++) {
            double t1 = random.nextDouble(1, 10);
            double t2 = t1 * (k == 0 ? 2 : k == 1 ? 0.2 : random.nextDouble(0.3, 1.8));
            QubitMemory.Reading found = answer.measure(new Hidden(t1, t2, 0.1, random));
            assertEquals(1, found.coherence() / t2, TIMES);
        }
    }

    @Checks(points = 1, idea = "All three at once, over the whole range, within the 200 readings")
    void allThree(QubitMemory answer, RandomGenerator random) {
        for (double t1 : new double[] {1, 10}) {
            double t2 = t1 * random.nextDouble(0.2, 2);
            double excited = t1 == 1 ? 0.05 : 0.4;
            QubitMemory.Reading found = answer.measure(new Hidden(t1, t2, excited, random));
            assertTrue(Math.abs(found.relaxation() / t1 - 1) < TIMES && Math.abs(found.coherence() / t2 - 1) < TIMES
                    && Math.abs(found.excited() - excited) < SHARE, "one of the three is off");
        }
    }
}
