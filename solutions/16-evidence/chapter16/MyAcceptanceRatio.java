package chapter16;

import thermolab.exercise.Unsolved;

public class MyAcceptanceRatio implements AcceptanceRatio {

    @Override
    public double bar(double[] wf, double[] wr) {
        // BEGIN SOLUTION
            double m = Math.log((double) wf.length / wr.length);
        double low = 1e300;
        double high = -1e300;
        for (double w : wf) {
            low = Math.min(low, w);
            high = Math.max(high, w);
        }
        for (double w : wr) {
            low = Math.min(low, -w);
            high = Math.max(high, -w);
        }
        low -= Math.abs(m) + 1;
        high += Math.abs(m) + 1;
        for (int i = 0; i < 200 && high - low > 1e-12; i++) {
            double delta = (low + high) / 2;
            if (logAccepted(wf, m - delta) > logAccepted(wr, delta - m)) {
                high = delta;
            } else {
                low = delta;
            }
        }
        return (low + high) / 2;
        // END SOLUTION
    }

    /** ln Σ 1/(1 + e^(w + shift)), without underflow. */
    double logAccepted(double[] works, double shift) {
        // BEGIN SOLUTION
        double largest = Double.NEGATIVE_INFINITY;
        double[] logs = new double[works.length];
        for (int i = 0; i < works.length; i++) {
            double x = works[i] + shift;
            logs[i] = -(Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))));
            largest = Math.max(largest, logs[i]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - largest);
        }
        return largest + Math.log(sum);
        // END SOLUTION
    }
}
