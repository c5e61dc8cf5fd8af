package chapter19;

import thermolab.exercise.Unsolved;

public class MyRampHeat implements RampHeat {

    @Override
    public double rampEnergy(double capacitance, double voltage, double resistance, double duration) {
        throw new Unsolved();
    }

    /** (y − 1 + e^(−y))/y², near zero by its series ½ − y/6 + y²/24 − … */
    private static double share(double y) {
        throw new Unsolved();
    }
}
