package chapter20;

import thermolab.exercise.Unsolved;

public class MyQubitStrokes implements QubitStrokes {

    @Override
    public Books cycle(double hotFrequency, double hotTemperature, double coldFrequency, double coldTemperature, double failure) {
        throw new Unsolved();
    }

    /** Probability of the upper level in a bath. */
    double excited(double frequency, double temperature) {
        throw new Unsolved();
    }

    /** Probability of the upper level after an isolated stroke. */
    double afterStroke(double excited, double failure) {
        throw new Unsolved();
    }

    /** By signs. */
    String regime(double hotHeat, double coldHeat, double work) {
        throw new Unsolved();
    }
}
