package thermolab.compute;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * A logical function of bits, and what it forgets: H(in) − H(out), the least entropy that leaves the bits where inputs are not kept.
 *
 * <pre>
 *   loss = H(in) − H(out) = Σ_y p(y) H(in | out = y) ≥ 0                                                   [loss]
 *   spare outputs that an embedding one-to-one needs:  ⌈log₂ (largest number of inputs with one output)⌉    [garbage]
 * </pre>
 *
 * <p>Bit k of a number stands on wire k: input number 6 = 110₂ of three wires has wire 0 at 0, wires 1 and 2 at 1. The loss is a property of the
 * function <i>and</i> of the law of its inputs: it is zero for a one-to-one table, and also where a many-to-one table is never given two
 * inputs that it merges. Source: Landauer (1961); Bennett, Int. J. Theor. Phys. 21, 905 (1982).
 */
public final class TruthTable {

    /** More inputs than this would make a table of over a million rows. */
    public static final int MOST_INPUTS = 20;

    private static final int MOST_OUTPUTS = 30;

    private final String name;
    private final int inputs;
    private final int outputs;
    private final int[] rows;

    private TruthTable(String name, int inputs, int outputs, int[] rows) {
        this.name = name;
        this.inputs = inputs;
        this.outputs = outputs;
        this.rows = rows;
    }

    /** A table from a function of the input number; the answer is a number below 2^outputs. */
    public static TruthTable of(String name, int inputs, int outputs, IntUnaryOperator function) {
        wires("inputs", inputs, MOST_INPUTS);
        int[] rows = new int[1 << inputs];
        Arrays.setAll(rows, function);
        return of(name, outputs, rows);
    }

    /**
     * A table from its rows.
     *
     * @param outputs how many output bits, at least 1
     * @param rows the output number for each input number 0, 1, …; as many as a power of two, at least 2
     */
    public static TruthTable of(String name, int outputs, int... rows) {
        wires("outputs", outputs, MOST_OUTPUTS);
        int inputs = 31 - Integer.numberOfLeadingZeros(Math.max(1, rows.length));
        if (rows.length < 2 || rows.length != 1 << inputs) {
            throw Require.broken("number of rows", rows.length, "must be a power of two and at least 2", "one row for each input");
        }
        wires("inputs", inputs, MOST_INPUTS);
        for (int i = 0; i < rows.length; i++) {
            Require.index("rows[" + i + "]", rows[i], 1 << outputs);
        }
        return new TruthTable(name, inputs, outputs, rows.clone());
    }

    private static void wires(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw Require.broken(name, value, "must be between 1 and " + most, "a number of bits");
        }
    }

    /** H(in) − H(out) in bits, all inputs equally probable. */
    public double informationLossBits() {
        double[] uniform = new double[rows.length];
        Arrays.fill(uniform, 1.0 / rows.length);
        return informationLossBits(uniform);
    }

    /**
     * H(in) − H(out) in bits.
     *
     * @param p probability of each input number; correlated bits are a p that is no product
     */
    public double informationLossBits(double[] p) {
        return Entropy.bits(informationLoss(p));
    }

    /** H(in) − H(out) in nats, for the probability of each input number. */
    public double informationLoss(double[] p) {
        double[] out = output(p);
        double loss = 0;
        for (int x = 0; x < rows.length; x++) {
            loss += p[x] == 0 ? 0 : -p[x] * Math.log(p[x] / out[rows[x]]);                                  // [loss]
        }
        return Math.max(0, loss);
    }

    /** The law of the output number, where the input number has this one. */
    public double[] output(double[] p) {
        Require.sameLength("p", p.length, "rows", rows.length);
        Require.distribution("p", p);
        double[] out = new double[1 << outputs];
        for (int x = 0; x < rows.length; x++) {
            out[rows[x]] += p[x];
        }
        return out;
    }

    /** k_B T (H(in) − H(out)), the heat in J that the table gives off at least, where its inputs are not kept. */
    public double leastHeat(double kelvin, double[] p) {
        return Landauer.cost(kelvin, informationLoss(p));
    }

    /** The law of independent input bits, wire k being 1 with probability ones[k]: a p for {@link #informationLoss}. */
    public static double[] independent(double... ones) {
        wires("number of bits", ones.length, MOST_INPUTS);
        double[] p = new double[1 << ones.length];
        for (int x = 0; x < p.length; x++) {
            p[x] = 1;
            for (int k = 0; k < ones.length; k++) {
                double one = Require.probability("ones[" + k + "]", ones[k]);
                p[x] *= (x >> k & 1) == 1 ? one : 1 - one;
            }
        }
        return p;
    }

    /** Whether different inputs give different outputs: nothing is forgotten, whatever the law of the inputs. */
    public boolean isOneToOne() {
        return largestMultiplicity() == 1;
    }

    /** The largest number of inputs that share one output. */
    public int largestMultiplicity() {
        int[] counts = new int[1 << outputs];
        int most = 0;
        for (int y : rows) {
            most = Math.max(most, ++counts[y]);
        }
        return most;
    }

    /** How many bits beside the outputs any one-to-one circuit for the table must leave behind at least. */
    public int leastGarbage() {
        return 32 - Integer.numberOfLeadingZeros(largestMultiplicity() - 1);                                // [garbage]
    }

    /** The output number for an input number. */
    public int apply(int input) {
        return rows[Require.index("input", input, rows.length)];
    }

    public String name() {
        return name;
    }

    public int inputs() {
        return inputs;
    }

    public int outputs() {
        return outputs;
    }

    /** The output numbers for the input numbers 0, 1, …; a copy. */
    public int[] rows() {
        return rows.clone();
    }

    /** Whether the other table gives the same outputs, whatever its name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TruthTable table && outputs == table.outputs && Arrays.equals(rows, table.rows);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rows) + outputs;
    }

    @Override
    public String toString() {
        return name + ", " + inputs + (inputs == 1 ? " bit to " : " bits to ") + outputs;
    }
}
