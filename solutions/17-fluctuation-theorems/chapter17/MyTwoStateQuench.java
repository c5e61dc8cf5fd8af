package chapter17;

import thermolab.exercise.Unsolved;

public class MyTwoStateQuench implements TwoStateQuench {

    @Override
    public WorkLaw quench(double gapBefore, double gapAfter, double temperature) {
        // BEGIN SOLUTION
        double upper = 1 / (1 + Math.exp(gapBefore / temperature));
        double lower = 1 / (1 + Math.exp(-gapBefore / temperature));
        double work = gapAfter - gapBefore;
        return work > 0 ? new WorkLaw(new double[] {0, work}, new double[] {lower, upper})
                : new WorkLaw(new double[] {work, 0}, new double[] {upper, lower});
        // END SOLUTION
    }

    @Override
    public double freeEnergyChange(double gapBefore, double gapAfter, double temperature) {
        // BEGIN SOLUTION
        return freeEnergy(gapAfter, temperature) - freeEnergy(gapBefore, temperature);
        // END SOLUTION
    }

    /** F of the levels 0 and gap. */
    double freeEnergy(double gap, double temperature) {
        // BEGIN SOLUTION
        return Math.min(gap, 0) - temperature * Math.log1p(Math.exp(-Math.abs(gap) / temperature));
        // END SOLUTION
    }
}
