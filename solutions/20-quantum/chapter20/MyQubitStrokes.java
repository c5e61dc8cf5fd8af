package chapter20;

import thermolab.exercise.Unsolved;

public class MyQubitStrokes implements QubitStrokes {

    @Override
    public Books cycle(double hotFrequency, double hotTemperature, double coldFrequency, double coldTemperature, double failure) {
        // BEGIN SOLUTION
        double hot = excited(hotFrequency, hotTemperature);
        double cold = excited(coldFrequency, coldTemperature);
        double hotHeat = hotFrequency * (hot - afterStroke(cold, failure));
        double coldHeat = coldFrequency * (cold - afterStroke(hot, failure));
        double work = hotHeat + coldHeat;
        return new Books(hotHeat, coldHeat, work, regime(hotHeat, coldHeat, work));
        // END SOLUTION
    }

    /** Probability of the upper level in a bath. */
    double excited(double frequency, double temperature) {
        // BEGIN SOLUTION
        return 1 / (1 + Math.exp(frequency / temperature));
        // END SOLUTION
    }

    /** Probability of the upper level after an isolated stroke. */
    double afterStroke(double excited, double failure) {
        // BEGIN SOLUTION
        return (1 - failure) * excited + failure * (1 - excited);
        // END SOLUTION
    }

    /** By signs. */
    String regime(double hotHeat, double coldHeat, double work) {
        // BEGIN SOLUTION
        return work > 0 ? "ENGINE" : coldHeat > 0 ? "REFRIGERATOR" : hotHeat > 0 ? "ACCELERATOR" : "HEATER";
        // END SOLUTION
    }
}
