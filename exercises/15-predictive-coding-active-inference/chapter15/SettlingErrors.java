package chapter15;

import thermolab.exercise.Withholds;

/**
 * Predictive coding with errors that are not independent. Readings are x = W z + e; e is Gaussian with mean zero and the inverse
 * covariance precisionX, the causes z are Gaussian with the given mean and the inverse covariance precisionZ. Both precisions are symmetric and
 * positive definite, n × n and d × d with n and d from 1 to 10. Arguments are left as they are.
 */
@Withholds({"infer.PredictiveCoding", "infer.KalmanFilter"})
public interface SettlingErrors {

    /**
     * One step of the beliefs down the slope of −ln p(x, z).
     *
     * @param weights W, shape [n][d]
     * @param x readings, length n
     * @param z beliefs before the step, length d
     * @param rate how far, per unit of slope; greater than zero
     * @return beliefs after the step, a new array
     */
    double[] step(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x, double[] z, double rate);

    /**
     * Where the beliefs stop.
     *
     * @return z, each to within 1e-8 of the largest, also where the stiffest direction is ten thousand times as stiff as the softest
     */
    double[] settle(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x);

    /** The rate below which steps settle and above which they diverge, to a relative 1e-6. */
    double largestRate(double[][] weights, double[][] precisionX, double[][] precisionZ);
}
