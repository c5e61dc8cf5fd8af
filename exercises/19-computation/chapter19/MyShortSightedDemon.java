package chapter19;

import thermolab.exercise.Unsolved;

public class MyShortSightedDemon implements ShortSightedDemon {

    @Override
    public double szilardWork(double eps, double x) {
        throw new Unsolved();
    }

    /** weight · ln x, zero where it never occurs. */
    private static double part(double weight, double x) {
        throw new Unsolved();
    }

    @Override
    public double bestStop(double eps) {
        throw new Unsolved();
    }

    @Override
    public double entropyMade(double eps, double x, double erasingHeat) {
        throw new Unsolved();
    }
}
