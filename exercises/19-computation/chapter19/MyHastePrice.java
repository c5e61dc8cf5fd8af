package chapter19;

import thermolab.exercise.Unsolved;

public class MyHastePrice implements HastePrice {

    @Override
    public Reading measure(double[] durations, double[][] works) {
        throw new Unsolved();
    }
}
