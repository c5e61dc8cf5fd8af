package thermolab.power;

import thermolab.num.Require;

/**
 * What limits a computation on a machine, its arithmetic or its memory, in time and in energy.
 *
 * <pre>
 *   intensity I = operations per byte moved
 *   speed ≤ min(peak, I · bandwidth);  both meet at I = peak/bandwidth                            [roof]
 *   energy per operation = e_op + e_byte/I, no edge, halved at the best at I = e_byte/e_op         [arch]
 *   dense layer n → m on a batch B: I = 2 n m B / ((n m + (n + m) B) bytes)                        [layer]
 * </pre>
 *
 * <p>The roof assumes that loading and computing overlap without loss. Source: Williams, Waterman and Patterson, Communications of the
 * ACM 52(4), 65 (2009); [arch] Choi, Bedard, Fowler and Vuduc, IPDPS 2013.
 *
 * @param operationsPerSecond peak, above zero
 * @param bytesPerSecond bandwidth, above zero
 * @param joulesPerOperation e_op, zero or more
 * @param joulesPerByte e_byte, zero or more
 */
public record Roofline(double operationsPerSecond, double bytesPerSecond, double joulesPerOperation, double joulesPerByte) {

    public Roofline {
        Require.positive("operationsPerSecond", operationsPerSecond, "");
        Require.positive("bytesPerSecond", bytesPerSecond, "");
        Require.nonNegative("joulesPerOperation", joulesPerOperation, "");
        Require.nonNegative("joulesPerByte", joulesPerByte, "");
    }

    /** Operations per second at an intensity I > 0.                                              [roof] */
    public double attainable(double operationsPerByte) {
        return Math.min(operationsPerSecond, Require.positive("operationsPerByte", operationsPerByte, "") * bytesPerSecond);
    }

    /** The intensity at which memory stops being the limit, operations per byte.                     [roof] */
    public double ridge() {
        return operationsPerSecond / bytesPerSecond;
    }

    /** J per operation at an intensity I > 0, what it moves included.                              [arch] */
    public double joules(double operationsPerByte) {
        return joulesPerOperation + joulesPerByte / Require.positive("operationsPerByte", operationsPerByte, "");
    }

    /** The intensity at which as much energy goes into moving as into computing, operations per byte; +∞ where computing is free. */
    public double energyRidge() {
        return joulesPerByte == 0 ? 0 : joulesPerByte / joulesPerOperation;
    }

    /**
     * Operations (a multiplication and an addition are two) per byte of a dense layer: weights read once, inputs read, outputs written.
     *                                                                                            [layer]
     *
     * @param bytesPerNumber of weights and activations alike, above zero
     */
    public static double denseLayer(int inputs, int outputs, int batch, double bytesPerNumber) {
        double n = Require.atLeast("inputs", inputs, 1, "");
        double m = Require.atLeast("outputs", outputs, 1, "");
        double b = Require.atLeast("batch", batch, 1, "");
        return 2 * n * m * b / (n * m + (n + m) * b) / Require.positive("bytesPerNumber", bytesPerNumber, "");
    }
}
