package chapter02;

import thermolab.exercise.Unsolved;
import thermolab.num.Constants;

public class MyOttoEngine implements OttoEngine {

    @Override
    public double ottoEfficiency(double r, double gamma) {
        // BEGIN SOLUTION
        return 1 - Math.pow(r, 1 - gamma);
        // END SOLUTION
    }

    @Override
    public CycleResult ottoCycle(double r, double gamma, double n, double t1, double t3) {
        // BEGIN SOLUTION
        double heatCapacity = n * Constants.GAS / (gamma - 1);
        double t2 = t1 * Math.pow(r, gamma - 1);
        double t4 = t3 * Math.pow(r, 1 - gamma);
        double heatIn = heatCapacity * (t3 - t2);
        double heatOut = heatCapacity * (t4 - t1);
        return new CycleResult(t2, t4, heatIn, heatIn - heatOut);
        // END SOLUTION
    }
}
