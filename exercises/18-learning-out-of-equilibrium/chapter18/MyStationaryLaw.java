package chapter18;

import thermolab.exercise.Unsolved;

public class MyStationaryLaw implements StationaryLaw {

    @Override
    public double[] stationary(double[][] rates) {
        throw new Unsolved();
    }
}
