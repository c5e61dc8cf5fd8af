package chapter12;

import thermolab.exercise.Unsolved;

public class MyTemperatureFit implements TemperatureFit {

    @Override
    public double fitTemperature(double[][] logits, int[] labels) {
        throw new Unsolved();
    }

    /** n dL/dβ: the sum over rows of (mean logit under the model − logit of the label). */
    double slope(double[][] logits, int[] labels, double beta) {
        throw new Unsolved();
    }
}
