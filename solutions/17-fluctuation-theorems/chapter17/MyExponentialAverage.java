package chapter17;

import thermolab.exercise.Unsolved;

public class MyExponentialAverage implements ExponentialAverage {

    @Override
    public Reading jarzynski(double[] work, double beta) {
        // BEGIN SOLUTION
        double least = work[0];
        for (double w : work) {
            least = Math.min(least, w);
        }
        double n = work.length;
        double mean = 0;
        for (double w : work) {
            mean += weight(w - least, beta) / n;
        }
        double variance = 0;
        for (double w : work) {
            variance += Math.pow(weight(w - least, beta) - mean, 2) / Math.max(1, n - 1);
        }
        return new Reading(least - Math.log(mean) / beta, variance / (mean * mean) / (2 * n) / beta);
        // END SOLUTION
    }

    /** What a path counts that took so much more work than the cheapest. */
    double weight(double excess, double beta) {
        // BEGIN SOLUTION
        return Math.exp(-beta * excess);
        // END SOLUTION
    }
}
