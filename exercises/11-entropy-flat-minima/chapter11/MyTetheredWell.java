package chapter11;

import thermolab.exercise.Unsolved;

public class MyTetheredWell implements TetheredWell {

    @Override
    public double localFreeEnergy(double h, double x, double gamma, double temperature) {
        throw new Unsolved();
    }

    @Override
    public double slope(double h, double x, double gamma, double temperature) {
        throw new Unsolved();
    }
}
