package thermolab.power;

import thermolab.info.DifferentialEntropy;
import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * A Gaussian number of mean zero rounded to the nearest multiple of Δ, without clipping: the entropy of its code and the error.
 *
 * <pre>
 *   p_k = Φ((k + ½)Δ/σ) − Φ((k − ½)Δ/σ),   H = −Σ p_k log₂ p_k                                   [code]
 *   H ≈ h − log₂ Δ,   h = ½ log₂(2πe σ²);   halving Δ costs one more bit                          [fine]
 *   next term Δ²/(24 σ²) nats, as p/Δ is a density smeared over a cell                            [next]
 *   ⟨e²⟩ = Δ²/12 + (Δ²/π²) Σ_{k≥1} (−1)ᵏ/k² exp(−2π²k²σ²/Δ²)                                     [error]
 * </pre>
 *
 * <p>With an entropy coder this plain rounding is within ½ log₂(2πe/12) = 0.2546 bits of the rate–distortion bound at small Δ, which no
 * quantiser with a fixed number of levels is. Source: Gish and Pierce, IEEE Trans. Inf. Theory 14, 676 (1968); [error] Widrow and
 * Kollár, <i>Quantization Noise</i> (2008).
 *
 * @param sigma σ > 0, standard deviation
 * @param step Δ > 0, in the same unit
 */
public record QuantisedGaussian(double sigma, double step) {

    private static final double FINE = 1e-4;    // Δ/σ below which [next] is exact to rounding
    private static final double COARSE = 40;    // and above which nothing leaves zero

    public QuantisedGaussian {
        Require.positive("sigma", sigma, "");
        Require.positive("step", step, "");
    }

    /** H, bits a number: what an entropy coder needs.                                           [code] */
    public double entropyBits() {
        double d = step / sigma;
        if (d < FINE) {
            return fineEntropyBits() + Entropy.bits(d * d / 24);                                           // [next]
        }
        double outside = 2 * NormalCells.above(d / 2);
        double nats = outside < 1 ? -(1 - outside) * Math.log1p(-outside) : 0;
        for (int k = 1; (k - 0.5) * d < COARSE; k++) {
            double p = NormalCells.mass((k - 0.5) * d, (k + 0.5) * d);
            nats -= p > 0 ? 2 * p * Math.log(p) : 0;
        }
        return Entropy.bits(nats);
    }

    /** h − log₂ Δ, in bits: good for Δ up to about σ, below zero (and no entropy) for a coarse step.       [fine] */
    public double fineEntropyBits() {
        return Entropy.bits(DifferentialEntropy.gaussian(1) - Math.log(step / sigma));
    }

    /** ⟨(x − x̂)²⟩, in the unit squared.                                                         [error] */
    public double meanSquaredError() {
        double d = step / sigma;
        if (d > COARSE) {
            return sigma * sigma; // all is rounded to zero
        }
        double sum = 1.0 / 12;
        for (int k = 1; k <= 200; k++) {
            sum += (k % 2 == 0 ? 1 : -1) * Math.exp(-2 * Math.pow(Math.PI * k / d, 2)) / Math.pow(Math.PI * k, 2);
        }
        return sum * step * step;
    }

    /** σ² over the error, in dB. */
    public double sqnrDecibels() {
        double d = step / sigma;
        double error = new QuantisedGaussian(1, d > 0 ? Math.min(d, Double.MAX_VALUE) : Double.MIN_VALUE).meanSquaredError();
        return Sqnr.decibels(1 / error);
    }
}
