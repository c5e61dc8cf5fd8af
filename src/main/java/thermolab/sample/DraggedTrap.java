package thermolab.sample;

import org.hipparchus.special.Erf;
import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * A bead in a harmonic trap whose centre is dragged through water at constant speed, solved: γ dx = −k(x − vs) ds + √(2γT) dB for
 * 0 ≤ s ≤ t, from equilibrium at rest. H = ½k(x − vs)², and the work on the bead, W = ∫ ∂H/∂s ds = −kv ∫ (x − vs) ds, is Gaussian:
 *
 * <pre>
 *   ⟨W⟩ = γv² [t − τ(1 − e^(−t/τ))],   τ = γ/k                                                            [mean]
 *   Var W = 2T⟨W⟩,  so that  ⟨e^(−W/T)⟩ = 1:  the free energy does not depend on where the trap is           [variance]
 *   P(W &lt; 0) = ½ erfc(½ √(⟨W⟩/T))                                                                     [negative]
 * </pre>
 *
 * <p>Exact to rounding for any t/τ. Source: Mazonka and Jarzynski, arXiv:cond-mat/9912121 (1999).
 *
 * @param stiffness k &gt; 0, energy over length²
 * @param friction γ &gt; 0, force over speed
 * @param speed v of the trap's centre, of either sign
 * @param duration t &gt; 0
 * @param temperature T &gt; 0, in the unit of energy
 */
public record DraggedTrap(double stiffness, double friction, double speed, double duration, double temperature) {

    public DraggedTrap {
        Require.positive("stiffness", stiffness, "a trap holds the bead");
        Require.positive("friction", friction, "");
        Require.finite("speed", speed, "");
        Require.positive("duration", duration, "a protocol of length zero does no work");
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.positive("friction/stiffness", friction / stiffness, "");
    }

    /** τ = γ/k, the time in which the bead forgets where the trap was. */
    public double relaxationTime() {
        return friction / stiffness;
    }

    /** How far the bead lags behind the centre on average at the end: (γv/k)(1 − e^(−t/τ)). */
    public double meanLag() {
        return Require.answer("mean lag", -relaxationTime() * speed * Math.expm1(-duration / relaxationTime()));
    }

    /** ⟨W⟩, all of it dissipated in the end, as ΔF = 0. */
    public double meanWork() {
        double u = duration / relaxationTime();
        return Require.answer("mean work", friction * speed * speed * relaxationTime() * Differences.exponentialExcess(u));  // [mean]
    }

    /** Var W, in the square of the unit of energy. */
    public double workVariance() {
        return temperature * (2 * meanWork());                                                             // [variance]
    }

    /** P(W &lt; 0): how often the bead pays the hand that drags it. Zero for a trap that stands still, which does no work at all. */
    public double probabilityNegative() {
        double mean = meanWork();
        return mean == 0 ? 0 : Erf.erfc(Math.sqrt(mean / temperature) / 2) / 2;                            // [negative]
    }

    /** The probability density of W at a work, per unit of energy. */
    public double workDensity(double work) {
        double variance = Require.positive("variance of the work", workVariance(), "a trap that stands still does no work");
        double off = work - meanWork();
        return Require.answer("density", Math.exp(-off * off / (2 * variance)) / Math.sqrt(2 * Math.PI * variance));
    }

    /** F at the end less F at the beginning: zero, wherever the trap goes. */
    public double freeEnergyChange() {
        return 0;
    }

    /** ⟨e^(−W/T)⟩ from mean and variance of the Gaussian; one. */
    public double exponentialAverage() {
        return Math.exp(Require.answer("exponent", workVariance() / temperature / temperature / 2 - meanWork() / temperature));
    }

    /** The variance of e^(−W/T) over the square of its mean: over n, how uncertain an average of n paths is. */
    public double relativeVariance() {
        return Math.expm1(Require.answer("variance", workVariance() / temperature / temperature));
    }

    /** The same drive in so many steps, to be simulated; the bead's own motion between the moves of the trap is exact. */
    public TrapDrive inSteps(int steps) {
        Require.atLeast("steps", steps, 1, "");
        double[] centres = new double[steps + 1];
        double[] stiffnesses = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            centres[i] = speed * duration * i / steps;
            stiffnesses[i] = stiffness;
        }
        return TrapDrive.of(centres, stiffnesses, friction, temperature, duration / steps);
    }
}
