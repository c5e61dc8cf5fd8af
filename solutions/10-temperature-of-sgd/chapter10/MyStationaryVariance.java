package chapter10;

import thermolab.exercise.Unsolved;

public class MyStationaryVariance implements StationaryVariance {

    @Override
    public double stationaryVariance(double eta, double h, double s2, int B, double mu) {
        // BEGIN SOLUTION
        double room = 2 * (1 + mu) - eta * h;
        if (room <= 0) {
            throw new IllegalArgumentException("eta (" + eta + ") must be below 2(1 + mu)/h; beyond it the iteration diverges");
        }
        return eta * s2 * (1 + mu) / (B * h * (1 - mu) * room);
        // END SOLUTION
    }
}
