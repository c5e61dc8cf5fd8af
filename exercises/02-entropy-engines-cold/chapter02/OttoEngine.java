package chapter02;

/** The ideal Otto cycle: by its formula, and step by step. */
public interface OttoEngine {

    /**
     * One round of the cycle.
     *
     * @param t2 temperature after compression, in K
     * @param t4 temperature after expansion, in K
     * @param heatIn heat received in combustion, in J
     * @param workBy net work done by the gas, in J
     */
    record CycleResult(double t2, double t4, double heatIn, double workBy) {
    }

    /**
     * η = 1 − r^(1−γ).
     *
     * @param r compression ratio V_max/V_min, at least 1
     * @param gamma γ = c_p/c_v, greater than 1
     */
    double ottoEfficiency(double r, double gamma);

    /**
     * The four steps: adiabatic compression from t1 to t2 = t1 r^(γ−1); heating at constant volume to t3; adiabatic
     * expansion to t4 = t3 r^(1−γ); cooling at constant volume back to t1. The heat capacity is n R/(γ − 1), with
     * R = {@code Constants.GAS}. Compute the work from heat, not from the efficiency: W_by = Q_in − Q_out.
     *
     * @param r compression ratio, at least 1
     * @param gamma γ, greater than 1
     * @param n amount of gas, in mol
     * @param t1 temperature before compression, in K
     * @param t3 temperature after combustion, in K, above t2
     */
    CycleResult ottoCycle(double r, double gamma, double n, double t1, double t3);
}
