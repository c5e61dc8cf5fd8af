package chapter10;

import thermolab.exercise.Unsolved;

public class MyWhoMadeIt implements WhoMadeIt {

    @Override
    public Maker maker(double[] trace) {
        // BEGIN SOLUTION
        double mean = 0;
        for (double x : trace) {
            mean += x / trace.length;
        }
        double[] c = new double[3]; // covariances at lags 0, 1, 2
        for (int lag = 0; lag < 3; lag++) {
            for (int i = lag; i < trace.length; i++) {
                c[lag] += (trace[i] - mean) * (trace[i - lag] - mean);
            }
        }
        double r1 = c[1] / c[0];
        double r2 = c[2] / c[0];
        double partial = (r2 - r1 * r1) / (1 - r1 * r1); // what x two steps ago adds to x one step ago: −μ, or that of the kicks
        return partial > -0.05 ? Maker.PLAIN : partial > -0.35 ? Maker.EPOCHS : Maker.MOMENTUM;
        // END SOLUTION
    }
}
