package chapter17;

import thermolab.exercise.Unsolved;

public class MySmallSteps implements SmallSteps {

    @Override
    public double[] dissipated(double gapBefore, double gapAfter, double temperature, int[] steps) {
        throw new Unsolved();
    }

    /** At which gap, counted in steps from the beginning, the i-th step meets the system. */
    double where(int i) {
        throw new Unsolved();
    }

    /** ln Z of the levels 0 and x, in units of the temperature. */
    double logZ(double x) {
        throw new Unsolved();
    }
}
