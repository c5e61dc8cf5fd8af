package chapter15;

import thermolab.exercise.Unsolved;

public class MyWorthOfAPlan implements WorthOfAPlan {

    @Override
    public double[] efe(double[][] a, double[] qs, double[] logC) {
        // BEGIN SOLUTION
        double[] wanted = logPreferences(logC);
        double risk = 0;
        double ambiguity = 0;
        double gain = 0;
        double pragmatic = 0;
        for (int o = 0; o < a.length; o++) {
            double expected = 0;
            for (int s = 0; s < qs.length; s++) {
                expected += a[o][s] * qs[s];
            }
            if (expected > 0) {
                risk += expected * (Math.log(expected) - wanted[o]);
                pragmatic += expected * wanted[o];
            }
            for (int s = 0; s < qs.length; s++) {
                double joint = a[o][s] * qs[s];
                if (joint > 0) {
                    ambiguity -= joint * Math.log(a[o][s]);
                    gain += joint * Math.log(a[o][s] / expected);
                }
            }
        }
        return new double[] {risk, ambiguity, gain, pragmatic};
        // END SOLUTION
    }

    /** Logarithms of the preferences as a distribution. */
    double[] logPreferences(double[] logC) {
        // BEGIN SOLUTION
        double largest = Double.NEGATIVE_INFINITY;
        for (double c : logC) {
            largest = Math.max(largest, c);
        }
        double sum = 0;
        for (double c : logC) {
            sum += Math.exp(c - largest);
        }
        double[] logs = new double[logC.length];
        for (int o = 0; o < logs.length; o++) {
            logs[o] = logC[o] - largest - Math.log(sum);
        }
        return logs;
        // END SOLUTION
    }
}
