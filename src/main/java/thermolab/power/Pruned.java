package thermolab.power;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import thermolab.num.Require;

/**
 * Weights of which the smallest in magnitude have become zero.
 *
 * @param weights what is left, zeros in their places
 * @param threshold the largest |w| that became zero; 0 if none did
 * @param keptEnergy Σ w² of what is left over that of all; 1 if all were zero
 * @param sparsity share of the weights that is zero
 */
public record Pruned(double[] weights, double threshold, double keptEnergy, double sparsity) {

    public Pruned {
        Require.finite("weights", weights, "");
        Require.nonNegative("threshold", threshold, "");
        Require.probability("keptEnergy", keptEnergy);
        Require.probability("sparsity", sparsity);
        weights = weights.clone();
    }

    /**
     * Sets round(s n) of n weights to zero, the smallest first; among equals the earlier ones.
     *
     * @param weights finite, at least one; left as they are
     * @param sparsity s from 0 to 1
     */
    public static Pruned of(double[] weights, double sparsity) {
        Require.probability("sparsity", sparsity);
        if (weights.length == 0) {
            throw new IllegalArgumentException("weights (none) must have at least one entry");
        }
        Require.finite("weights", weights, "");
        int[] rising = IntStream.range(0, weights.length).boxed().sorted(Comparator.comparingDouble(i -> Math.abs(weights[i])))
                .mapToInt(i -> i).toArray();
        int gone = (int) Math.round(sparsity * weights.length);
        double largest = Math.abs(weights[rising[weights.length - 1]]);
        double[] left = weights.clone();
        double lost = 0;
        double all = 0;
        for (int k = 0; k < rising.length; k++) {
            double share = largest == 0 ? 0 : weights[rising[k]] / largest;
            all += share * share;
            if (k < gone) {
                lost += share * share;
                left[rising[k]] = 0;
            }
        }
        long zeros = Arrays.stream(left).filter(w -> w == 0).count();
        return new Pruned(left, gone == 0 ? 0 : Math.abs(weights[rising[gone - 1]]), all == 0 ? 1 : 1 - lost / all,
                (double) zeros / weights.length);
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    /** Which weights are left. */
    public boolean[] mask() {
        boolean[] mask = new boolean[weights.length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = weights[i] != 0;
        }
        return mask;
    }

    /** h₂(s) + b (1 − s) bits a weight, as {@link GaussianPruning#storageBits}. */
    public double storageBits(double bits) {
        return GaussianPruning.storageBits(sparsity, bits);
    }
}
