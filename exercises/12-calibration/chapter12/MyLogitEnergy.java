package chapter12;

import thermolab.exercise.Unsolved;

public class MyLogitEnergy implements LogitEnergy {

    @Override
    public double energyScore(double[] logits, double temperature) {
        throw new Unsolved();
    }
}
