package chapter01;

import thermolab.exercise.Unsolved;

public class MyNetworkRelaxation implements NetworkRelaxation {

    @Override
    public double[][] relaxNetwork(double[] c, double[][] g, double[] t0, double[] times) {
        throw new Unsolved();
    }

    /** The slopes dTᵢ/dt, in K/s, at temperatures t. */
    static double[] slope(double[] c, double[][] g, double[] t) {
        throw new Unsolved();
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
