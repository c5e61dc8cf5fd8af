package thermolab.compute;

import java.util.random.RandomGenerator;
import thermolab.info.Entropy;
import thermolab.num.Require;
import thermolab.sample.QuasistaticSteps;

/**
 * A bit with two states is erased by raising one of them in equal jumps, with full thermalisation before each; energies in k_B T.
 *
 * <pre>
 *   ⟨W⟩ = p e₀ + Σ_{i&lt;N} (e_{i+1} − e_i)/(1 + e^{e_i}),   e₀ = ln((1 − p)/p),   e_N = E                    [work]
 *   N → ∞:  ⟨W⟩ → h(p) − ln(1 + e^(−E))                                                                [limit]
 *   the raised state stays occupied with probability 1/(1 + e^E)                                       [error]
 * </pre>
 *
 * <p>p is the probability that the state to be emptied is the occupied one. For an even bit e₀ = 0. For a biased one the first jump e₀ makes the
 * law that the bit has the law of equilibrium, so that nothing is lost when contact with the bath is made; e₀ is a level raised for p &lt; ½.
 * The bit gives W to the bath as heat, and what is left in its mean energy.
 *
 * @param occupied p, from 0 up to but not including 1 (turn such a bit over instead)
 * @param top E in k_B T
 * @param steps N, at least 1
 */
public record StepErasure(double occupied, double top, int steps) {

    public StepErasure {
        Require.probability("occupied", occupied);
        if (occupied == 1) {
            throw Require.broken("occupied", occupied, "must be below 1", "a known bit is turned over by a NOT gate, at no cost");
        }
        Require.positive("top", top, "in units of kT");
        Require.atLeast("steps", steps, 1, "");
        if (steps > 100_000_000) {
            throw Require.broken("steps", steps, "must be at most 100000000", "");
        }
    }

    /** An even bit. */
    public static StepErasure of(double top, int steps) {
        return new StepErasure(0.5, top, steps);
    }

    /** [work] ⟨W⟩ in k_B T, exact. */
    public double meanWork() {
        return occupied == 0 ? 0 : occupied * first() + QuasistaticSteps.twoLevel(first(), top, 1, steps).meanWork();
    }

    /** [limit] What ⟨W⟩ falls to, in k_B T: h(p) − ln(1 + e^(−E)). */
    public double limit() {
        return occupied == 0 ? 0 : Entropy.binary(occupied) - Math.log1p(Math.exp(-top));
    }

    /** [error] The probability that the state that should be empty is not. */
    public double errorProbability() {
        return occupied == 0 ? 0 : 1 / (1 + Math.exp(top));
    }

    /** Works of so many erasures, in k_B T: at each jump the bit stands in the raised state or not, as Boltzmann's law has it. */
    public double[] simulate(int erasures, RandomGenerator random) {
        double[] works = new double[Require.atLeast("erasures", erasures, 1, "")];
        if (occupied == 0) {
            return works;
        }
        for (int k = 0; k < erasures; k++) {
            works[k] = random.nextDouble() < occupied ? first() : 0;
        }
        double jump = (top - first()) / steps;
        for (int i = 0; i < steps; i++) {                          // all bits at one jump, which have one law
            double share = 1 / (1 + Math.exp(first() + i * jump));
            for (int k = 0; k < erasures; k++) {
                works[k] += random.nextDouble() < share ? jump : 0;
            }
        }
        return works;
    }

    /** e₀ in k_B T. */
    private double first() {
        return Math.log1p(-occupied) - Math.log(occupied);
    }
}
