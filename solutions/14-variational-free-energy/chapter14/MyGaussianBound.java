package chapter14;

import thermolab.exercise.Unsolved;

public class MyGaussianBound implements GaussianBound {

    @Override
    public double elbo(double m, double v, double[] data, double noiseVariance, double priorMean, double priorVariance) {
        // BEGIN SOLUTION
        if (!(v > 0)) {
            throw new IllegalArgumentException("v (" + v + ") must be positive");
        }
        double sum = meanLog(priorMean, m, v, priorVariance);
        for (double x : data) {
            sum += meanLog(x, m, v, noiseVariance);
        }
        return sum + Math.log(2 * Math.PI * Math.E * v) / 2;
        // END SOLUTION
    }

    /** ⟨ln N(x; θ, variance)⟩ over θ ~ N(m, v). */
    double meanLog(double x, double m, double v, double variance) {
        // BEGIN SOLUTION
        return -0.5 * (Math.log(2 * Math.PI * variance) + ((x - m) * (x - m) + v) / variance);
        // END SOLUTION
    }
}
