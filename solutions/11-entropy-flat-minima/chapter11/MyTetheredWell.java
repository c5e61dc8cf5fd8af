package chapter11;

import thermolab.exercise.Unsolved;

public class MyTetheredWell implements TetheredWell {

    @Override
    public double localFreeEnergy(double h, double x, double gamma, double temperature) {
        // BEGIN SOLUTION
        double lowest = h * gamma / (h + gamma) * x * x / 2; // of the sum of both parabolas, which is one again
        return lowest + temperature / 2 * Math.log((h + gamma) / (2 * Math.PI * temperature));
        // END SOLUTION
    }

    @Override
    public double slope(double h, double x, double gamma, double temperature) {
        // BEGIN SOLUTION
        return h * gamma / (h + gamma) * x;
        // END SOLUTION
    }
}
