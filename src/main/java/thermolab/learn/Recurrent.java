package thermolab.learn;

import thermolab.num.Require;

/**
 * Recurrent layers: a state that is carried from one element of a sequence to the next. Reference forward passes.
 *
 * <p>Elman: hₜ = tanh(W xₜ + U hₜ₋₁ + b). LSTM, with gates i, f, o and candidate g stacked in the order i, f, g, o:
 * z = W xₜ + U hₜ₋₁ + b, cₜ = σ(z_f) cₜ₋₁ + σ(z_i) tanh(z_g), hₜ = σ(z_o) tanh cₜ. Libraries with two bias vectors add
 * them: b is their sum. All states start at zero unless given.
 *
 * <p>Source: Elman, Cognitive Science 14 (1990); Hochreiter and Schmidhuber (1997), with the forget gate of Gers et al.
 * (2000).
 */
public final class Recurrent {

    private Recurrent() {
    }

    /**
     * States of an Elman network.
     *
     * @param sequence x, shape [steps, d]
     * @param input W, shape [h, d]
     * @param recurrent U, shape [h, h]
     * @param bias b, shape [h]
     * @param start h₀, shape [h]
     * @return hₜ after each element, shape [steps, h]
     */
    public static double[][] elman(double[][] sequence, double[][] input, double[][] recurrent, double[] bias,
            double[] start) {
        requireShapes(sequence, input, recurrent, bias, start.length, start.length);
        Require.finite("start", start, "");
        double[][] states = new double[sequence.length][];
        double[] state = start;
        for (int t = 0; t < sequence.length; t++) {
            double[] z = affine(input, sequence[t], recurrent, state, bias);
            for (int j = 0; j < z.length; j++) {
                z[j] = Activation.TANH.of(z[j]);
            }
            state = states[t] = z;
        }
        return states;
    }

    /**
     * States of an LSTM that starts at zero.
     *
     * @param sequence x, shape [steps, d]
     * @param input W, shape [4h, d], gates in the order i, f, g, o
     * @param recurrent U, shape [4h, h]
     * @param bias b, shape [4h]
     * @return hₜ after each element, shape [steps, h]
     */
    public static double[][] lstm(double[][] sequence, double[][] input, double[][] recurrent, double[] bias) {
        int h = bias.length / 4;
        requireShapes(sequence, input, recurrent, bias, 4 * h, h);
        double[][] states = new double[sequence.length][];
        double[] state = new double[h];
        double[] cell = new double[h];
        for (int t = 0; t < sequence.length; t++) {
            double[] z = affine(input, sequence[t], recurrent, state, bias);
            double[] next = new double[h];
            for (int j = 0; j < h; j++) {
                cell[j] = Activation.SIGMOID.of(z[h + j]) * cell[j]
                        + Activation.SIGMOID.of(z[j]) * Activation.TANH.of(z[2 * h + j]);
                next[j] = Activation.SIGMOID.of(z[3 * h + j]) * Activation.TANH.of(cell[j]);
            }
            state = states[t] = next;
        }
        return states;
    }

    /** W x + U h + b. */
    private static double[] affine(double[][] w, double[] x, double[][] u, double[] h, double[] b) {
        double[] z = b.clone();
        for (int j = 0; j < z.length; j++) {
            for (int k = 0; k < x.length; k++) {
                z[j] += w[j][k] * x[k];
            }
            for (int k = 0; k < h.length; k++) {
                z[j] += u[j][k] * h[k];
            }
        }
        for (double sum : z) {
            Require.answer("input of a unit", sum);
        }
        return z;
    }

    private static void requireShapes(double[][] x, double[][] w, double[][] u, double[] b, int rows, int states) {
        Require.rectangular("sequence", x);
        Require.finite("bias", b, "");
        for (double[][] matrix : new double[][][] {x, w, u}) {
            for (double[] row : matrix) {
                Require.finite("sequence and weights", row, "");
            }
        }
        Require.rectangular("input", w);
        Require.rectangular("recurrent", u);
        Require.sameLength("columns of the input weights", w[0].length, "columns of the sequence", x[0].length);
        Require.sameLength("rows of the input weights", w.length, "bias", b.length);
        Require.sameLength("rows of the recurrent weights", u.length, "bias", b.length);
        Require.sameLength("bias", b.length, "units", rows);
        Require.sameLength("columns of the recurrent weights", u[0].length, "units of the state", states);
    }
}
