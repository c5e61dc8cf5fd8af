package chapter01;

public class MyNetworkRelaxation implements NetworkRelaxation {

    private static final int STEPS = 20_000;

    @Override
    public double[][] relaxNetwork(double[] c, double[][] g, double[] t0, double[] times) {
        double[][] rows = new double[times.length][];
        double now = 0;
        for (int k = 0; k < times.length; k++) {
            for (int step = 0; step < STEPS; step++) {
                heun(c, g, t0, (times[k] - now) / STEPS);
            }
            now = times[k];
            rows[k] = t0.clone();
        }
        return rows;
    }

    /** One step of Heun's method, in place. */
    private static void heun(double[] c, double[][] g, double[] t, double h) {
        double[] first = slope(c, g, t);
        double[] ahead = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            ahead[i] = t[i] + h * first[i];
        }
        double[] second = slope(c, g, ahead);
        for (int i = 0; i < t.length; i++) {
            t[i] += h * (first[i] + second[i]) / 2;
        }
    }

    private static double[] slope(double[] c, double[][] g, double[] t) {
        double[] slope = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            for (int j = 0; j < t.length; j++) {
                slope[i] += g[i][j] * (t[j] - t[i]) / c[i];
            }
        }
        return slope;
    }
}
