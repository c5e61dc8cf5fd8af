package thermolab.power;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * A trained classifier with rectified hidden units, run in whole numbers of 8 bits: weights and activations are codes, sums are exact.
 *
 * <pre>
 *   w ≈ Δ_w q_w in each layer,  x ≈ Δ_x q_x:   Σ w x + b ≈ Δ_w Δ_x (Σ q_w q_x + q_b)                       [sum]
 *   q of the next layer = round(max(0, sum) · Δ_w Δ_x / Δ_next), at most 127                             [requantise]
 * </pre>
 *
 * <p>Steps of weights come from the largest weight of a layer, those of activations from the largest activation that calibration examples
 * cause. Zeros are skipped: after rectification that is about half of the work. Source: Jacob et al., CVPR 2018, section 2.
 */
public final class IntMlp {

    private static final int TOP = 127;

    private final int[][] weights;      // [layer][input · outputs + output]: a row for each input, so that the inner loop runs along outputs
    private final int[][] last;         // the last layer's, [output][input]
    private final int[][] biases;       // in units of Δ_w Δ_x
    private final float[] rescale;      // Δ_w Δ_x/Δ_next
    private final double inputStep;

    private IntMlp(int[][] weights, int[][] last, int[][] biases, float[] rescale, double inputStep) {
        this.weights = weights;
        this.last = last;
        this.biases = biases;
        this.rescale = rescale;
        this.inputStep = inputStep;
    }

    /**
     * @param weights of each layer, [layer][output][input], as many inputs as the layer before has outputs
     * @param biases of each layer, [layer][output]
     * @param calibration inputs that are typical, at least one, no number below zero
     */
    public static IntMlp of(double[][][] weights, double[][] biases, double[][] calibration) {
        Require.atLeast("number of layers", weights.length, 1, "");
        Require.sameLength("weights", weights.length, "biases", biases.length);
        Require.rectangular("calibration", calibration);
        int[][] codes = new int[weights.length][];
        int[][] offsets = new int[weights.length][];
        float[] rescale = new float[weights.length];
        double[][] x = calibration;
        double inputStep = step(x);
        double step = inputStep;
        int[][] last = {};
        for (int l = 0; l < weights.length; l++) {
            Require.rectangular("weights[" + l + "]", weights[l]);
            Require.sameLength("inputs of layer " + l, weights[l][0].length, "what it is given", x[0].length);
            Require.sameLength("outputs of layer " + l, weights[l].length, "its biases", biases[l].length);
            IntQuantiser q = IntQuantiser.fit(Arrays.stream(weights[l]).flatMapToDouble(Arrays::stream).toArray(), 8);
            last = Arrays.stream(weights[l]).map(q::codes).toArray(int[][]::new);
            codes[l] = byInput(last);
            double unit = q.step() * step;
            offsets[l] = Arrays.stream(Require.finite("biases[" + l + "]", biases[l], "")).mapToInt(b -> (int) Math.rint(b / unit)).toArray();
            x = forward(weights[l], biases[l], x);
            step = step(x);
            rescale[l] = (float) (unit / step);
        }
        return new IntMlp(codes, last, offsets, rescale, inputStep);
    }

    /** The codes of inputs, from 0 to 127. */
    public int[][] codes(double[][] inputs) {
        return Arrays.stream(inputs).map(x -> Arrays.stream(Require.finite("inputs", x, ""))
                .mapToInt(v -> (int) Math.max(0, Math.min(TOP, Math.rint(v / inputStep)))).toArray()).toArray(int[][]::new);
    }

    /**
     * The class with the largest sum for each example.
     *
     * @param codes of inputs, shape [examples, inputs], from {@link #codes}
     */
    public int[] classes(int[][] codes) {
        int[] classes = new int[codes.length];
        int[][] sums = Arrays.stream(biases).map(b -> new int[b.length]).toArray(int[][]::new);
        for (int e = 0; e < codes.length; e++) {
            int[] x = codes[e];
            Require.sameLength("codes[" + e + "]", x.length, "inputs", weights.length == 1 ? last[0].length : weights[0].length / biases[0].length);
            for (int l = 0; l < weights.length - 1; l++) {
                add(x, weights[l], biases[l], sums[l]);
                requantise(sums[l], rescale[l]);
                x = sums[l];
            }
            classes[e] = largest(x);
        }
        return classes;
    }

    /** [sum]: rows of weights for inputs that are not zero, four at a time, so that sums are loaded and stored once for four. */
    private static void add(int[] x, int[] w, int[] bias, int[] sums) {
        System.arraycopy(bias, 0, sums, 0, sums.length);
        int[] four = new int[4];
        int held = 0;
        for (int k = 0; k < x.length; k++) {
            if (x[k] != 0) {
                four[held++] = k;
                if (held == 4) {
                    addFour(x, four, w, sums);
                    held = 0;
                }
            }
        }
        for (int h = 0; h < held; h++) {
            addRow(x[four[h]], w, four[h] * sums.length, sums);
        }
    }

    private static void addFour(int[] x, int[] k, int[] w, int[] sums) {
        int n = sums.length;
        int a = k[0] * n;
        int b = k[1] * n;
        int c = k[2] * n;
        int d = k[3] * n;
        int xa = x[k[0]];
        int xb = x[k[1]];
        int xc = x[k[2]];
        int xd = x[k[3]];
        for (int j = 0; j < n; j++) {
            sums[j] += xa * w[a + j] + xb * w[b + j] + xc * w[c + j] + xd * w[d + j];
        }
    }

    private static void addRow(int v, int[] w, int from, int[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += v * w[from + j];
        }
    }

    private static void requantise(int[] sums, float scale) {                                              // [requantise]
        for (int j = 0; j < sums.length; j++) {
            sums[j] = Math.min(TOP, (int) (Math.max(0, sums[j]) * scale + 0.5f));
        }
    }

    private int largest(int[] x) {
        int best = 0;
        int highest = Integer.MIN_VALUE;
        for (int o = 0; o < last.length; o++) {
            int sum = biases[biases.length - 1][o] + dot(x, last[o]);
            best = sum > highest ? o : best;
            highest = Math.max(highest, sum);
        }
        return best;
    }

    private static int dot(int[] x, int[] w) {
        int sum = 0;
        for (int k = 0; k < w.length; k++) {
            sum += x[k] * w[k];
        }
        return sum;
    }

    private static int[] byInput(int[][] byOutput) {
        int[] rows = new int[byOutput.length * byOutput[0].length];
        for (int o = 0; o < byOutput.length; o++) {
            for (int k = 0; k < byOutput[o].length; k++) {
                rows[k * byOutput.length + o] = byOutput[o][k];
            }
        }
        return rows;
    }

    /** Rectified outputs in doubles, to calibrate by. */
    private static double[][] forward(double[][] w, double[] bias, double[][] x) {
        double[][] y = new double[x.length][w.length];
        for (int e = 0; e < x.length; e++) {
            for (int o = 0; o < w.length; o++) {
                double sum = bias[o];
                for (int k = 0; k < x[e].length; k++) {
                    sum += w[o][k] * x[e][k];
                }
                y[e][o] = Math.max(0, sum);
            }
        }
        return y;
    }

    private static double step(double[][] x) {
        double largest = 0;
        for (double[] row : x) {
            for (double v : row) {
                largest = Math.max(largest, Require.nonNegative("activation", v, "inputs of a rectified network in 8 bits start at zero"));
            }
        }
        return largest == 0 ? 1 : largest / TOP;
    }
}
