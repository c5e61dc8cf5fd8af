package thermolab.power;

import thermolab.num.Require;

/**
 * How far a signal stands above the error that rounding makes: power of the signal over power of the error, in decibels.
 *
 * <pre>
 *   dB = 10 log₁₀(⟨x²⟩ / ⟨(x − x̂)²⟩)                                                           [decibels]
 *   a uniform quantiser of 2ᵇ cells over [−V, V] makes an error of Δ²/12, Δ = 2V/2ᵇ:
 *     x uniform over [−V, V]    4ᵇ       = 6.02 b dB                                            [uniform]
 *     x a sine of amplitude V   1.5 · 4ᵇ = 6.02 b + 1.76 dB                                     [sine]
 *   no code of b bits a number does better for a Gaussian than 4ᵇ = 6.02 b dB                   [rate–distortion]
 * </pre>
 *
 * <p>[uniform] is exact; [sine] takes the error to be spread evenly over a cell, which is good from about 4 bits. Source: Bennett, Bell
 * System Technical Journal 27, 446 (1948); Cover and Thomas, <i>Elements of Information Theory</i>, section 10.3.
 */
public final class Sqnr {

    private static final double SINE = 1.5;

    private Sqnr() {
    }

    /** 10 log₁₀ of a ratio of powers, zero or more: −∞ for zero.                              [decibels] */
    public static double decibels(double powerRatio) {
        if (!(powerRatio >= 0)) {
            throw Require.broken("powerRatio", powerRatio, "must be zero or positive", "square amplitudes first");
        }
        return 10 * Math.log10(powerRatio);
    }

    /** A uniform signal over the whole range of b bits: 6.02 b dB. b of zero or more, not only whole.     [uniform] */
    public static double fullScaleUniform(double bits) {
        return 20 * Math.log10(2) * Require.nonNegative("bits", bits, "");
    }

    /** A sine over the whole range of b bits: 6.02 b + 1.76 dB.                                [sine] */
    public static double fullScaleSine(double bits) {
        return fullScaleUniform(bits) + decibels(SINE);
    }

    /** The most that any code of b bits a number reaches for independent Gaussian numbers: 6.02 b dB.     [rate–distortion] */
    public static double rateDistortionBound(double bits) {
        return fullScaleUniform(bits);
    }

    /** The bits of a converter whose full-scale sine is so many dB above its errors, whatever makes them; below 0 where the sine drowns. */
    public static double effectiveBits(double sineDecibels) {
        return (Require.finite("sineDecibels", sineDecibels, "") - decibels(SINE)) / (20 * Math.log10(2));
    }

    /** Of a signal and what came back for it, in dB; +∞ where nothing was lost. */
    public static double ofSignal(double[] signal, double[] restored) {
        Require.sameLength("signal", signal.length, "restored", restored.length);
        Require.finite("signal", signal, "");
        Require.finite("restored", restored, "");
        double scale = 0;
        for (int i = 0; i < signal.length; i++) {
            scale = Math.max(scale, Math.max(Math.abs(signal[i]), Math.abs(restored[i])));
        }
        double power = 0;
        double error = 0;
        for (int i = 0; i < signal.length; i++) {
            double x = signal[i] / scale;
            double e = x - restored[i] / scale;
            power += x * x;
            error += e * e;
        }
        if (!(power > 0)) {
            throw Require.broken("signal", "no power", "must have an entry other than zero", "");
        }
        return decibels(power / error);
    }
}
