package chapter13;

import thermolab.exercise.Withholds;

/** The bottleneck of two Gaussian numbers. */
@Withholds("info.GaussianBottleneck")
public interface GaussianPoint {

    /**
     * Where on the information curve the best T sits, when L = I(X;T) − β I(T;Y) is to be least and X, Y are Gaussian with correlation ρ.
     * Exact to rounding.
     *
     * @param rho ρ, strictly between −1 and 1
     * @param beta β, zero or more
     * @return I(X;T) and I(T;Y), in nats
     */
    double[] gaussianIb(double rho, double beta);
}
