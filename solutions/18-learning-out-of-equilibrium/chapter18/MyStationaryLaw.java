package chapter18;

import thermolab.exercise.Unsolved;

public class MyStationaryLaw implements StationaryLaw {

    @Override
    public double[] stationary(double[][] rates) {
        // BEGIN SOLUTION
        int n = rates.length;
        double[][] w = new double[n][];
        for (int i = 0; i < n; i++) {
            w[i] = rates[i].clone();
        }
        for (int last = n - 1; last > 0; last--) { // leave out one state: jumps into it go on at once
            double leave = 0;
            for (int j = 0; j < last; j++) {
                leave += w[last][j];
            }
            for (int i = 0; i < last; i++) {
                w[i][last] /= leave;
                for (int j = 0; j < last; j++) {
                    w[i][j] += w[i][last] * w[last][j];
                }
            }
        }
        double[] p = new double[n];
        p[0] = 1;
        double sum = 1;
        for (int k = 1; k < n; k++) { // and put them back
            for (int i = 0; i < k; i++) {
                p[k] += p[i] * w[i][k];
            }
            sum += p[k];
        }
        for (int k = 0; k < n; k++) {
            p[k] /= sum;
        }
        return p;
        // END SOLUTION
    }
}
