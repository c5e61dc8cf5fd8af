package chapter01;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.heat.HeatNetwork;

/** Answers that learners give. */
public final class WrongNetworkRelaxation {

    private WrongNetworkRelaxation() {
    }

    /** The toolkit's own answer. */
    @Misses(Withholds.OWN_WORK)
    public static class AsksTheToolkit implements NetworkRelaxation {
        @Override
        public double[][] relaxNetwork(double[] c, double[][] g, double[] t0, double[] times) {
            return HeatNetwork.of(c, g).temperatures(t0, times);
        }
    }

    /** Small Euler steps, in place, with slots to get wrong. */
    private abstract static class Stepping implements NetworkRelaxation {

        abstract double capacity(double[] c, int body);

        double[] start(double[] t0) {
            return t0.clone();
        }

        boolean inPlace() {
            return false;
        }

        @Override
        public double[][] relaxNetwork(double[] c, double[][] g, double[] t0, double[] times) {
            double[] t = start(t0);
            double[][] result = new double[times.length][];
            double h = 1e-5;
            double now = 0;
            for (int k = 0; k < times.length; k++) {
                for (; now < times[k] - h / 2; now += h) {
                    double[] old = inPlace() ? t : t.clone();
                    for (int i = 0; i < t.length; i++) {
                        double flow = 0;
                        for (int j = 0; j < t.length; j++) {
                            flow += g[i][j] * (old[j] - old[i]);
                        }
                        t[i] += h * flow / capacity(c, i);
                    }
                }
                result[k] = t.clone();
            }
            return result;
        }
    }

    /** The mean heat capacity for each body. */
    @Misses("each body's own heat capacity")
    public static class OneCapacityForAll extends Stepping {
        @Override
        double capacity(double[] c, int body) {
            double sum = 0;
            for (double one : c) {
                sum += one;
            }
            return sum / c.length;
        }
    }

    /** Euler steps on the caller's own array. */
    @Misses("stays as it was")
    public static class WritesIntoTheArgument extends Stepping {
        @Override
        double capacity(double[] c, int body) {
            return c[body];
        }

        @Override
        double[] start(double[] t0) {
            return t0;
        }
    }

    /** Later bodies see the new temperatures of earlier ones, so heat appears from nowhere. */
    @Misses("Energy is conserved")
    public static class MixesOldAndNew implements NetworkRelaxation {
        @Override
        public double[][] relaxNetwork(double[] c, double[][] g, double[] t0, double[] times) {
            double[] t = t0.clone();
            double[][] result = new double[times.length][];
            double h = 0.01;
            double now = 0;
            for (int k = 0; k < times.length; k++) {
                for (; now < times[k] - h / 2; now += h) {
                    for (int i = 0; i < t.length; i++) {
                        for (int j = 0; j < t.length; j++) {
                            t[i] += h * g[i][j] * (t[j] - t[i]) / c[i];
                        }
                    }
                }
                result[k] = t.clone();
            }
            return result;
        }
    }
}
