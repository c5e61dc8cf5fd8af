package chapter12;

import java.util.function.ToDoubleFunction;
import thermolab.exercise.Unsolved;

public class MyMaskMoments implements MaskMoments {

    @Override
    public Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep) {
        // BEGIN SOLUTION
        double[] values = new double[1 << units];
        double[] weights = new double[1 << units];
        double mean = 0;
        for (int mask = 0; mask < values.length; mask++) { // bit i of the mask says whether unit i is kept
            double[] multipliers = new double[units];
            weights[mask] = 1;
            for (int i = 0; i < units; i++) {
                boolean kept = (mask >> i & 1) == 1;
                multipliers[i] = kept ? 1 / keep : 0;
                weights[mask] *= kept ? keep : 1 - keep;
            }
            values[mask] = output.applyAsDouble(multipliers);
            mean += weights[mask] * values[mask];
        }
        double variance = 0;
        for (int mask = 0; mask < values.length; mask++) {
            variance += weights[mask] * (values[mask] - mean) * (values[mask] - mean);
        }
        return new Moments(mean, variance);
        // END SOLUTION
    }
}
