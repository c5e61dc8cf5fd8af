package chapter17;

import thermolab.exercise.Unsolved;

public class MySmallSteps implements SmallSteps {

    @Override
    public double[] dissipated(double gapBefore, double gapAfter, double temperature, int[] steps) {
        // BEGIN SOLUTION
        double change = temperature * (logZ(gapBefore / temperature) - logZ(gapAfter / temperature));
        double[] wasted = new double[steps.length];
        for (int s = 0; s < steps.length; s++) {
            double step = (gapAfter - gapBefore) / steps[s];
            for (int i = 0; i < steps[s]; i++) {
                wasted[s] += step / (1 + Math.exp((gapBefore + where(i) * step) / temperature));
            }
            wasted[s] -= change;
        }
        return wasted;
        // END SOLUTION
    }

    /** At which gap, counted in steps from the beginning, the i-th step meets the system. */
    double where(int i) {
        // BEGIN SOLUTION
        return i;
        // END SOLUTION
    }

    /** ln Z of the levels 0 and x, in units of the temperature. */
    double logZ(double x) {
        // BEGIN SOLUTION
        return Math.log1p(Math.exp(-x));
        // END SOLUTION
    }
}
