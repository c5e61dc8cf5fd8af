package chapter10;

import thermolab.exercise.Withholds;

/**
 * Where SGD wanders in its steady state in d dimensions, on the loss xᵀHx/2: the covariance Σ with
 *
 * <p>Σ = A Σ Aᵀ + η² C, A = I − η H (the discrete Lyapunov equation).
 *
 * <p>All eigenvalues of H lie between 0 and 2/η. A flat direction may have η h = 1e-6.
 */
@Withholds("learn.SgdCovariance")
public interface StationaryCovariance {

    /**
     * Σ to 1e-9 of its largest entry.
     *
     * @param H Hessian, symmetric and positive definite, shape [d][d]; left as it was
     * @param C covariance of the noise of the batch's gradient, symmetric, shape [d][d]; left as it was
     * @param eta learning rate η, below 2 over the largest eigenvalue of H
     * @return symmetric, shape [d][d]
     */
    double[][] stationaryCovariance(double[][] H, double[][] C, double eta);
}
