package thermolab.heat;

import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import thermolab.num.Require;

/**
 * The smallest learning machine whose weights can all be enumerated: w ∈ {−1, +1}^N answers sign(w·x).
 *
 * <p>A weight vector is a microstate, its number of wrong answers on the training set is its energy, and the number of
 * weight vectors with k errors is a degeneracy g(k): the entropy of the macrostate "k errors" is ln g(k). Feed g to
 * {@link Canonical#ofLevels} for the machine at a temperature. N is odd, so that no sum is zero.
 *
 * <p>Cost: 2^N P operations on bits (N = 21 and P = 20: some hundredths of a second). Source: Gardner and Derrida, <i>Optimal
 * storage properties of neural network models</i>, J. Phys. A 21, 271 (1988).
 */
public final class BinaryPerceptron {

    private static final int LARGEST = 25;

    private final int inputs;
    private final int[] alignedBits; // pattern times label, as bits: bit i set where x_i · y = +1

    private BinaryPerceptron(int inputs, int[] alignedBits) {
        this.inputs = inputs;
        this.alignedBits = alignedBits;
    }

    /**
     * A training set.
     *
     * @param patterns [P, N] with entries −1 or +1, N odd and at most 25
     * @param labels [P] with entries −1 or +1
     */
    public static BinaryPerceptron learning(int[][] patterns, int[] labels) {
        Require.atLeast("number of patterns", patterns.length, 1, "");
        Require.sameLength("patterns", patterns.length, "labels", labels.length);
        int inputs = oddSize(patterns[0].length);
        int[] aligned = new int[patterns.length];
        for (int mu = 0; mu < patterns.length; mu++) {
            Require.sameLength("patterns[0]", inputs, "patterns[" + mu + "]", patterns[mu].length);
            int label = sign("labels[" + mu + "]", labels[mu]);
            for (int i = 0; i < inputs; i++) {
                if (sign("patterns[" + mu + "][" + i + "]", patterns[mu][i]) == label) {
                    aligned[mu] |= 1 << i;
                }
            }
        }
        return new BinaryPerceptron(inputs, aligned);
    }

    /** Random patterns with random labels: a storage task, with nothing to generalise. */
    public static BinaryPerceptron ofRandomTask(int inputs, int patterns, RandomGenerator random) {
        oddSize(inputs);
        Require.atLeast("number of patterns", patterns, 1, "");
        return new BinaryPerceptron(inputs, random.ints(patterns, 0, 1 << inputs).toArray());
    }

    /** g(k), k = 0 … P: how many of the 2^N weight vectors make k errors. The entries sum to 2^N. */
    public double[] weightsByErrors() {
        double[] count = new double[alignedBits.length + 1];
        for (int weights = 0; weights < 1 << inputs; weights++) {
            if ((weights & 0xFFFF) == 0 && Thread.interrupted()) {
                throw new CancellationException("stopped after " + weights + " weight vectors");
            }
            count[errors(weights)]++;
        }
        return count;
    }

    /** The energies that go with {@link #weightsByErrors}: 0, 1, …, P. */
    public double[] errorCounts() {
        double[] energies = new double[alignedBits.length + 1];
        for (int k = 0; k < energies.length; k++) {
            energies[k] = k;
        }
        return energies;
    }

    private int errors(int weights) {
        int errors = 0;
        for (int aligned : alignedBits) {
            int disagreements = Integer.bitCount(weights ^ aligned); // y w·x = N − 2 · disagreements
            if (2 * disagreements > inputs) {
                errors++;
            }
        }
        return errors;
    }

    private static int oddSize(int inputs) {
        if (inputs < 1 || inputs > LARGEST || inputs % 2 == 0) {
            throw Require.broken("inputs", inputs, "must be odd and between 1 and " + LARGEST,
                    "an even number of ±1 terms can sum to zero, which has no sign");
        }
        return inputs;
    }

    private static int sign(String name, int value) {
        if (value != 1 && value != -1) {
            throw Require.broken(name, value, "must be -1 or +1", "");
        }
        return value;
    }
}
