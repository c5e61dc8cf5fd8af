package chapter16;

import thermolab.exercise.Withholds;

/** The evidence of polynomials: how well each degree foretold the readings before it saw them. */
@Withholds({"infer.BayesianLinear", "infer.GaussianBelief", "learn.LinearModel"})
public interface DegreeEvidence {

    /**
     * ln p(y | degree), in nats, where y_i = Σ_j c_j x_i^j + noise, the coefficients c_0 … c_degree are independent and N(0, 1/alpha)
     * before any reading, and the noise is independent and N(0, s2).
     *
     * @param x places, n ≥ 1 numbers between −2 and 2; left as they are
     * @param y readings, n numbers
     * @param maxDegree the largest degree, at least 0 and at most 12; there may be more coefficients than readings
     * @param alpha precision of the prior, positive
     * @param s2 variance of the noise, positive, at least 1e-4 of the variance of the readings
     * @return maxDegree + 1 numbers, for degree 0, 1, 2 …, each to 1e-6
     */
    double[] polynomialEvidence(double[] x, double[] y, int maxDegree, double alpha, double s2);
}
