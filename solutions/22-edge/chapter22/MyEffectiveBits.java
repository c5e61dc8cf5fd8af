package chapter22;

import thermolab.exercise.Unsolved;

public class MyEffectiveBits implements EffectiveBits {

    @Override
    public Reading measure(double[] inputs, double[] outputs) {
        // BEGIN SOLUTION
        int n = inputs.length;
        double gain = gain(inputs, outputs);
        double x0 = mean(inputs);
        double y0 = offset(inputs, outputs, gain);
        double signal = 0;
        double error = 0;
        double fourth = 0;
        for (int i = 0; i < n; i++) {
            double e = outputs[i] - y0 - gain * (inputs[i] - x0);
            signal += Math.pow(gain * (inputs[i] - x0), 2) / n;
            error += e * e / n;
            fourth += Math.pow(e, 4) / n;
        }
        double relative = spread(fourth / error / error - 1, n); // of the error's mean square
        return new Reading(Math.log(signal / error) / Math.log(4), relative / Math.log(4));
        // END SOLUTION
    }

    double mean(double[] x) {
        // BEGIN SOLUTION
        double mean = 0;
        for (double v : x) {
            mean += v / x.length;
        }
        return mean;
        // END SOLUTION
    }

    /** The output at the mean input. */
    double offset(double[] inputs, double[] outputs, double gain) {
        // BEGIN SOLUTION
        return mean(outputs);
        // END SOLUTION
    }

    /** Slope of the best line. */
    double gain(double[] inputs, double[] outputs) {
        // BEGIN SOLUTION
        double x0 = mean(inputs);
        double y0 = mean(outputs);
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < inputs.length; i++) {
            xy += (inputs[i] - x0) * (outputs[i] - y0);
            xx += (inputs[i] - x0) * (inputs[i] - x0);
        }
        return xy / xx;
        // END SOLUTION
    }

    /** Relative standard error of a mean of n squares with that relative variance. */
    double spread(double relativeVariance, int n) {
        // BEGIN SOLUTION
        return Math.sqrt((relativeVariance + 0.8) / n); // 0.8: the signal's mean square is measured, too
        // END SOLUTION
    }
}
