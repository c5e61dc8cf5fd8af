package thermolab.heat;

/**
 * The four energies of an ideal gas and its entropy: U, H = U + PV, F = U − TS, G = H − TS.
 *
 * <p>Which of them sets the limit on work depends on what is held: −ΔF at constant T, −ΔG (work beyond that of the
 * atmosphere) at constant T and P. The entropy is measured from a given value at 298.15 K and 1 bar, because S, unlike
 * ΔS, needs a zero, and F and G inherit it.
 *
 * @param internalEnergy U, in J
 * @param enthalpy H, in J
 * @param entropy S, in J/K
 * @param helmholtz F, in J
 * @param gibbs G, in J
 */
public record GasPotentials(double internalEnergy, double enthalpy, double entropy, double helmholtz, double gibbs) {

    private static final double STANDARD_TEMPERATURE = 298.15; // K
    private static final double STANDARD_PRESSURE = 100_000; // Pa

    /**
     * The potentials of a gas in one state.
     *
     * @param standardEntropy molar entropy at 298.15 K and 1 bar, in J/(mol K); argon: 154.846
     */
    public static GasPotentials of(IdealGas gas, GasState state, double standardEntropy) {
        GasState standard = GasState.atPressure(state.moles(), STANDARD_TEMPERATURE, STANDARD_PRESSURE);
        double entropy = state.moles() * standardEntropy + gas.entropyChange(standard, state);
        double internalEnergy = gas.internalEnergy(state);
        double enthalpy = gas.enthalpy(state);
        double bound = state.temperature() * entropy;
        return new GasPotentials(internalEnergy, enthalpy, entropy, internalEnergy - bound, enthalpy - bound);
    }
}
