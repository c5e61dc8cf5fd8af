package thermolab.energy;

import org.hipparchus.util.FastMath;
import thermolab.num.Require;

/**
 * A hidden spin that is summed over couples the visible spins that it touched.
 *
 * <pre>
 *   Σ_{h = ±1} e^{h (b + Σ_i w_i s_i)} = 2 cosh(b + Σ_i w_i s_i) = exp Σ_S J_S Π_{i ∈ S} s_i             [trace]
 *   J_S = 2⁻ⁿ Σ_s Π_{i ∈ S} s_i ln 2 cosh(b + Σ_i w_i s_i)                                              [all]
 *   J₁₂ = ½ ln [cosh(w₁ + w₂)/cosh(w₁ − w₂)] = artanh(tanh w₁ tanh w₂)     two spins, no bias           [pair]
 *   w₁ = w, w₂ = ±w with cosh 2w = e^{2|J|}                                                             [back]
 * </pre>
 *
 * <p>With w₁ = w₂ = K, [pair] is one step of {@link Decimation}: every second spin of a chain is a hidden unit. [back] makes a restricted
 * Boltzmann machine with one hidden unit for each bond of any Ising magnet, exactly. A hidden spin that touches three or more makes
 * products of four, six, … spins besides (and of all sizes, with a bias): the pairs alone are not what was summed over. Couplings are
 * over T.
 */
public final class HiddenSpin {

    private static final int MOST_SPINS = 16;

    private HiddenSpin() {
    }

    /** [pair]: the coupling between two visible spins that one hidden spin leaves behind. */
    public static double coupling(double w1, double w2) {
        Decimation.known("w1", w1);
        Decimation.known("w2", w2);
        double a = Math.min(Math.abs(w1), Math.abs(w2));
        double b = Math.max(Math.abs(w1), Math.abs(w2));
        double small = Math.tanh(a) * Math.tanh(b);
        double size = small < 0.5 ? FastMath.atanh(small)
                : b == Double.POSITIVE_INFINITY ? a
                : a + 0.5 * (Math.log1p(Math.exp(-2 * (a + b))) - Math.log1p(Math.exp(-2 * (b - a))));               // [pair]
        return Math.signum(w1) * Math.signum(w2) * size;
    }

    /** [back]: the weight w to the first spin and ±w to the second, the sign that of the coupling, that make a coupling J. */
    public static double weightFor(double coupling) {
        double size = Math.abs(Decimation.known("coupling", coupling));
        return size > 18 ? size + 0.5 * Math.log(2) : FastMath.asinh(Math.sqrt(Math.expm1(2 * size) / 2));           // [back]
    }

    /**
     * [all]: every J_S. Entry S of the answer belongs to the product of the spins i whose bit 2^i is set in S; entry 0 is what is left for
     * ln Z. Good to about 1e-15 of the largest weight.
     *
     * @param weights w, from the hidden spin to each visible one, 1 to 16 of them
     * @param bias b of the hidden spin
     * @return 2ⁿ couplings
     */
    public static double[] couplings(double[] weights, double bias) {
        int n = Require.atLeast("visible spins", weights.length, 1, "");
        if (n > MOST_SPINS) {
            throw Require.broken("visible spins", n, "must be at most " + MOST_SPINS, "there are 2^n couplings");
        }
        double size = Math.abs(Require.finite("bias", bias, ""));
        for (double w : Require.finite("weights", weights, "")) {
            size += Math.abs(w);
        }
        if (!(size < 1e300)) {
            throw Require.broken("weights and bias", size, "must have a sum below 1e300", "they are over T");
        }
        double[] f = new double[1 << n];
        for (int state = 0; state < f.length; state++) {
            double felt = bias;
            for (int i = 0; i < n; i++) {
                felt += (state >> i & 1) == 0 ? weights[i] : -weights[i];
            }
            f[state] = Decimation.logCosh(felt) / f.length;
        }
        for (int half = 1; half < f.length; half *= 2) { // sums over one spin after the other, with and without its sign
            for (int state = 0; state < f.length; state++) {
                if ((state & half) == 0) {
                    double up = f[state];
                    double down = f[state + half];
                    f[state] = up + down;
                    f[state + half] = up - down;                                                                      // [all]
                }
            }
        }
        f[0] += Math.log(2);
        return f;
    }

    /**
     * The same hidden spins as a machine of units 0 and 1, v = (1 + s)/2: its F(v) is minus the logarithm of [trace], up to a constant.
     *
     * @param weights [visible][hidden], over T
     * @param biases of the hidden spins
     */
    public static Rbm rbm(double[][] weights, double[] biases) {
        Require.rectangular("weights", weights);
        Require.sameLength("biases", biases.length, "columns of weights", weights[0].length);
        Require.finite("biases", biases, "");
        double[][] w = new double[weights.length][biases.length];
        double[] visible = new double[weights.length];
        double[] hidden = new double[biases.length];
        for (int j = 0; j < hidden.length; j++) {
            hidden[j] = 2 * biases[j];
            for (int i = 0; i < visible.length; i++) {
                w[i][j] = 4 * Require.finite("weights[" + i + "][" + j + "]", weights[i][j], "");
                visible[i] -= 2 * weights[i][j];
                hidden[j] -= 2 * weights[i][j];
            }
        }
        return Rbm.of(w, visible, hidden);
    }
}
