package chapter02;

import java.util.function.DoubleUnaryOperator;
import tech.tablesaw.api.Table;
import thermolab.data.Tables;
import thermolab.exercise.Unsolved;
import thermolab.heat.DebyeCrystal;
import thermolab.heat.EinsteinCrystal;
import thermolab.num.Constants;

public class MyDiamondFit implements DiamondFit {

    @Override
    public Fit einstein(double[] temperatures, double[] heatCapacities, boolean relative) {
        // BEGIN SOLUTION
        return best(EinsteinCrystal::heatCapacity, temperatures, heatCapacities, relative);
        // END SOLUTION
    }

    @Override
    public Fit debye(double[] temperatures, double[] heatCapacities, boolean relative) {
        // BEGIN SOLUTION
        return best(DebyeCrystal::heatCapacity, temperatures, heatCapacities, relative);
        // END SOLUTION
    }

    @Override
    public String betterForDiamond(boolean relative) {
        // BEGIN SOLUTION
        Table weber = Tables.diamondHeatCapacity();
        double[] t = Tables.numbers(weber, "temperature_K");
        double[] c = Tables.numbers(weber, "c_molar_J_per_mol_K");
        return einstein(t, c, relative).miss() < debye(t, c, relative).miss() ? "Einstein" : "Debye";
        // END SOLUTION
    }

    /** The best fit of any law c(T/θ): a grid of θ, made finer around its best point. */
    static Fit best(DoubleUnaryOperator law, double[] t, double[] c, boolean relative) {
        // BEGIN SOLUTION
        double low = Math.log(50);
        double high = Math.log(5000);
        Fit best = new Fit(Double.NaN, Double.POSITIVE_INFINITY);
        while (high - low > 1e-8) {
            double width = high - low;
            for (int i = 0; i <= 40; i++) {
                double theta = Math.exp(low + i * width / 40);
                double sum = 0;
                for (int k = 0; k < t.length; k++) {
                    double miss = c[k] - 3 * Constants.GAS * law.applyAsDouble(t[k] / theta);
                    sum += Math.pow(relative ? miss / c[k] : miss, 2);
                }
                double root = Math.sqrt(sum / t.length);
                best = root < best.miss() ? new Fit(theta, root) : best;
            }
            low = Math.log(best.theta()) - 0.1 * width;
            high = Math.log(best.theta()) + 0.1 * width;
        }
        return best;
        // END SOLUTION
    }
}
