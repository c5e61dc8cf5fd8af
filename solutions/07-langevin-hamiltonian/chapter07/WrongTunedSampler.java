package chapter07;

import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongTunedSampler {

    private WrongTunedSampler() {
    }

    /** A step at which the long direction would do well. */
    @Misses("narrow direction limits the step")
    public static final class StepForTheLongDirection extends MyTunedSampler {
        @Override
        public Settings tune(Valley valley, int budget) {
            Settings right = super.tune(valley, budget);
            return new Settings(right.eps() * right.leaps() / 4, 4);
        }
    }

    /** Slides: one leap at a time. */
    @Misses("long direction sets the path")
    public static final class OneLeap extends MyTunedSampler {
        @Override
        public Settings tune(Valley valley, int budget) {
            return new Settings(super.tune(valley, budget).eps(), 1);
        }
    }

    /** Rolls to the other side, where the square is what it was. */
    @Misses("nor a half turn")
    public static final class HalfTurn extends MyTunedSampler {
        @Override
        public Settings tune(Valley valley, int budget) {
            Settings right = super.tune(valley, budget);
            return new Settings(right.eps() / 4, right.leaps() * 7);
        }
    }

    /** As many accepted moves as can be had, by a tiny step. */
    @Misses("long direction sets the path")
    public static final class AlwaysAccepted extends MyTunedSampler {
        @Override
        public Settings tune(Valley valley, int budget) {
            Settings right = super.tune(valley, budget);
            return new Settings(right.eps() / 20, right.leaps());
        }
    }

    /** Feels its way as long as it likes. */
    @Misses("A budget is a budget")
    public static final class Spender extends MyTunedSampler {
        @Override
        public Settings tune(Valley valley, int budget) {
            for (int i = 0; i < budget; i++) {
                valley.slope().apply(new double[] {i, 1});
            }
            return super.tune(valley, budget);
        }
    }
}
