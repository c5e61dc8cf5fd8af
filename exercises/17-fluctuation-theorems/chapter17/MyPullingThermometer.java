package chapter17;

import thermolab.exercise.Unsolved;

public class MyPullingThermometer implements PullingThermometer {

    @Override
    public Reading read(double[] opening, double[] closing) {
        throw new Unsolved();
    }

    /** What the numbers of works alone say about the direction, as a logarithm of odds. */
    double odds(double openings, double closings) {
        throw new Unsolved();
    }

    /** One work's part of the curvature and of the slope of the logistic likelihood. */
    void add(double[] s, double x, double isOpening, double level, double slope) {
        throw new Unsolved();
    }
}
