package chapter08;

import thermolab.exercise.Unsolved;

public class MySaxeStrength implements SaxeStrength {

    @Override
    public double saxeMode(double t, double s, double a0, double tau) {
        throw new Unsolved();
    }
}
