package chapter16;

import thermolab.exercise.Unsolved;

public class MyTemperedBelief implements TemperedBelief {

    @Override
    public Gauss temper(Gauss prior, double[] data, double s2, double temperature, Kind kind) {
        throw new Unsolved();
    }
}
