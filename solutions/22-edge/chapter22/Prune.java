package chapter22;

import thermolab.exercise.Withholds;

/** The smallest weights to zero, and what is left. */
@Withholds({"power.Pruned", "power.GaussianPruning"})
public interface Prune {

    /**
     * What is left.
     *
     * @param weights in their places, zeros where they were cut
     * @param threshold the largest magnitude that was cut; 0 if none was
     * @param keptEnergy sum of the squares that are left over that of all
     * @param storageBits bits a weight, of all weights: 8 for each that is left, and as many as it takes at the least to tell which those are, if
     *        they lie at random
     */
    record Cut(double[] weights, double threshold, double keptEnergy, double storageBits) {
    }

    /**
     * Sets the n · s weights of the smallest magnitude to zero (n · s is whole, and no two magnitudes are equal).
     *
     * @param weights at least one, none zero; left as they are
     * @param sparsity s, from 0 to 1, both included
     */
    Cut prune(double[] weights, double sparsity);
}
