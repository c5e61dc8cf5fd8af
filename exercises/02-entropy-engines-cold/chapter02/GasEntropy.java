package chapter02;

import thermolab.exercise.Withholds;

/** The entropy of an ideal gas between two states, whatever happened in between. */
@Withholds({"heat.IdealGas", "heat.GasPotentials", "heat.GasMixing"})
public interface GasEntropy {

    /**
     * By how much the entropy is larger at the end than at the start, in J/K; negative if it is smaller.
     *
     * <p>The gas obeys P V = n R T with R = {@code Constants.GAS}, in J/(mol K), and has the energy U = n c_v T. Start and end
     * are states of equilibrium; no road between them is told, since none matters. Exact up to rounding: a closed form. All
     * arguments are positive.
     *
     * @param n amount of gas, in mol
     * @param cv molar heat capacity at constant volume, in J/(mol K)
     * @param t1 temperature at the start, in K
     * @param t2 temperature at the end, in K
     * @param v1 volume at the start, in m³
     * @param v2 volume at the end, in m³
     */
    double idealGasEntropyChange(double n, double cv, double t1, double t2, double v1, double v2);
}
