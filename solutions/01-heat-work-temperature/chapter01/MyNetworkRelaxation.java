package chapter01;

import thermolab.exercise.Unsolved;

public class MyNetworkRelaxation implements NetworkRelaxation {

    @Override
    public double[][] relaxNetwork(double[] c, double[][] g, double[] t0, double[] times) {
        // BEGIN SOLUTION
        double[] state = t0.clone();
        double[][] result = new double[times.length][];
        double now = 0;
        for (int k = 0; k < times.length; k++) {
            int steps = (int) Math.ceil((times[k] - now) * fastestRate(c, g) / 0.05) + 1;
            double h = (times[k] - now) / steps;
            for (int step = 0; step < steps; step++) {
                state = rungeKutta(c, g, state, h);
            }
            now = times[k];
            result[k] = state.clone();
        }
        return result;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static double[] rungeKutta(double[] c, double[][] g, double[] t, double h) {
        double[] k1 = slope(c, g, t);
        double[] k2 = slope(c, g, moved(t, k1, h / 2));
        double[] k3 = slope(c, g, moved(t, k2, h / 2));
        double[] k4 = slope(c, g, moved(t, k3, h));
        double[] next = t.clone();
        for (int i = 0; i < t.length; i++) {
            next[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
        }
        return next;
    }

    private static double[] slope(double[] c, double[][] g, double[] t) {
        double[] slope = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            for (int j = 0; j < t.length; j++) {
                slope[i] -= g[i][j] * (t[i] - t[j]) / c[i];
            }
        }
        return slope;
    }

    private static double[] moved(double[] t, double[] slope, double h) {
        double[] next = t.clone();
        for (int i = 0; i < t.length; i++) {
            next[i] += h * slope[i];
        }
        return next;
    }

    /** Gershgorin: no rate exceeds twice the largest Σⱼ gᵢⱼ / Cᵢ. */
    private static double fastestRate(double[] c, double[][] g) {
        double fastest = 0;
        for (int i = 0; i < c.length; i++) {
            double sum = 0;
            for (double link : g[i]) {
                sum += link;
            }
            fastest = Math.max(fastest, 2 * sum / c[i]);
        }
        return fastest;
    }
    // END SOLUTION
}
