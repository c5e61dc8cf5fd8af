package chapter14;

import thermolab.exercise.Unsolved;

public class MyGaussianBound implements GaussianBound {

    @Override
    public double elbo(double m, double v, double[] data, double noiseVariance, double priorMean, double priorVariance) {
        throw new Unsolved();
    }

    /** ⟨ln N(x; θ, variance)⟩ over θ ~ N(m, v). */
    double meanLog(double x, double m, double v, double variance) {
        throw new Unsolved();
    }
}
