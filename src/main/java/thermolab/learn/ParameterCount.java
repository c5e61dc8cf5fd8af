package thermolab.learn;

import thermolab.num.Require;

/** How many numbers each kind of layer has to learn. Counting them is the first check of any architecture. */
public final class ParameterCount {

    private ParameterCount() {
    }

    /** Dense layers between these widths: Σ (in + 1) × out. */
    public static long dense(int... widths) {
        Require.atLeast("number of widths", widths.length, 2, "inputs and outputs");
        long count = 0;
        for (int l = 1; l < widths.length; l++) {
            count += (size("widths", widths[l - 1]) + 1) * size("widths", widths[l]);
        }
        return count;
    }

    /** A convolution: (channels × height × width + 1) × outputs; the image's size does not matter. */
    public static long convolution(int channels, int outputs, int height, int width) {
        return (size("channels", channels) * size("height", height) * size("width", width) + 1) * size("outputs", outputs);
    }

    /** An Elman layer with one bias vector: h (d + h + 1). */
    public static long elman(int inputs, int units) {
        return size("units", units) * (size("inputs", inputs) + units + 1);
    }

    /** An LSTM layer with two bias vectors, as cuDNN and torch have it: 4h (d + h + 2). */
    public static long lstm(int inputs, int units) {
        return 4 * size("units", units) * (size("inputs", inputs) + units + 2);
    }

    /** Single-head attention with four d×d maps (query, key, value, output) and their biases: 4 (d + 1) d. */
    public static long attention(int dimension) {
        return 4 * (size("dimension", dimension) + 1) * dimension;
    }

    /** A restricted Boltzmann machine: V H weights and V + H biases. */
    public static long rbm(int visible, int hidden) {
        return size("visible", visible) * size("hidden", hidden) + visible + hidden;
    }

    private static long size(String name, int value) {
        return Require.atLeast(name, value, 1, "");
    }
}
