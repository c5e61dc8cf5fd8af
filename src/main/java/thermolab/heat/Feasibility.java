package thermolab.heat;

import thermolab.num.Require;

/**
 * Whether a change can happen by itself in surroundings of one temperature, and what it gives or costs.
 *
 * <p>At constant T and V the free energy is F = U − TS, at constant T and P it is G = H − TS. The change can go by itself
 * if ΔF (or ΔG) is negative; then −Δ is the most work that it can do. Otherwise +Δ is the least work that drives it.
 * Either way the surroundings are counted in: ΔS_universe = −Δ/T. Feasible does not mean fast: diamond lasts.
 *
 * @param freeEnergyChange ΔF or ΔG, in J (or J/mol)
 * @param temperature of the surroundings, in K
 */
public record Feasibility(double freeEnergyChange, double temperature) {

    /** What the sign of the free-energy change says. */
    public enum Verdict {
        /** Goes by itself. */
        SPONTANEOUS,
        /** Both directions alike. */
        EQUILIBRIUM,
        /** Goes only if something works on it. */
        NEEDS_WORK
    }

    public Feasibility {
        Require.finite("freeEnergyChange", freeEnergyChange, "");
        Require.positive("temperature", temperature, "in kelvin");
    }

    /**
     * A change from the changes of its energy and entropy.
     *
     * @param energyChange ΔU at constant volume, ΔH at constant pressure, in J
     * @param entropyChange ΔS of the system itself, in J/K
     * @param temperature of system and surroundings at both ends, in K
     */
    public static Feasibility of(double energyChange, double entropyChange, double temperature) {
        return new Feasibility(energyChange - temperature * entropyChange, temperature); // [work limit]
    }

    /** The sign of the free-energy change, in words. */
    public Verdict verdict() {
        return freeEnergyChange < 0 ? Verdict.SPONTANEOUS
                : freeEnergyChange > 0 ? Verdict.NEEDS_WORK : Verdict.EQUILIBRIUM;
    }

    /** The most work that the change can do, in J; zero if it needs work. */
    public double mostWorkBy() {
        return Math.max(0, -freeEnergyChange);
    }

    /** The least work that drives the change, in J; zero if it goes by itself. */
    public double leastWorkOn() {
        return Math.max(0, freeEnergyChange);
    }

    /** Entropy gained by system and surroundings when nothing is done with the work, in J/K: −Δ/T. */
    public double universeEntropyChange() {
        return 0.0 - freeEnergyChange / temperature;
    }
}
