package chapter04;

import thermolab.exercise.Unsolved;

public class MyDivergences implements Divergences {

    @Override
    public double kl(double[] p, double[] q) {
        // BEGIN SOLUTION
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]); // q = 0 gives +∞, as it should
            }
        }
        return sum;
        // END SOLUTION
    }

    @Override
    public double js(double[] p, double[] q) {
        // BEGIN SOLUTION
        double[] middle = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            middle[i] = (p[i] + q[i]) / 2;
        }
        return (kl(p, middle) + kl(q, middle)) / 2;
        // END SOLUTION
    }

    @Override
    public double mutualInformation(double[][] joint) {
        // BEGIN SOLUTION
        int m = joint.length;
        int n = joint[0].length;
        double[] px = new double[m];
        double[] py = new double[n];
        for (int x = 0; x < m; x++) {
            for (int y = 0; y < n; y++) {
                px[x] += joint[x][y];
                py[y] += joint[x][y];
            }
        }
        double[] together = new double[m * n];
        double[] apart = new double[m * n];
        for (int x = 0; x < m; x++) {
            for (int y = 0; y < n; y++) {
                together[x * n + y] = joint[x][y];
                apart[x * n + y] = px[x] * py[y];
            }
        }
        return kl(together, apart); // how far the pair is from independence
        // END SOLUTION
    }
}
