package thermolab.sample;

import thermolab.num.Require;

/**
 * What a {@link DrivenRun} booked: for each chain W + Q = ΔE. In the unit of energy (k_B = 1).
 *
 * @param temperature T of the bath
 * @param workOn W, work done on each chain by whoever moved λ
 * @param heatInto Q, heat that each chain took from the bath
 * @param energyBefore E of each chain at the beginning, at λ₀
 * @param energyAfter E of each chain at the end, at λ_K
 */
public record Drive(double temperature, double[] workOn, double[] heatInto, double[] energyBefore, double[] energyAfter) {

    public Drive {
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.sameLength("workOn", workOn.length, "heatInto", heatInto.length);
        Require.sameLength("energyBefore", energyBefore.length, "workOn", workOn.length);
        Require.sameLength("energyAfter", energyAfter.length, "workOn", workOn.length);
    }

    /** How many chains were driven. */
    public int chains() {
        return workOn.length;
    }

    /** By how much the first law fails for the worst chain, |W + Q − ΔE|: rounding. */
    public double firstLawError() {
        double worst = 0;
        for (int c = 0; c < workOn.length; c++) {
            worst = Math.max(worst, Math.abs(workOn[c] + heatInto[c] - (energyAfter[c] - energyBefore[c])));
        }
        return worst;
    }
}
