package chapter15;

import thermolab.exercise.Unsolved;

public class MySteadyGain implements SteadyGain {

    @Override
    public double kalmanGain(double a, double processVariance, double observationVariance) {
        throw new Unsolved();
    }
}
