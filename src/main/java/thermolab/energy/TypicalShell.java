package thermolab.energy;

import org.hipparchus.special.Gamma;
import thermolab.num.RisingGamma;
import thermolab.num.Require;

/**
 * Where a Gaussian in d dimensions, of variance one along each, has its draws: in a shell, far from its peak.
 *
 * <pre>
 *   p(r) = r^{d−1} e^{−r²/2} / (2^{d/2−1} Γ(d/2))                                                             [radius]
 *   ⟨r⟩ = √2 Γ((d + 1)/2)/Γ(d/2) ≈ √d (1 − 1/4d),   sd(r) → 1/√2,   most probable r = √(d − 1)                 [shell]
 * </pre>
 *
 * <p>The density of the points is highest at r = 0, where nearly none are: volume wins. Twice the energy of a draw is r², a sum of d
 * independent terms, so that energy per dimension is ½ ± 1/√(2d). In units of k_BT it is equipartition.
 *
 * @param dimension d, from 1 to 1 000 000
 */
public record TypicalShell(int dimension) {

    private static final int LARGEST = 1_000_000;

    public TypicalShell {
        Require.atLeast("dimension", dimension, 1, "");
        if (dimension > LARGEST) {
            throw Require.broken("dimension", dimension, "must be at most " + LARGEST, "√d is the radius, 1/√2 the width");
        }
    }

    /** [radius]: probability per length at a distance r ≥ 0 from the peak. */
    public double density(double r) {
        Require.nonNegative("r", r, "it is a distance");
        double log = (dimension == 1 ? 0 : (dimension - 1) * Math.log(r)) - r * r / 2
                - (dimension / 2.0 - 1) * Math.log(2) - Gamma.logGamma(dimension / 2.0);
        return Math.exp(log);                                                                                       // [radius]
    }

    /** Probability of a distance of at most r. */
    public double within(double r) {
        Require.nonNegative("r", r, "it is a distance");
        double half = r * r / 2;
        return half > 10.0 * dimension + 1000 ? 1 : Gamma.regularizedGammaP(dimension / 2.0, half);
    }

    /** ⟨r⟩. */
    public double meanRadius() {
        return Math.sqrt(2) * Math.exp(RisingGamma.log(dimension / 2.0, 0.5));                                        // [shell]
    }

    /** Standard deviation of r. */
    public double spread() {
        double mean = meanRadius();
        return Math.sqrt(dimension - mean * mean);
    }

    /** Where [radius] is largest: √(d − 1). */
    public double commonestRadius() {
        return Math.sqrt(dimension - 1.0);
    }

    /** How much less the logarithm of the density is at a typical draw than at the peak, on average: d/2 nats. */
    public double natsBelowPeak() {
        return dimension / 2.0;
    }
}
