package thermolab.power;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * What a fully connected network takes for one example: multiplications, bytes and joules.
 *
 * <pre>
 *   multiplications = weights = Σ n_l n_{l+1};   biases = Σ n_{l+1}                                 [counts]
 *   E = kept · macs · E_mac + (weights + biases) · bits · E_bit/batch + activations · bits · E_sram   [energy]
 * </pre>
 *
 * <p>Activations count once as a layer's output is written and once as it is read, on the chip at one price; biases are added where the
 * sum begins, for nothing. Each weight is read once for a batch: a dense layer uses it once an example and has nothing else to reuse it for.
 *
 * @param widths n, inputs first, at least two layers of at least one unit each
 */
public record MlpBudget(int... widths) {

    public MlpBudget {
        Require.atLeast("number of widths", widths.length, 2, "inputs and outputs");
        for (int i = 0; i < widths.length; i++) {
            Require.atLeast("widths[" + i + "]", widths[i], 1, "");
        }
        widths = widths.clone();
    }

    @Override
    public int[] widths() {
        return widths.clone();
    }

    /** Multiply–accumulates of one example, as many as weights.                                    [counts] */
    public long macs() {
        long macs = 0;
        for (int l = 0; l + 1 < widths.length; l++) {
            macs += (long) widths[l] * widths[l + 1];
        }
        return macs;
    }

    /** Weights without biases.                                                                     [counts] */
    public long weights() {
        return macs();
    }

    /** One for each unit that is not an input.                                                      [counts] */
    public long biases() {
        return Arrays.stream(widths).asLongStream().sum() - widths[0];
    }

    /** Weights and biases. */
    public long parameters() {
        return weights() + biases();
    }

    /** Numbers that pass between layers: each layer's inputs read, its outputs written. */
    public long activations() {
        return 2 * Arrays.stream(widths).asLongStream().sum() - widths[0] - widths[widths.length - 1];
    }

    /** Bytes of all parameters at so many bits each. */
    public double bytes(double bits) {
        return parameters() * Require.nonNegative("bits", bits, "") / 8;
    }

    /** Joules of one example.                                                                      [energy] */
    public EnergySplit energy(OperationEnergy prices, Deployment how) {
        double perBit = how.weightsInDram() ? prices.dramJoulesPerBit() : prices.sramJoulesPerBit();
        return new EnergySplit(how.keptShare() * macs() * prices.macJoules(),
                parameters() * how.bitsPerWeight() * perBit / how.batch(),
                (double) activations() * how.activationBits() * prices.sramJoulesPerBit());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MlpBudget b && Arrays.equals(widths, b.widths);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(widths);
    }

    @Override
    public String toString() {
        return "MlpBudget" + Arrays.toString(widths);
    }
}
