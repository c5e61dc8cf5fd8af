package chapter17;

import thermolab.exercise.Unsolved;

public class MyPathWork implements PathWork {

    @Override
    public double workOn(Landscape landscape, double[] states, double[] controls) {
        throw new Unsolved();
    }

    @Override
    public double heatInto(Landscape landscape, double[] states, double[] controls) {
        throw new Unsolved();
    }
}
