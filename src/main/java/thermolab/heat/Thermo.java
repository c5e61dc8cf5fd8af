package thermolab.heat;

/**
 * The thermodynamics of a system at one temperature, all of it from its partition function Z.
 *
 * <p>Units: energies in the unit of the temperature (k_B = 1), entropy and heat capacity in nats. The record is
 * consistent: F = U − TS = −T ln Z.
 *
 * @param logZ ln Z; Z itself may overflow
 * @param freeEnergy F = −T ln Z; −∞ at infinite temperature, unless there is a single state
 * @param energy U = Σ p E = −d ln Z/dβ
 * @param entropy S = −dF/dT, zero or more when each state counts once
 * @param heatCapacity C = dU/dT = Var(E)/T², zero or more
 */
public record Thermo(double logZ, double freeEnergy, double energy, double entropy, double heatCapacity) {

    /** Z = e^{ln Z}; infinite or zero where a double cannot hold it. */
    public double partitionFunction() {
        return Math.exp(logZ);
    }
}
