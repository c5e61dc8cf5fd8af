package thermolab.heat;

import thermolab.num.Constants;
import thermolab.num.Require;

/**
 * The absolute entropy of a monatomic ideal gas, in SI units.
 *
 * <pre>
 *   λ = h / √(2π m k_B T)                               thermal wavelength                  [wavelength]
 *   S = R [ln(k_B T / (P λ³)) + 5/2]                    molar entropy                       [entropy]
 * </pre>
 *
 * <p>Holds for atoms in their ground state, without spin degeneracy, at low density: P λ³/(k_B T) ≪ 1 (see
 * {@link #degeneracy}). Where that fails the formula turns negative, against the third law, and quantum statistics
 * takes its place ({@link Occupancy}). Molecules add rotation and vibration.
 *
 * <p>Source: Sackur (1911), Tetrode (1912); Schroeder, <i>An Introduction to Thermal Physics</i> (2000), equation 2.49;
 * constants of CODATA 2022.
 */
public final class SackurTetrode {

    private static final double HEAVIEST = 1.0; // kg/mol: no atom comes near, while grams per mole are above

    private SackurTetrode() {
    }

    /**
     * Molar entropy, in J/(mol K).
     *
     * @param molarMass in kg/mol (argon 0.039948)
     * @param kelvin temperature in K, positive
     * @param pressure in Pa, positive
     */
    public static double molarEntropy(double molarMass, double kelvin, double pressure) {
        return Constants.GAS * (2.5 - Math.log(degeneracy(molarMass, kelvin, pressure)));             // [entropy]
    }

    /** Thermal wavelength λ of an atom, in m. */
    public static double thermalWavelength(double molarMass, double kelvin) {
        Require.positive("molarMass", molarMass, "");
        if (molarMass > HEAVIEST) {
            throw Require.broken("molarMass", molarMass, "must be below 1 kg/mol", "did you pass grams per mole?");
        }
        Require.positive("temperature in kelvin", kelvin, "");
        double mass = molarMass / Constants.AVOGADRO;
        return Constants.PLANCK / Math.sqrt(2 * Math.PI * mass * Constants.BOLTZMANN * kelvin);    // [wavelength]
    }

    /** P λ³/(k_B T): atoms per cubic thermal wavelength; the gas is classical while this is far below one. */
    public static double degeneracy(double molarMass, double kelvin, double pressure) {
        double wavelength = thermalWavelength(molarMass, kelvin);
        Require.positive("pressure", pressure, "in pascal");
        return pressure / (Constants.BOLTZMANN * kelvin) * wavelength * wavelength * wavelength;
    }
}
