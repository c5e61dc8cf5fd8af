package chapter04;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyChannelCapacity implements ChannelCapacity {

    @Override
    public Capacity blahutArimoto(double[][] w, double tol) {
        // BEGIN SOLUTION
        double[] r = new double[w.length];
        Arrays.fill(r, 1.0 / w.length);
        while (true) {
            double[] d = divergencesFromOutput(w, r);
            double sum = 0;
            double upper = 0;
            for (int x = 0; x < w.length; x++) {
                sum += r[x] * Math.exp(d[x]);
                upper = Math.max(upper, d[x]);
            }
            for (int x = 0; x < w.length; x++) {
                r[x] *= Math.exp(d[x]) / sum;
            }
            double gap = (upper - Math.log(sum)) / Math.log(2);
            if (gap <= tol) {
                return new Capacity(Math.log(sum) / Math.log(2), r, gap);
            }
        }
        // END SOLUTION
    }

    /** Dₓ = KL(w[x] ‖ q) in nats, with q the output that the input r makes. */
    private static double[] divergencesFromOutput(double[][] w, double[] r) {
        // BEGIN SOLUTION
        double[] q = new double[w[0].length];
        for (int x = 0; x < w.length; x++) {
            for (int y = 0; y < q.length; y++) {
                q[y] += r[x] * w[x][y];
            }
        }
        double[] d = new double[w.length];
        for (int x = 0; x < w.length; x++) {
            for (int y = 0; y < q.length; y++) {
                d[x] += w[x][y] > 0 ? w[x][y] * Math.log(w[x][y] / q[y]) : 0;
            }
        }
        return d;
        // END SOLUTION
    }
}
