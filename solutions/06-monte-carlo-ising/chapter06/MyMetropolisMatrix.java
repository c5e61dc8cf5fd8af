package chapter06;

import thermolab.exercise.Unsolved;

public class MyMetropolisMatrix implements MetropolisMatrix {

    @Override
    public double[][] metropolisMatrix(double[] energies, double temperature, double[][] proposal) {
        // BEGIN SOLUTION
        int n = energies.length;
        double[][] p = new double[n][n];
        for (int i = 0; i < n; i++) {
            double leave = 0;
            for (int j = 0; j < n; j++) {
                if (j != i) {
                    double rise = energies[j] - energies[i];
                    p[i][j] = proposal[i][j] * (rise <= 0 ? 1 : Math.exp(-rise / temperature));
                    leave += p[i][j];
                }
            }
            p[i][i] = 1 - leave; // no proposal, or one that was refused
        }
        return p;
        // END SOLUTION
    }
}
