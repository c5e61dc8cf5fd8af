package thermolab.capstone;

import java.util.Arrays;
import thermolab.info.Entropy;
import thermolab.info.Huffman;
import thermolab.learn.MoonsNetwork;

/** Weights rounded to equal steps about zero, and Huffman's code of the steps. */
final class WeightCode {

    private WeightCode() {
    }

    static CapstoneReport.Code of(MoonsNetwork moons, double[] weights, int bits) {
        int most = (1 << (bits - 1)) - 1;
        double step = Arrays.stream(weights).map(Math::abs).max().orElse(0) / most;
        int[] levels = new int[weights.length];
        double[] rounded = new double[weights.length];
        long[] counts = new long[2 * most + 1];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = step == 0 ? 0 : (int) Math.rint(weights[i] / step);
            rounded[i] = levels[i] * step;
            counts[levels[i] + most]++;
        }
        double[] p = Entropy.frequencies(counts);
        return new CapstoneReport.Code(levels, step, (double) bits * weights.length, weights.length * Huffman.meanLength(p),
                weights.length * Entropy.shannonBits(p), moons.heldOutLoss(rounded));
    }
}
