package chapter13;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import thermolab.exercise.Unsolved;

public class MyBottleneckSearch implements BottleneckSearch {

    @Override
    public IbResult ib(double[][] joint, double beta, int nT, long[] seeds) {
        throw new Unsolved();
    }

    /** Follows one start to its end. */
    IbResult descend(double[][] joint, double beta, double[][] start) {
        throw new Unsolved();
    }

    /** The next encoder: what each x would choose, given what the clusters mean now. */
    double[][] next(double[][] joint, double beta, double[][] q) {
        throw new Unsolved();
    }

    /** I(X;T) and I(T;Y) of an encoder, in nats. */
    double[] informations(double[][] joint, double[][] q) {
        throw new Unsolved();
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
