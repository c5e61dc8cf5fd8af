package chapter15;

import thermolab.exercise.Unsolved;

public class MyWanderer implements Wanderer {

    @Override
    public double gain(double[] readings) {
        throw new Unsolved();
    }

    /** K of a wanderer with a = 1. */
    double steadyGain(double wander, double noise) {
        throw new Unsolved();
    }
}
