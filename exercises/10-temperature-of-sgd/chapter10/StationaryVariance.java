package chapter10;

import thermolab.exercise.Withholds;

/**
 * How far SGD wanders about the minimum of the loss h x²/2 in its steady state: the exact stationary variance of
 *
 * <p>v ← μ v − η (h x + ξ), x ← x + v, with independent ξ of mean 0 and Var ξ = σ²/B.
 *
 * <p>For μ = 0 this is x ← x − η (h x + ξ). All quantities are dimensionless.
 */
@Withholds({"learn.SgdNoise", "learn.SgdCovariance"})
public interface StationaryVariance {

    /**
     * The stationary Var x, exact for every stable η and not only for small ones.
     *
     * @param eta learning rate η > 0
     * @param h curvature h > 0
     * @param s2 variance σ² ≥ 0 of the gradient of one example
     * @param B examples in a batch, at least 1
     * @param mu momentum μ, at least 0 and below 1
     * @throws IllegalArgumentException where the iteration does not become stationary: η h ≥ 2 (1 + μ)
     */
    double stationaryVariance(double eta, double h, double s2, int B, double mu);
}
