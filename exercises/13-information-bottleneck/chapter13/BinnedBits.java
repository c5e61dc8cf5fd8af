package chapter13;

import thermolab.exercise.Withholds;

/** The estimate that made the phases: entropy of a unit's values after sorting them into bins. */
@Withholds({"info.BinnedEntropy", "info.Entropy"})
public interface BinnedBits {

    /**
     * Entropy of the bin that a value falls into, in bits, from the shares of the values. Bins have equal width from low to high; each holds its
     * lower edge, and the last one its upper edge too.
     *
     * @param values n ≥ 1 numbers from low to high, equally likely
     * @param low lower end of the first bin
     * @param high upper end of the last bin, larger than low
     * @param bins how many, at least 1
     */
    double binnedEntropy(double[] values, double low, double high, int bins);

    /**
     * I(X;T) in bits of a layer without noise, T = f(X), for n equally likely inputs: what the estimate above is taken for.
     *
     * @param values f(x) of each of the n ≥ 1 inputs; equal numbers are equal activities
     */
    double trueInformation(double[] values);
}
