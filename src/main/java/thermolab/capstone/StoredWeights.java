package thermolab.capstone;

import thermolab.learn.MoonsNetwork;
import thermolab.power.IntQuantiser;
import thermolab.power.WeightCode;

/** What the network takes to store: its weights rounded to equal steps about zero, and Huffman's code of the steps. */
final class StoredWeights {

    private StoredWeights() {
    }

    static CapstoneReport.Code of(MoonsNetwork moons, double[] weights, int bits) {
        IntQuantiser quantiser = IntQuantiser.fit(weights, bits);
        int[] levels = quantiser.codes(weights);
        WeightCode code = WeightCode.of(levels);
        return new CapstoneReport.Code(levels, quantiser.step(), (double) bits * weights.length, weights.length * code.huffmanBits(),
                weights.length * code.entropyBits(), moons.heldOutLoss(quantiser.values(levels)));
    }
}
