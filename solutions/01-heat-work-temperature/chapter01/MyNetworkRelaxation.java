package chapter01;

import thermolab.exercise.Unsolved;

public class MyNetworkRelaxation implements NetworkRelaxation {

    @Override
    public double[][] relaxNetwork(double[] c, double[][] g, double[] t0, double[] times) {
        // BEGIN SOLUTION
        double fastest = 0; // Gershgorin: no rate exceeds twice the largest Σⱼ gᵢⱼ / Cᵢ
        for (int i = 0; i < c.length; i++) {
            double sum = 0;
            for (double link : g[i]) {
                sum += link;
            }
            fastest = Math.max(fastest, 2 * sum / c[i]);
        }
        double[] state = t0.clone();
        double[][] result = new double[times.length][];
        double now = 0;
        for (int k = 0; k < times.length; k++) {
            int steps = (int) Math.ceil((times[k] - now) * fastest / 0.05) + 1;
            for (int step = 0; step < steps; step++) {
                state = rungeKutta(c, g, state, (times[k] - now) / steps);
            }
            now = times[k];
            result[k] = state.clone();
        }
        return result;
        // END SOLUTION
    }

    /** The slopes dTᵢ/dt, in K/s, at temperatures t. */
    static double[] slope(double[] c, double[][] g, double[] t) {
        // BEGIN SOLUTION
        double[] slope = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            for (int j = 0; j < t.length; j++) {
                slope[i] -= g[i][j] * (t[i] - t[j]) / c[i];
            }
        }
        return slope;
        // END SOLUTION
    }

    /** One classical Runge–Kutta step of length h, given for you: temperatures at t + h. */
    static double[] rungeKutta(double[] c, double[][] g, double[] t, double h) {
        double[] k1 = slope(c, g, t);
        double[] k2 = slope(c, g, moved(t, k1, h / 2));
        double[] k3 = slope(c, g, moved(t, k2, h / 2));
        double[] k4 = slope(c, g, moved(t, k3, h));
        double[] next = moved(moved(t, k1, h / 6), k4, h / 6);
        return moved(moved(next, k2, h / 3), k3, h / 3);
    }

    /** The array t + h·slope, a new one. */
    static double[] moved(double[] t, double[] slope, double h) {
        double[] next = t.clone();
        for (int i = 0; i < t.length; i++) {
            next[i] += h * slope[i];
        }
        return next;
    }
}
