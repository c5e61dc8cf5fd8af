package thermolab.power;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * Numbers as whole multiples of one step, from −(2ᵇ⁻¹ − 1) to 2ᵇ⁻¹ − 1: int-b as networks use it, symmetric, with zero exact.
 *
 * <pre>
 *   code = round(w/Δ), clipped;   ŵ = Δ · code;   |ŵ − w| ≤ Δ/2 within ±Δ (2ᵇ⁻¹ − 1)
 * </pre>
 *
 * <p>One of the 2ᵇ patterns stays unused, the price of symmetry: −w and w have opposite codes. A half goes to the even neighbour. One
 * outlier sets the step for all, as {@link #fit} takes the largest |w|. For fewer than 4 bits {@link LloydMax} is much better. Source:
 * Jacob et al., CVPR 2018, section 2; Krishnamoorthi, arXiv:1806.08342, section 2.2.
 *
 * @param bits b, from 2 (−1, 0, 1) to 24; a single bit would leave zero alone
 * @param step Δ > 0, in the unit of the numbers
 */
public record IntQuantiser(int bits, double step) {

    /** So that a code is exact as a float, too. */
    public static final int MOST_BITS = 24;

    public IntQuantiser {
        requireBits(bits);
        Require.positive("step", step, "fit(weights, bits) finds one");
    }

    /** The step with which the largest |w| has the largest code; 1 if all weights are zero. */
    public static IntQuantiser fit(double[] weights, int bits) {
        requireBits(bits);
        double largest = largest(weights);
        return new IntQuantiser(bits, largest == 0 ? 1 : Math.max(Double.MIN_VALUE, largest / ((1 << bits - 1) - 1)));
    }

    /** 2ᵇ⁻¹ − 1, the largest code. */
    public int largestCode() {
        return (1 << bits - 1) - 1;
    }

    /** The code of each number, clipped to ±{@link #largestCode}. */
    public int[] codes(double[] weights) {
        int[] codes = new int[Require.finite("weights", weights, "").length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (int) Math.max(-largestCode(), Math.min(largestCode(), Math.rint(weights[i] / step)));
        }
        return codes;
    }

    /** Δ times each code. */
    public double[] values(int[] codes) {
        double[] values = new double[codes.length];
        Arrays.setAll(values, i -> {
            if (codes[i] > largestCode() || codes[i] < -largestCode()) {
                throw Require.broken("codes[" + i + "]", codes[i], "must be at most " + largestCode() + " in size", bits + " bits hold no more");
            }
            return step * codes[i];
        });
        return values;
    }

    /** What is left of the numbers: {@link #values} of their {@link #codes}. */
    public double[] rounded(double[] weights) {
        return values(codes(weights));
    }

    private static void requireBits(int bits) {
        if (bits < 2 || bits > MOST_BITS) {
            throw Require.broken("bits", bits, "must be from 2 to " + MOST_BITS, "one bit symmetric about zero is zero alone");
        }
    }

    private static double largest(double[] weights) {
        if (weights.length == 0) {
            throw new IllegalArgumentException("weights (none) must have at least one entry to set a step by");
        }
        return Arrays.stream(Require.finite("weights", weights, "")).map(Math::abs).max().orElse(0);
    }
}
