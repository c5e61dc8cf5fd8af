package thermolab.sample;

import org.hipparchus.special.Erf;
import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * A harmonic trap whose stiffness jumps from k₀ to k₁ while the bead stands where it is, at a place x of the Boltzmann law of k₀.
 *
 * <pre>
 *   W = ½(k₁ − k₀)x² = c χ²,   c = T(k₁ − k₀)/(2k₀),   χ² with one degree of freedom                     [work]
 *   ΔF = ½T ln(k₁/k₀),   ⟨W⟩ = c,   Var W = 2c²                                                         [moments]
 *   ⟨e^(−W/T)⟩ = √(k₀/k₁),   ⟨e^(−2W/T)⟩ = √(k₀/(2k₁ − k₀)), infinite for k₁ ≤ k₀/2                         [averages]
 * </pre>
 *
 * <p>The work has the sign of k₁ − k₀ always, and yet may fall short of ΔF. The way back is {@link #reversed()}: another quench.
 *
 * @param before k₀ &gt; 0
 * @param after k₁ &gt; 0
 * @param temperature T &gt; 0, in the unit of energy
 */
public record StiffnessQuench(double before, double after, double temperature) {

    public StiffnessQuench {
        Require.positive("before", before, "a trap holds the bead");
        Require.positive("after", after, "a trap holds the bead");
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.positive("after/before", after / before, "");
    }

    /** The quench from k₁ to k₀, from equilibrium at k₁. */
    public StiffnessQuench reversed() {
        return new StiffnessQuench(after, before, temperature);
    }

    /** c = T(k₁ − k₀)/(2k₀), the mean work. */
    public double meanWork() {
        return temperature * ((after - before) / before) / 2;
    }

    /** Var W = 2c². */
    public double workVariance() {
        return 2 * meanWork() * meanWork();
    }

    /** ΔF = ½T ln(k₁/k₀). */
    public double freeEnergyChange() {
        return temperature * Differences.logRatio(after, before) / 2;
    }

    /** ⟨W⟩ − ΔF, zero or more, without cancellation. */
    public double dissipatedWork() {
        return temperature * Differences.excess(after, before) / 2;
    }

    /** ⟨e^(−W/T)⟩ = √(k₀/k₁) = e^(−ΔF/T). */
    public double exponentialAverage() {
        return Math.sqrt(before / after);                                                                  // [averages]
    }

    /** The variance of e^(−W/T) over the square of its mean; infinite where the trap softens to half or less. */
    public double relativeVariance() {
        double ratio = after / before;
        return ratio <= 0.5 ? Double.POSITIVE_INFINITY : Math.expm1(Math.log(ratio) - Math.log1p(2 * (ratio - 1)) / 2);
    }

    /** The density of W at a work: that of c χ², zero on the side where no work lies, infinite at zero. */
    public double workDensity(double work) {
        double c = scale();
        double y = Require.answer("work", work / c);
        return y < 0 || y == Double.POSITIVE_INFINITY ? 0
                : Require.answer("density", Math.exp(-y / 2) / Math.sqrt(2 * Math.PI * y) / Math.abs(c));                         // [work]
    }

    /** P(W &lt; work). */
    public double probabilityBelow(double work) {
        double y = Require.answer("work", work / scale());
        double within = y <= 0 ? 0 : Erf.erf(Math.sqrt(y / 2));
        return after > before ? within : 1 - within;
    }

    /** P(W &lt; ΔF): how often a path does with less than the free energy. */
    public double probabilityBelowFreeEnergy() {
        return probabilityBelow(freeEnergyChange());
    }

    /** ln P_F(W) − ln P_R(−W) from the two densities; Crooks: (W − ΔF)/T. For works that can occur. */
    public double logRatio(double work) {
        double there = work / scale();
        if (!(there > 0)) {
            throw Require.broken("work", work, "must have the sign of after − before (" + (after - before) + ")", "no other work occurs");
        }
        double scaleBack = reversed().scale();
        double back = -work / scaleBack;
        return Require.answer("ratio", (back - there) / 2 + Math.log(back / there) / 2 + Math.log(Math.abs(scaleBack / scale())));
    }

    private double scale() {
        if (before == after) {
            throw Require.broken("after", after, "must differ from before", "the work has no density where it is always zero");
        }
        return meanWork();
    }
}
