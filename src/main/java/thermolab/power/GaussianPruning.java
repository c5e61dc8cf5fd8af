package thermolab.power;

import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * Magnitude pruning of Gaussian weights of mean zero: the share s with the smallest |w| becomes zero.
 *
 * <pre>
 *   P(|w| ≤ t) = s              t = σ Φ⁻¹((1 + s)/2)                                              [threshold]
 *   ∫_{|w|>t} w² / σ² = (1 − s) + 2 (t/σ) φ(t/σ)                                                  [kept energy]
 *   h₂(s) + b (1 − s)           bits a weight: which are zero, and b bits for each that is not     [storage]
 * </pre>
 *
 * <p>Half of the weights carry 7 per cent of the energy. That says nothing about the network's loss, which has curvatures of its own.
 * Storage pays where h₂(s) &lt; b s. Source: LeCun, Denker and Solla, NIPS 1989 (and why magnitude is not enough); Han, Mao and Dally,
 * ICLR 2016.
 *
 * @param sparsity s from 0 to 1, the share that becomes zero
 */
public record GaussianPruning(double sparsity) {

    public GaussianPruning {
        Require.probability("sparsity", sparsity);
    }

    /** t in units of σ: 0 for s = 0, +∞ for s = 1.                                              [threshold] */
    public double threshold() {
        return NormalCells.twoSided(sparsity);
    }

    /** Share of Σ w² that is left.                                                              [kept energy] */
    public double keptEnergy() {
        double t = threshold();
        return Math.min(1, 1 - sparsity + (Double.isInfinite(t) ? 0 : 2 * t * NormalCells.density(t)));
    }

    /** Bits a weight, zeros told by their share alone; b of zero or more for each that is left.       [storage] */
    public double storageBits(double bits) {
        return storageBits(sparsity, bits);
    }

    /** h₂(s) + b (1 − s), whatever the weights. */
    static double storageBits(double sparsity, double bits) {
        return Entropy.binaryBits(sparsity) + Require.nonNegative("bits", bits, "of each weight that is left") * (1 - sparsity);
    }
}
