package chapter02;

import thermolab.exercise.Withholds;

/** The ideal Otto cycle: by its formula, and step by step. */
@Withholds({"heat.OttoCycle", "heat.IdealGas", "heat.GasCycle"})
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
     * The share of the heat that one round turns into work, between 0 and 1: a closed form in r and γ alone. Why no
     * temperature stands in it is part of the task.
     *
     * @param r compression ratio V_max/V_min, at least 1
     * @param gamma γ = c_p/c_v, greater than 1
     */
    double ottoEfficiency(double r, double gamma);

    /**
     * The four strokes: compression without heat, to the smallest volume; combustion, as heating at constant volume, to t3;
     * expansion without heat, to the largest volume; cooling at constant volume back to t1. The gas is ideal, with γ = c_p/c_v
     * and c_p − c_v = R = {@code Constants.GAS}, in J/(mol K). Find the work from the books of the round, not from the
     * efficiency.
     *
     * @param r compression ratio, at least 1
     * @param gamma γ, greater than 1
     * @param n amount of gas, in mol
     * @param t1 temperature before compression, in K
     * @param t3 temperature after combustion, in K, above t2
     */
    CycleResult ottoCycle(double r, double gamma, double n, double t1, double t3);
}
