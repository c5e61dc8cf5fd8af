package chapter08;

/**
 * Three penalised fits of the linear model y ≈ Xw, without an intercept. X has at least as many rows as columns, and its
 * columns are independent and not zero. Nothing that is passed in is changed.
 */
public interface Regularisers {

    /** The w that minimises ‖y − Xw‖² + λ‖w‖², λ ≥ 0: w = (XᵀX + λI)⁻¹Xᵀy. X has shape [n, d], y shape [n]. */
    double[] ridge(double[][] x, double[] y, double lambda);

    /** The w that minimises ‖y − Xw‖²/2 + λ Σ|wⱼ|, λ ≥ 0, to 1e-9; from max |Xᵀy| on every weight is exactly zero. */
    double[] lasso(double[][] x, double[] y, double lambda);

    /**
     * The w that minimises the mean of ‖y − (M ∘ X)w‖² over dropout masks M: each entry of X is kept with probability p
     * and then divided by p, else it is zero. Closed form: (XᵀX + (1 − p)/p diag(XᵀX))⁻¹Xᵀy.
     *
     * @param keep p, above 0 and at most 1
     */
    double[] dropoutRidge(double[][] x, double[] y, double keep);
}
