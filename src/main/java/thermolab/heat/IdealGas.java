package thermolab.heat;

import thermolab.num.Constants;
import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * An ideal gas with a constant heat capacity: its four quasi-static processes, free expansion and entropy.
 *
 * <p>P V = n R T, U = n c_v T, c_p = c_v + R, γ = c_p/c_v. On a quasi-static path W_by = ∫P dV, and along an adiabat
 * T V^(γ−1) is constant. Fails when the gas is dense or near condensation, and where c_v varies with temperature.
 * Each formula keeps its digits when the two states nearly agree.
 *
 * <p>Source: Callen (1985), sections 3.4 and 4.1; Schroeder, <i>An Introduction to Thermal Physics</i> (2000), section 1.5.
 *
 * @param molarHeatCapacity c_v at constant volume, in J/(mol K)
 */
public record IdealGas(double molarHeatCapacity) {

    /** Atoms without inner motion: c_v = 3R/2, γ = 5/3. */
    public static final IdealGas MONATOMIC = new IdealGas(1.5 * Constants.GAS);

    /** Molecules of two atoms that rotate and don't vibrate, air at room temperature: c_v = 5R/2, γ = 7/5. */
    public static final IdealGas DIATOMIC = new IdealGas(2.5 * Constants.GAS);

    public IdealGas {
        Require.positive("molarHeatCapacity", molarHeatCapacity, "in J/(mol K)");
        Require.positive("R/molarHeatCapacity", Constants.GAS / molarHeatCapacity, "it is γ - 1");
    }

    /** The gas with adiabatic exponent γ > 1: c_v = R/(γ − 1). */
    public static IdealGas withGamma(double gamma) {
        if (!(gamma > 1) || Double.isInfinite(gamma)) {
            throw Require.broken("gamma", gamma, "must be finite and greater than 1", "it is c_p/c_v");
        }
        return new IdealGas(Constants.GAS / (gamma - 1));
    }

    /** γ = c_p/c_v = 1 + R/c_v. */
    public double gamma() {
        return 1 + Constants.GAS / molarHeatCapacity;
    }

    /** U = n c_v T, in J, from zero at T = 0. */
    public double internalEnergy(GasState state) {
        return state.moles() * molarHeatCapacity * state.temperature();
    }

    /** H = U + P V = n (c_v + R) T, in J. */
    public double enthalpy(GasState state) {
        return state.moles() * (molarHeatCapacity + Constants.GAS) * state.temperature();
    }

    /** ΔS = n c_v ln(T₂/T₁) + n R ln(V₂/V₁), in J/K: a difference of states, whatever the path. */
    public double entropyChange(GasState from, GasState to) {
        if (from.moles() != to.moles()) {
            throw Require.broken("moles", to.moles(), "must stay the same", "they were " + from.moles());
        }
        return from.moles() * (molarHeatCapacity * Differences.logRatio(to.temperature(), from.temperature())
                + Constants.GAS * Differences.logRatio(to.volume(), from.volume())); // [gas entropy]
    }

    /** Work done by n moles at constant temperature from v1 to v2: W_by = n R T ln(v2/v1), in J; negative when compressed. */
    public static double isothermalWorkBy(double moles, double kelvin, double v1, double v2) {
        GasState from = new GasState(moles, kelvin, v1);
        Require.positive("v2", v2, "in cubic metres");
        return Differences.logRatio(v2, v1) * kelvin * Constants.GAS * from.moles(); // [isotherm]
    }

    /** Temperature after an adiabatic change of volume, in K: T₂ = T₁ (v1/v2)^(γ−1). */
    public double adiabaticTemperature(double kelvin, double v1, double v2) {
        Require.positive("kelvin", kelvin, "0 °C is 273.15 K");
        return kelvin * Math.exp(adiabaticLogRatio(v1, v2)); // [adiabat]
    }

    /** P₂/P₁ after an adiabatic change of volume: (v1/v2)^γ. */
    public double adiabaticPressureRatio(double v1, double v2) {
        return Math.exp(Differences.logRatio(v1, v2) + adiabaticLogRatio(v1, v2));
    }

    /** Work done by the gas on an adiabat, in J: W_by = n c_v (T₁ − T₂) = −ΔU. */
    public double adiabaticWorkBy(double moles, double kelvin, double v1, double v2) {
        GasState from = new GasState(moles, kelvin, v1);
        double cooler = 0.0 - Math.expm1(adiabaticLogRatio(v1, v2)); // (T₁ − T₂)/T₁
        return cooler * from.temperature() * molarHeatCapacity * from.moles();
    }

    /** At constant temperature to another volume: U stays, so Q = W_by. */
    public GasStep isothermal(GasState from, double volume) {
        double workBy = isothermalWorkBy(from.moles(), from.temperature(), from.volume(), volume);
        return new GasStep(from, new GasState(from.moles(), from.temperature(), volume), 1, new Balance(workBy, workBy));
    }

    /** Without heat to another volume. */
    public GasStep adiabatic(GasState from, double volume) {
        double warmer = adiabaticTemperature(from.temperature(), from.volume(), volume);
        double workBy = adiabaticWorkBy(from.moles(), from.temperature(), from.volume(), volume);
        return new GasStep(from, new GasState(from.moles(), warmer, volume), gamma(), new Balance(0, workBy));
    }

    /** At constant volume to another temperature: no work, Q = ΔU. */
    public GasStep isochoric(GasState from, double kelvin) {
        GasState to = new GasState(from.moles(), kelvin, from.volume());
        double heatIn = from.moles() * molarHeatCapacity * (kelvin - from.temperature());
        return new GasStep(from, to, Double.POSITIVE_INFINITY, new Balance(heatIn, 0));
    }

    /** At constant pressure to another volume: W_by = P ΔV and Q = ΔH. */
    public GasStep isobaric(GasState from, double volume) {
        GasState to = new GasState(from.moles(), from.temperature() * (volume / from.volume()), volume);
        double workBy = from.pressure() * (volume - from.volume());
        double heatIn = workBy * (molarHeatCapacity + Constants.GAS) / Constants.GAS;
        return new GasStep(from, to, 0, new Balance(heatIn, workBy));
    }

    /** Into a vacuum: neither heat nor work, the temperature stays, and only the entropy tells before from after. */
    public GasStep freeExpansion(GasState from, double volume) {
        if (!(volume >= from.volume())) {
            throw Require.broken("volume", volume, "must not be smaller than " + from.volume(),
                    "a gas does not gather by itself");
        }
        return new GasStep(from, new GasState(from.moles(), from.temperature(), volume), Double.NaN, Balance.NOTHING);
    }

    private double adiabaticLogRatio(double v1, double v2) {
        Require.positive("v1", v1, "in cubic metres");
        Require.positive("v2", v2, "in cubic metres");
        return Constants.GAS / molarHeatCapacity * Differences.logRatio(v1, v2); // γ − 1 = R/c_v
    }
}
