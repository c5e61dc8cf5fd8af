package chapter19;

import thermolab.exercise.Unsolved;

public class MyShortSightedDemon implements ShortSightedDemon {

    @Override
    public double szilardWork(double eps, double x) {
        // BEGIN SOLUTION
        return Math.log(2) + part(1 - eps, x) + part(eps, 1 - x); // from half of the box to x, or to 1 − x
        // END SOLUTION
    }

    /** weight · ln x, zero where it never occurs. */
    private static double part(double weight, double x) {
        // BEGIN SOLUTION
        return weight == 0 ? 0 : weight * Math.log(x);
        // END SOLUTION
    }

    @Override
    public double bestStop(double eps) {
        // BEGIN SOLUTION
        return 1 - eps;
        // END SOLUTION
    }

    @Override
    public double entropyMade(double eps, double x, double erasingHeat) {
        // BEGIN SOLUTION
        return erasingHeat - szilardWork(eps, x); // the bath gets the one and gives the other; box and memory are as before
        // END SOLUTION
    }
}
