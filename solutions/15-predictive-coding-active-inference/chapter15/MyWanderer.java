package chapter15;

import thermolab.exercise.Unsolved;

public class MyWanderer implements Wanderer {

    @Override
    public double gain(double[] readings) {
        // BEGIN SOLUTION
        int n = readings.length - 1;
        double square = 0;
        double product = 0;
        for (int t = 1; t <= n; t++) {
            double step = readings[t] - readings[t - 1];
            square += step * step / n;
            product += t == n ? 0 : step * (readings[t + 1] - readings[t]) / n;
        }
        double noise = Math.max(0, -product);            // R: a reading too high makes one step longer and the next one shorter
        double wander = Math.max(0, square - 2 * noise);
        return steadyGain(wander, noise);
        // END SOLUTION
    }

    /** K of a wanderer with a = 1. */
    double steadyGain(double wander, double noise) {
        // BEGIN SOLUTION
        double p = wander / 2 + Math.sqrt(wander * wander / 4 + wander * noise);
        return p == 0 ? 0 : p / (p + noise);
        // END SOLUTION
    }
}
