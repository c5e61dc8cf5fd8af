package chapter13;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.info.BinnedEntropy;

/** Answers that the tests must tell from a right one. */
public final class WrongBinnedBits {

    private WrongBinnedBits() {
    }

    /** Nats for bits. */
    @Misses("Shares of the bins, in bits")
    public static final class Nats extends MyBinnedBits {
        @Override
        double bits(int[] counts) {
            return super.bits(counts) * Math.log(2);
        }
    }

    /** Rounds to the nearest edge, which makes half a bin at either end. */
    @Misses("holds its lower edge")
    public static final class NearestEdge extends MyBinnedBits {
        @Override
        int bin(double widths, int bins) {
            return Math.min(bins - 1, (int) Math.round(widths));
        }
    }

    /** Each bin holds its upper edge. */
    @Misses("holds its lower edge")
    public static final class UpperEdge extends MyBinnedBits {
        @Override
        int bin(double widths, int bins) {
            return Math.max(0, (int) Math.ceil(widths) - 1);
        }
    }

    /** Believes in the estimate. */
    @Misses("The pitfall")
    public static final class EstimateForTruth extends MyBinnedBits {
        @Override
        public double trueInformation(double[] values) {
            return binnedEntropy(values, -1, Math.max(1, values[values.length - 1]), 30);
        }
    }

    /** No layer without noise ever loses anything. */
    @Misses("truly lost")
    public static final class NothingIsLost extends MyBinnedBits {
        @Override
        public double trueInformation(double[] values) {
            return Math.log(values.length) / Math.log(2);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MyBinnedBits {
        @Override
        public double binnedEntropy(double[] values, double low, double high, int bins) {
            return BinnedEntropy.bits(values, low, high, bins);
        }
    }
}
