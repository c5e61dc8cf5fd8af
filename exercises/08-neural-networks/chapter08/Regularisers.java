package chapter08;

import thermolab.exercise.Withholds;

/**
 * Three penalised fits of the linear model y ≈ Xw, without an intercept. X has at least as many rows as columns, and its
 * columns are independent and not zero. Nothing that is passed in is changed.
 */
@Withholds("learn.LinearModel")
public interface Regularisers {

    /** The w that minimises ‖y − Xw‖² + λ‖w‖², λ ≥ 0. X has shape [n, d], y shape [n]. */
    double[] ridge(double[][] x, double[] y, double lambda);

    /** The w that minimises ‖y − Xw‖²/2 + λ Σ|wⱼ|, λ ≥ 0, to 1e-9; from max |Xᵀy| on every weight is exactly zero. */
    double[] lasso(double[][] x, double[] y, double lambda);

    /**
     * The w that minimises the mean of ‖y − (M ∘ X)w‖² over dropout masks M: each entry of X is kept with probability p
     * and then divided by p, else it is zero. The mean is exact, over all masks: no mask is drawn.
     *
     * @param keep p, above 0 and at most 1
     */
    double[] dropoutRidge(double[][] x, double[] y, double keep);
}
