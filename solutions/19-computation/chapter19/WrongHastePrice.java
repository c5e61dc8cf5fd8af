package chapter19;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.num.Estimate;

/** Answers that the tests must tell from a right one. */
public final class WrongHastePrice {

    private WrongHastePrice() {
    }

    /** The slowest works for the floor. */
    @Misses("meets the axis")
    public static final class Slowest extends MyHastePrice {
        @Override
        public Reading measure(double[] durations, double[][] works) {
            Reading right = super.measure(durations, works);
            return new Reading(right.floor() + right.haste() / durations[durations.length - 1], right.error(), right.haste());
        }
    }

    /** Always ln 2. */
    @Misses("where the line in 1/τ meets")
    public static final class AlwaysLandauer extends MyHastePrice {
        @Override
        public Reading measure(double[] durations, double[][] works) {
            Reading right = super.measure(durations, works);
            return new Reading(Math.log(2), right.error(), right.haste());
        }
    }

    /** All means alike. */
    @Misses("weigh more")
    public static final class AllAlike extends MyHastePrice {
        @Override
        public Reading measure(double[] durations, double[][] works) {
            double[][] alike = new double[works.length][];
            for (int k = 0; k < works.length; k++) {
                double mean = 0;
                for (double w : works[k]) {
                    mean += w / works[k].length;
                }
                alike[k] = new double[] {mean - 1, mean + 1};
            }
            return super.measure(durations, alike);
        }
    }

    /** The spread of single works for the error of their mean. */
    @Misses("error is honest")
    public static final class SpreadForError extends MyHastePrice {
        @Override
        public Reading measure(double[] durations, double[][] works) {
            Reading right = super.measure(durations, works);
            return new Reading(right.floor(), 10 * right.error(), right.haste());
        }
    }

    /** Means by the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MyHastePrice {
        @Override
        public Reading measure(double[] durations, double[][] works) {
            Estimate first = Estimate.ofMean(works[0]);
            Reading right = super.measure(durations, works);
            return new Reading(right.floor(), first.standardError() > 0 ? right.error() : 1, right.haste());
        }
    }
}
