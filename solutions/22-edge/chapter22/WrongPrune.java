package chapter22;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.power.Pruned;

/** Answers that the tests must tell from a right one. */
public final class WrongPrune {

    private WrongPrune() {
    }

    /** The most negative weights go. */
    @Misses("whatever their sign")
    public static final class BySign extends MyPrune {
        @Override
        double[] sizes(double[] weights) {
            return weights.clone();
        }
    }

    /** Places for nothing. */
    @Misses("telling which")
    public static final class NoPlaces extends MyPrune {
        @Override
        double bits(double s) {
            return 8 * (1 - s);
        }
    }

    /** A bit for each place. */
    @Misses("telling which")
    public static final class Bitmap extends MyPrune {
        @Override
        double bits(double s) {
            return 1 + 8 * (1 - s);
        }
    }

    /** Not a number where all or nothing goes. */
    @Misses("nothing at s = 1")
    public static final class ZeroTimesInfinity extends MyPrune {
        @Override
        double bits(double s) {
            return -(s * Math.log(s) + (1 - s) * Math.log(1 - s)) / Math.log(2) + 8 * (1 - s);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements Prune {
        @Override
        public Cut prune(double[] weights, double sparsity) {
            Pruned cut = Pruned.of(weights, sparsity);
            return new Cut(cut.weights(), cut.threshold(), cut.keptEnergy(), cut.storageBits(8));
        }
    }
}
