package chapter06;

import thermolab.exercise.Unsolved;

public class MyAutocorrelationTime implements AutocorrelationTime {

    @Override
    public double integratedAutocorrelation(double[] series) {
        // BEGIN SOLUTION
        int n = series.length;
        double mean = 0;
        for (double x : series) {
            mean += x / n;
        }
        double variance = 0;
        double largest = 0;
        for (double x : series) {
            variance += (x - mean) * (x - mean);
            largest = Math.max(largest, Math.abs(x));
        }
        if (Math.sqrt(variance / n) <= 1e-14 * largest) {
            return 1; // constant, up to the rounding of the mean
        }
        double tau = 1;
        for (int t = 1; t < n && t < 5 * tau; t++) {
            double sum = 0;
            for (int i = 0; i + t < n; i++) {
                sum += (series[i] - mean) * (series[i + t] - mean);
            }
            tau += 2 * sum / variance;
        }
        return tau;
        // END SOLUTION
    }
}
