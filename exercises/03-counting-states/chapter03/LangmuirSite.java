package chapter03;

import thermolab.exercise.Withholds;

/**
 * A site that a molecule may occupy, open to a reservoir of molecules.
 *
 * <p>The site is empty (energy 0, no molecule) or occupied (energy −ε, one molecule). At temperature T (k_B = 1) and
 * chemical potential μ each of these two states has probability e^{−(E − μN)/T} / Ξ, where Ξ is the sum over both.
 */
@Withholds({"heat.Langmuir", "heat.Occupancy", "heat.GrandCanonical"})
public interface LangmuirSite {

    /**
     * Mean occupation θ = ⟨N⟩, between 0 and 1.
     *
     * @param chemicalPotential μ, any finite number
     * @param bindingEnergy ε, the energy that binding gives off; positive for a site that binds
     * @param temperature T, positive; (μ + ε)/T may be as large as ±1e9
     */
    double langmuir(double chemicalPotential, double bindingEnergy, double temperature);

    /** Variance of N, with the arguments of {@link #langmuir}; accurate to a relative 1e-9 for full sites too. */
    double variance(double chemicalPotential, double bindingEnergy, double temperature);
}
