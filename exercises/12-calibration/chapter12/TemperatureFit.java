package chapter12;

import thermolab.exercise.Withholds;

/** Temperature scaling: the one number T that divides all logits so that a classifier's claims cost the least. */
@Withholds("learn.TemperatureScaling")
public interface TemperatureFit {

    /**
     * The T &gt; 0 at which the mean log-loss of the labels, under claims softmax(z/T), is least.
     *
     * @param logits zᵢⱼ, shape [n, k], of any finite size; at least one row's largest logit is not its label's, and
     *     labels have larger logits than chance, so that a minimum exists
     * @param labels yᵢ, the true class of each row, from 0
     * @return T, dimensionless, with a relative error of at most 1e-5; above 1 for a network that is too sure, below 1
     *     for a timid one
     */
    double fitTemperature(double[][] logits, int[] labels);
}
