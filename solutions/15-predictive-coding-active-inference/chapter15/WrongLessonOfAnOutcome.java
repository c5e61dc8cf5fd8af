package chapter15;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.BeliefUpdate;

/** Answers that the tests must tell from a right one. */
public final class WrongLessonOfAnOutcome {

    private WrongLessonOfAnOutcome() {
    }

    /** Forgets what was believed before. */
    @Misses("times what was believed")
    public static final class LikelihoodOnly extends MyLessonOfAnOutcome {
        @Override
        public Belief update(double[] q, double[][] a, int o) {
            double[] flat = new double[q.length];
            java.util.Arrays.fill(flat, 1.0 / q.length);
            return new Belief(super.update(flat, a, o).q(), super.update(q, a, o).surprise());
        }
    }

    /** The surprise at what the new beliefs say of the outcome: it was less of a surprise afterwards. */
    @Misses("before it came")
    public static final class Hindsight extends MyLessonOfAnOutcome {
        @Override
        public Belief update(double[] q, double[][] a, int o) {
            Belief right = super.update(q, a, o);
            return new Belief(right.q(), super.update(right.q(), a, o).surprise());
        }
    }

    /** A tiny number below the line, so that nothing is ever impossible. */
    @Misses("no belief explains")
    public static final class NeverImpossible extends MyLessonOfAnOutcome {
        @Override
        public Belief update(double[] q, double[][] a, int o) {
            double chance = 1e-12;
            for (int s = 0; s < q.length; s++) {
                chance += a[o][s] * q[s];
            }
            double[] after = new double[q.length];
            for (int s = 0; s < q.length; s++) {
                after[s] = a[o][s] * q[s] / chance;
            }
            return new Belief(after, -Math.log(chance));
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements LessonOfAnOutcome {
        @Override
        public Belief update(double[] q, double[][] a, int o) {
            BeliefUpdate update = BeliefUpdate.of(q, a, o);
            return new Belief(update.belief(), update.surprise());
        }
    }
}
