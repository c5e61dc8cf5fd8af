package chapter09;

import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongBestCooling {

    private WrongBestCooling() {
    }

    /** The factor of 0.99 that stands in every program. */
    @Misses("neither hot nor cold")
    public static final class Habit implements BestCooling {
        @Override
        public Cooling best(double[] energies, int steps) {
            return new Cooling(2, 0.99);
        }
    }

    /** What is best on the chapter's row, for every row. */
    @Misses("another row needs another cooling")
    public static final class OneForAllRows extends MyBestCooling {
        @Override
        public Cooling best(double[] energies, int steps) {
            return steps == 1000 ? super.best(energies, steps) : new Cooling(0.2, 1);
        }
    }

    /** What is best for a thousand steps, however many there are. */
    @Misses("in a hurry it is another")
    public static final class OneForAllTimes extends MyBestCooling {
        @Override
        public Cooling best(double[] energies, int steps) {
            return super.best(energies, 500);
        }
    }
}
