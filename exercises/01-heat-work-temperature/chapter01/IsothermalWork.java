package chapter01;

import thermolab.exercise.Withholds;

/** Work done by an ideal gas whose temperature is held while its volume changes slowly. */
@Withholds({"heat.IdealGas", "heat.GasStep"})
public interface IsothermalWork {

    /**
     * W_by, the work that the gas does, in J, exact up to rounding: a closed form, no sum of slices.
     *
     * <p>The gas obeys P V = n R T with R = {@code Constants.GAS}, in J/(mol K). The piston moves so slowly that T is the
     * same at all times; it may move either way, and the sign is that of work done <em>by</em> the gas. Amount, temperature
     * and volumes are positive; nothing need be checked.
     *
     * @param n amount of gas, in mol
     * @param temperature T, in K
     * @param v1 volume at the start, in m³
     * @param v2 volume at the end, in m³
     */
    double isothermalWorkBy(double n, double temperature, double v1, double v2);
}
