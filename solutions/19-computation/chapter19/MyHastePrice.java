package chapter19;

import thermolab.exercise.Unsolved;

public class MyHastePrice implements HastePrice {

    @Override
    public Reading measure(double[] durations, double[][] works) {
        // BEGIN SOLUTION
        double s = 0;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        for (int k = 0; k < durations.length; k++) { // a line in 1/τ, each mean weighted by its own error
            double n = works[k].length;
            double mean = 0;
            for (double w : works[k]) {
                mean += w / n;
            }
            double squares = 0;
            for (double w : works[k]) {
                squares += (w - mean) * (w - mean);
            }
            double weight = n * (n - 1) / squares;
            double x = 1 / durations[k];
            s += weight;
            sx += weight * x;
            sy += weight * mean;
            sxx += weight * x * x;
            sxy += weight * x * mean;
        }
        double det = s * sxx - sx * sx;
        return new Reading((sxx * sy - sx * sxy) / det, Math.sqrt(sxx / det), (s * sxy - sx * sy) / det);
        // END SOLUTION
    }
}
