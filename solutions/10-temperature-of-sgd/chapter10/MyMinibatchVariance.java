package chapter10;

import thermolab.exercise.Unsolved;

public class MyMinibatchVariance implements MinibatchVariance {

    @Override
    public double minibatchVariance(double[] g, int B, boolean replace) {
        // BEGIN SOLUTION
        int n = g.length;
        double mean = 0;
        for (double gi : g) {
            mean += gi / n;
        }
        double squares = 0;
        for (double gi : g) {
            squares += (gi - mean) * (gi - mean);
        }
        if (replace) {
            return squares / n / B;
        }
        return B == n ? 0 : squares / (n - 1) / B * (n - B) / n;
        // END SOLUTION
    }
}
