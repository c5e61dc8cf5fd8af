package chapter01;

/** Work done by an ideal gas whose temperature is held while its volume changes slowly. */
public interface IsothermalWork {

    /**
     * W_by = ∫ P dV = n R T ln(v2/v1), in J: positive when the gas expands, negative when it is compressed.
     *
     * <p>R = 8.31446261815324 J/(mol K) is {@code Constants.GAS}. No volume or temperature is zero or negative.
     *
     * @param n amount of gas, in mol
     * @param temperature T, in K
     * @param v1 volume at the start, in m³
     * @param v2 volume at the end, in m³
     */
    double isothermalWorkBy(double n, double temperature, double v1, double v2);
}
