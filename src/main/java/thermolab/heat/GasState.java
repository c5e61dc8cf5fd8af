package thermolab.heat;

import thermolab.num.Constants;
import thermolab.num.Require;

/**
 * An equilibrium state of an ideal gas: P V = n R T.
 *
 * @param moles n, in mol, positive
 * @param temperature T, in K, positive
 * @param volume V, in m³, positive
 */
public record GasState(double moles, double temperature, double volume) {

    public GasState {
        Require.positive("moles", moles, "");
        Require.positive("temperature", temperature, "in kelvin; 0 °C is 273.15 K");
        Require.positive("volume", volume, "in cubic metres; a litre is 0.001");
    }

    /** The state with a given pressure, in Pa. */
    public static GasState atPressure(double moles, double kelvin, double pressure) {
        Require.positive("pressure", pressure, "in pascal; an atmosphere is 101325");
        return new GasState(moles, kelvin, moles * Constants.GAS * kelvin / pressure);
    }

    /** P = n R T / V, in Pa. */
    public double pressure() {
        return moles * Constants.GAS * temperature / volume;
    }
}
