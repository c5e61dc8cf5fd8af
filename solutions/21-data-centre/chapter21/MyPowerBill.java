package chapter21;

import thermolab.exercise.Unsolved;

public class MyPowerBill implements PowerBill {

    @Override
    public double energy(double[] seconds, double[] watts) {
        // BEGIN SOLUTION
        double joules = 0;
        for (int k = 1; k < seconds.length; k++) {
            joules += (seconds[k] - seconds[k - 1]) * (watts[k] + watts[k - 1]) / 2;
        }
        return joules;
        // END SOLUTION
    }

    @Override
    public double counted(long[] microjoules, long range) {
        // BEGIN SOLUTION
        long sum = 0;
        for (int k = 1; k < microjoules.length; k++) {
            long step = microjoules[k] - microjoules[k - 1];
            sum += step < 0 ? step + range : step;
        }
        return sum / 1e6;
        // END SOLUTION
    }
}
