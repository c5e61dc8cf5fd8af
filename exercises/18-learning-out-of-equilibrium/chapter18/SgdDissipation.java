package chapter18;

import thermolab.exercise.Withholds;

/** The entropy production of SGD that has converged to a quadratic minimum, in any number of dimensions. */
@Withholds({"learn.SgdEntropyProduction", "learn.SgdCovariance", "sample.LinearDiffusion"})
public interface SgdDissipation {

    /**
     * Entropy production of the steady state of dx = −H x dt + √(2D) dW, in nats per unit of time: the mean of vᵀ D⁻¹ v, where v(x)
     * is the mean velocity of those who are at x. Relative error below 1e-8 where it is not near zero, and below 1e-9 absolutely there.
     *
     * <p>The stationary density is a Gaussian whose covariance C keeps itself: H C + C H = 2 D. The velocity v is the drift less
     * what diffusion down the gradient of the density would balance.
     *
     * @param hessian H, symmetric with positive eigenvalues, in any axes, shape [d, d], d from 1 to 8
     * @param diffusion D, symmetric with positive eigenvalues, shape [d, d]
     */
    double sgdEntropyProduction(double[][] hessian, double[][] diffusion);
}
