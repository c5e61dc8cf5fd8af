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
     * @param kelvin temperature of system and surroundings at both ends, in K
     */
    public static Feasibility of(double energyChange, double entropyChange, double kelvin) {
        return new Feasibility(energyChange - kelvin * entropyChange, kelvin); // [work limit]
    }

    /**
     * The temperature at which two phases, or two mixtures, have one free energy, in K: T = ΔH/ΔS, where ΔH − T ΔS = 0. Below it
     * the sign of ΔH decides, above it that of ΔS. Assumes that neither varies with T; {@link PhaseChange} lets them.
     *
     * @param energyChange ΔH (or ΔU) from one to the other, in J
     * @param entropyChange ΔS from one to the other, in J/K; of the same sign, or the two never cross, which is refused
     */
    public static double crossing(double energyChange, double entropyChange) {
        Require.finite("energyChange", energyChange, "");
        Require.finite("entropyChange", entropyChange, "");
        double crossing = energyChange / entropyChange;
        if (!(crossing > 0) || Double.isInfinite(crossing)) {
            throw Require.broken("energyChange and entropyChange", energyChange + " and " + entropyChange,
                    "must both be positive or both negative", "otherwise one side has the lower free energy at every T > 0");
        }
        return crossing;
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
