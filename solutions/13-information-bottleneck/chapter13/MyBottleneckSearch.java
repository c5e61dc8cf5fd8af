package chapter13;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import thermolab.exercise.Unsolved;

public class MyBottleneckSearch implements BottleneckSearch {

    @Override
    public IbResult ib(double[][] joint, double beta, int nT, long[] seeds) {
        // BEGIN SOLUTION
        IbResult best = null;
        for (long seed : seeds) {
            IbResult found = descend(joint, beta, start(joint.length, nT, seed));
            if (best == null || last(found.lagrangian()) < last(best.lagrangian())) {
                best = found;
            }
        }
        return best;
        // END SOLUTION
    }

    /** Follows one start to its end. */
    IbResult descend(double[][] joint, double beta, double[][] start) {
        // BEGIN SOLUTION
        List<Double> trace = new ArrayList<>();
        double[][] q = start;
        double[] now = informations(joint, q);
        trace.add(now[0] - beta * now[1]);
        double moved = 1;
        for (int pass = 0; pass < 5000 && moved > 1e-9; pass++) {
            double[][] next = next(joint, beta, q);
            moved = 0;
            for (int x = 0; x < q.length; x++) {
                for (int t = 0; t < q[x].length; t++) {
                    moved = Math.max(moved, Math.abs(next[x][t] - q[x][t]));
                }
            }
            q = next;
            now = informations(joint, q);
            trace.add(now[0] - beta * now[1]);
        }
        return new IbResult(q, now[0], now[1], trace.stream().mapToDouble(l -> l).toArray());
        // END SOLUTION
    }

    /** The next encoder: what each x would choose, given what the clusters mean now. */
    double[][] next(double[][] joint, double beta, double[][] q) {
        // BEGIN SOLUTION
        int clusters = q[0].length;
        double[] qt = new double[clusters];
        double[][] qty = new double[clusters][joint[0].length];
        for (int x = 0; x < q.length; x++) {
            for (int t = 0; t < clusters; t++) {
                for (int y = 0; y < joint[x].length; y++) {
                    qt[t] += joint[x][y] * q[x][t];
                    qty[t][y] += joint[x][y] * q[x][t];
                }
            }
        }
        double[][] next = new double[q.length][clusters];
        for (int x = 0; x < q.length; x++) {
            double px = 0;
            for (double p : joint[x]) {
                px += p;
            }
            double largest = Double.NEGATIVE_INFINITY;
            for (int t = 0; t < clusters; t++) {
                next[x][t] = Math.log(qt[t]);
                for (int y = 0; y < joint[x].length; y++) {
                    if (joint[x][y] > 0 && qt[t] > 0) {
                        double given = joint[x][y] / px;
                        next[x][t] -= beta == 0 ? 0 : beta * given * Math.log(given / (qty[t][y] / qt[t]));
                    }
                }
                largest = Math.max(largest, next[x][t]);
            }
            double z = 0;
            for (int t = 0; t < clusters; t++) {
                next[x][t] = Math.exp(next[x][t] - largest);
                z += next[x][t];
            }
            for (int t = 0; t < clusters; t++) {
                next[x][t] /= z;
            }
        }
        return next;
        // END SOLUTION
    }

    /** I(X;T) and I(T;Y) of an encoder, in nats. */
    double[] informations(double[][] joint, double[][] q) {
        // BEGIN SOLUTION
        int clusters = q[0].length;
        double[] qt = new double[clusters];
        double[] py = new double[joint[0].length];
        double[][] qty = new double[clusters][py.length];
        for (int x = 0; x < q.length; x++) {
            for (int y = 0; y < py.length; y++) {
                py[y] += joint[x][y];
                for (int t = 0; t < clusters; t++) {
                    qt[t] += joint[x][y] * q[x][t];
                    qty[t][y] += joint[x][y] * q[x][t];
                }
            }
        }
        double kept = 0;
        double told = 0;
        for (int t = 0; t < clusters; t++) {
            for (int x = 0; x < q.length; x++) {
                double px = 0;
                for (double p : joint[x]) {
                    px += p;
                }
                kept += px * q[x][t] > 0 ? px * q[x][t] * Math.log(q[x][t] / qt[t]) : 0;
            }
            for (int y = 0; y < py.length; y++) {
                told += qty[t][y] > 0 ? qty[t][y] * Math.log(qty[t][y] / (qt[t] * py[y])) : 0;
            }
        }
        return new double[] {kept, told};
        // END SOLUTION
    }

    /** Where a descent begins: any encoder in which the clusters differ. */
    double[][] start(int inputs, int clusters, long seed) {
        Random random = new Random(seed);
        double[][] q = new double[inputs][clusters];
        for (double[] row : q) {
            double sum = 0;
            for (int t = 0; t < clusters; t++) {
                sum += row[t] = 0.01 + random.nextDouble();
            }
            for (int t = 0; t < clusters; t++) {
                row[t] /= sum;
            }
        }
        return q;
    }

    private static double last(double[] trace) {
        return trace[trace.length - 1];
    }
}
