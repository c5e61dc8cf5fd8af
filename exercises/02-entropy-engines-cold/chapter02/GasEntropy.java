package chapter02;

/** The entropy of an ideal gas between two states, whatever happened in between. */
public interface GasEntropy {

    /**
     * ΔS = n c_v ln(t2/t1) + n R ln(v2/v1), in J/K.
     *
     * <p>R = 8.31446261815324 J/(mol K) is {@code Constants.GAS}. All arguments are positive.
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
