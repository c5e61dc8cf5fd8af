package chapter06;

import thermolab.exercise.Unsolved;

public class MyAutocorrelationTime implements AutocorrelationTime {

    @Override
    public double integratedAutocorrelation(double[] series) {
        throw new Unsolved();
    }
}
