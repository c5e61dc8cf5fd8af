package thermolab.power;

import thermolab.num.Require;

/**
 * How a network lies in memory and how it is asked.
 *
 * @param weightsInDram whether weights come from the memory beside the chip, or lie on it
 * @param bitsPerWeight stored bits for each weight of the dense network, after pruning and coding; not only whole numbers
 * @param keptShare share of the weights that is not zero, from 0 to 1: the others are not multiplied
 * @param activationBits of each input and output of a layer, on the chip
 * @param batch examples for which the weights are read once, at least 1
 */
public record Deployment(boolean weightsInDram, double bitsPerWeight, double keptShare, int activationBits, int batch) {

    public Deployment {
        Require.nonNegative("bitsPerWeight", bitsPerWeight, "");
        Require.probability("keptShare", keptShare);
        Require.atLeast("activationBits", activationBits, 1, "");
        Require.atLeast("batch", batch, 1, "");
    }

    /** All weights, b bits each, from DRAM, one example at a time, activations as wide. */
    public static Deployment dense(int bits) {
        return new Deployment(true, Require.atLeast("bits", bits, 1, ""), 1, bits, 1);
    }

    /** The same with weights that lie on the chip. */
    public Deployment onChip() {
        return new Deployment(false, bitsPerWeight, keptShare, activationBits, batch);
    }

    /** The same for a batch. */
    public Deployment withBatch(int examples) {
        return new Deployment(weightsInDram, bitsPerWeight, keptShare, activationBits, examples);
    }

    /** The same with that share of the weights left, and so many bits stored for each of all weights. */
    public Deployment pruned(double kept, double storedBits) {
        return new Deployment(weightsInDram, storedBits, kept, activationBits, batch);
    }
}
