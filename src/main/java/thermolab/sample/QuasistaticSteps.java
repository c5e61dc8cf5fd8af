package thermolab.sample;

import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * A parameter that is moved in N steps with full equilibration after each: the mean work is a sum over the steps of ⟨ΔH⟩ in the
 * equilibrium before the step, and what it exceeds ΔF by falls as 1/N.
 *
 * <pre>
 *   ⟨W⟩ = Σ_i ⟨H_{i+1} − H_i⟩_i,   W_diss = ⟨W⟩ − ΔF = T Σ_i KL(p_i ‖ p_{i+1}) ≥ 0                              [work]
 *   levels 0, e:     step d = (e_{i+1} − e_i)/T:  KL = f d + ln(1 + f (e^(−d) − 1)),  f = 1/(1 + e^(e_i/T))        [levels]
 *   harmonic trap:   r = k_{i+1}/k_i:             KL = ½(r − 1 − ln r)                                            [trap]
 *   N W_diss → (e₁ − e₀)(f₀ − f₁)/2   and   (T/4)(k₁ − k₀)(1/k₀ − 1/k₁)   in equal steps                            [limit]
 * </pre>
 *
 * <p>W_diss is summed from the divergences, so that no digits are lost at large N. Source: Nulton, Salamon, Andresen and Anmin,
 * J. Chem. Phys. 83, 334 (1985).
 *
 * @param steps N
 * @param meanWork ⟨W⟩
 * @param freeEnergyChange ΔF
 * @param dissipatedWork ⟨W⟩ − ΔF
 */
public record QuasistaticSteps(int steps, double meanWork, double freeEnergyChange, double dissipatedWork) {

    public QuasistaticSteps {
        Require.answer("mean work", meanWork);
        Require.answer("free energy", freeEnergyChange);
        Require.answer("dissipated work", dissipatedWork);
    }

    /** N W_diss. */
    public double scaledDissipation() {
        return steps * dissipatedWork;
    }

    /** A two-level system, levels 0 and e: the gap goes from one value to the other in equal steps. */
    public static QuasistaticSteps twoLevel(double gapBefore, double gapAfter, double temperature, int steps) {
        return twoLevel(equal("gap", gapBefore, gapAfter, steps), temperature);
    }

    /** A two-level system whose gap takes these values, two at least. */
    public static QuasistaticSteps twoLevel(double[] gaps, double temperature) {
        check("gaps", gaps, temperature);
        double work = 0;
        double dissipated = 0;
        for (int i = 0; i + 1 < gaps.length; i++) {
            double share = excited(gaps[i], temperature);
            double d = (gaps[i + 1] - gaps[i]) / temperature;
            work += share * d;
            dissipated += divergence(gaps[i] / temperature, share, d);                                       // [levels]
        }
        double exact = Math.max(0, dissipated);
        return new QuasistaticSteps(gaps.length - 1, temperature * work, temperature * (work - exact), temperature * exact);
    }

    /** KL(p_i ‖ p_{i+1}) of a step: from positive terms where the step is small, without overflow where it is large. */
    private static double divergence(double gap, double share, double d) {
        return Math.abs(d) < 1
                ? Math.log1p(share * Differences.exponentialExcess(d * (1 - share)) + (1 - share) * Differences.exponentialExcess(-d * share))
                : share * d + softplus(-gap - d) - softplus(-gap);
    }

    /** A harmonic trap whose stiffness goes from one value to the other in equal steps. */
    public static QuasistaticSteps harmonic(double stiffnessBefore, double stiffnessAfter, double temperature, int steps) {
        Require.positive("stiffnessBefore", stiffnessBefore, "");
        Require.positive("stiffnessAfter", stiffnessAfter, "");
        return harmonic(equal("stiffness", stiffnessBefore, stiffnessAfter, steps), temperature);
    }

    /** A harmonic trap whose stiffness takes these values, two at least. */
    public static QuasistaticSteps harmonic(double[] stiffnesses, double temperature) {
        check("stiffnesses", stiffnesses, temperature);
        double work = 0;
        double dissipated = 0;
        for (int i = 0; i < stiffnesses.length; i++) {
            Require.positive("stiffnesses[" + i + "]", stiffnesses[i], "");
            if (i > 0) {
                work += (stiffnesses[i] - stiffnesses[i - 1]) / stiffnesses[i - 1] / 2;
                dissipated += Differences.excess(stiffnesses[i], stiffnesses[i - 1]) / 2;                        // [trap]
            }
        }
        double change = Differences.logRatio(stiffnesses[stiffnesses.length - 1], stiffnesses[0]) / 2;
        return new QuasistaticSteps(stiffnesses.length - 1, temperature * work, temperature * change, temperature * dissipated);
    }

    /** What N W_diss tends to for two levels, in equal steps of the gap. */
    public static double twoLevelLimit(double gapBefore, double gapAfter, double temperature) {
        double change = Require.finite("gapAfter", gapAfter, "") - Require.finite("gapBefore", gapBefore, "");
        double before = excited(gapBefore, temperature);
        double after = excited(gapAfter, temperature);
        double d = change / temperature;
        double fall = Math.abs(d) < 1 ? Math.expm1(d) * (1 - before) * after : before - after;
        return Require.answer("limit", change * fall / 2);                                                    // [limit]
    }

    /** What N W_diss tends to for a harmonic trap, in equal steps of the stiffness. */
    public static double harmonicLimit(double stiffnessBefore, double stiffnessAfter, double temperature) {
        double change = Require.positive("stiffnessAfter", stiffnessAfter, "") - Require.positive("stiffnessBefore", stiffnessBefore, "");
        return Require.answer("limit", Require.positive("temperature", temperature, "") * (change / stiffnessBefore) * (change / stiffnessAfter) / 4);
    }

    private static double[] equal(String name, double before, double after, int steps) {
        Require.finite(name + "Before", before, "");
        Require.finite(name + "After", after, "");
        Require.atLeast("steps", steps, 1, "a protocol has a beginning and an end");
        double[] values = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            values[i] = (1 - share) * before + share * after;
        }
        return values;
    }

    private static void check(String name, double[] values, double temperature) {
        Require.atLeast("number of " + name, values.length, 2, "a protocol has a beginning and an end");
        Require.finite(name, values, "");
        Require.positive("temperature", temperature, "did you pass beta?");
    }

    private static double excited(double gap, double temperature) {
        return 1 / (1 + Math.exp(gap / Require.positive("temperature", temperature, "did you pass beta?")));
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
