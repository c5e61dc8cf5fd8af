package chapter13;

import thermolab.exercise.Unsolved;

public class MyGaussianPoint implements GaussianPoint {

    @Override
    public double[] gaussianIb(double rho, double beta) {
        // BEGIN SOLUTION
        double known = rho * rho;
        if (beta * known <= 1) {
            return new double[] {0, 0};
        }
        double kept = 0.5 * Math.log((beta - 1) * known / (1 - known)); // where the curve's slope is 1/β
        return new double[] {kept, told(rho, kept)};
        // END SOLUTION
    }

    /** The most that can be told when so many nats are kept. */
    double told(double rho, double kept) {
        // BEGIN SOLUTION
        return -0.5 * Math.log1p(rho * rho * Math.expm1(-2 * kept));
        // END SOLUTION
    }
}
