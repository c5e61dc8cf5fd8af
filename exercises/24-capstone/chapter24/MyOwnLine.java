package chapter24;

import thermolab.exercise.Unsolved;
import thermolab.num.RandomStream;

public class MyOwnLine implements OwnLine {

    @Override
    public String question() {
        throw new Unsolved();
    }

    @Override
    public String limit() {
        throw new Unsolved();
    }

    @Override
    public double[] settings() {
        throw new Unsolved();
    }

    @Override
    public Measured measured(double setting, long seed) {
        throw new Unsolved();
    }

    /** Of the mean. */
    double error(double spread, int cycles) {
        throw new Unsolved();
    }

    @Override
    public double exact(double setting) {
        throw new Unsolved();
    }

    @Override
    public double joules(double setting, double kelvin) {
        throw new Unsolved();
    }
}
