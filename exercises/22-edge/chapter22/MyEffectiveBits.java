package chapter22;

import thermolab.exercise.Unsolved;

public class MyEffectiveBits implements EffectiveBits {

    @Override
    public Reading measure(double[] inputs, double[] outputs) {
        throw new Unsolved();
    }

    double mean(double[] x) {
        throw new Unsolved();
    }

    /** The output at the mean input. */
    double offset(double[] inputs, double[] outputs, double gain) {
        throw new Unsolved();
    }

    /** Slope of the best line. */
    double gain(double[] inputs, double[] outputs) {
        throw new Unsolved();
    }

    /** Relative standard error of a mean of n squares with that relative variance. */
    double spread(double relativeVariance, int n) {
        throw new Unsolved();
    }
}
