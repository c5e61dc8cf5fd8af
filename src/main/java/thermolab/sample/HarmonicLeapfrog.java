package thermolab.sample;

import org.hipparchus.special.Beta;
import thermolab.num.Require;

/**
 * What {@link Hmc} does to standard Gaussians, exactly: each pair (q, p) of a coordinate is mapped by the matrix
 *
 * <pre>
 *   M = [cos θ, sin θ/ω; −ω sin θ, cos θ],   θ = L φ,  cos φ = 1 − ε²/2,  ω = √(1 − ε²/4)             [map]
 *   s − 1/s = |sin θ| |ω − 1/ω|,   s the larger singular value of M                                  [stretch]
 *   ⟨ΔH⟩ = (d/2) (s − 1/s)²                                                                          [error]
 *   acceptance = 2 P(ΔH &lt; 0) = 2 F_{d,d}(1/s²),   for d = 1 that is (4/π) arctan(1/s)                [acceptance]
 * </pre>
 *
 * <p>with F_{d,d} the distribution function of the F law with d and d degrees of freedom. M keeps area and the move can be run
 * backwards, which gives the 2 in [acceptance]. For a bowl of curvature k and unit mass use ε√k; temperature plays no role.
 * {@link Mala} with step ε is the case L = 1 with step √(2ε). Source: the linear map itself; for many dimensions the
 * acceptance tends to erfc(√⟨ΔH⟩/2), Beskos et al., Bernoulli 19, 1501 (2013).
 *
 * @param step ε, between 0 and 2, both excluded; from 2 on the path runs away
 * @param leaps L, at least 1
 */
public record HarmonicLeapfrog(double step, int leaps) {

    public HarmonicLeapfrog {
        Require.positive("step", step, "");
        if (step >= 2) {
            throw Require.broken("step", step, "must be below 2", "from there on the leapfrog runs away from a bowl");
        }
        Require.atLeast("leaps", leaps, 1, "");
    }

    /** The move of {@link Mala} with a step ε &lt; 2 in a bowl of curvature one. */
    public static HarmonicLeapfrog ofMala(double step) {
        return new HarmonicLeapfrog(Math.sqrt(2 * Require.positive("step", step, "")), 1);
    }

    /** θ, the turn in phase space, in radians; a quarter turn makes a new q out of p. */
    public double angle() {
        return leaps * Math.acos(1 - step * step / 2);
    }

    /** cos θ: the correlation of q before and after a move that is accepted. */
    public double correlation() {
        return Math.cos(angle());
    }

    /** The larger singular value of the map, one or more. */
    public double stretch() {
        double excess = excess();
        return excess / 2 + Math.sqrt(1 + excess * excess / 4);                                                 // [stretch]
    }

    private double excess() {
        double squash = Math.sqrt(1 - step * step / 4);
        return Math.abs(Math.sin(angle()) * (squash - 1 / squash));
    }

    /** ⟨ΔH⟩ of a start in equilibrium, in units of T, zero or more. */
    public double meanEnergyError(int dimension) {
        return Require.atLeast("dimension", dimension, 1, "") / 2.0 * excess() * excess();                        // [error]
    }

    /** The mean probability of acceptance in equilibrium. */
    public double acceptance(int dimension) {
        double half = Require.atLeast("dimension", dimension, 1, "") / 2.0;
        double x = 1 / (1 + stretch() * stretch());
        return 2 * Beta.regularizedBeta(x, half, half);                                                      // [acceptance]
    }

    /** ½ (p² + (1 − ε²/4) q²): an ellipse that the leapfrog never leaves, at any step below 2. */
    public double shadowEnergy(double position, double momentum) {
        return (momentum * momentum + (1 - step * step / 4) * position * position) / 2;
    }
}
