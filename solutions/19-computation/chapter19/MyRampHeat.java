package chapter19;

import thermolab.exercise.Unsolved;

public class MyRampHeat implements RampHeat {

    @Override
    public double rampEnergy(double capacitance, double voltage, double resistance, double duration) {
        // BEGIN SOLUTION
        double y = duration / (resistance * capacitance);
        return capacitance * voltage * voltage * share(y);
        // END SOLUTION
    }

    /** (y − 1 + e^(−y))/y², near zero by its series ½ − y/6 + y²/24 − … */
    private static double share(double y) {
        // BEGIN SOLUTION
        if (y > 1) {
            return (y + Math.expm1(-y)) / y / y;
        }
        double term = 0.5;
        double sum = 0;
        for (int k = 3; k < 25; k++) {
            sum += term;
            term *= -y / k;
        }
        return sum;
        // END SOLUTION
    }
}
