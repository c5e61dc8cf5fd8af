package chapter06;

import thermolab.exercise.Unsolved;

public class MyMetropolisMatrix implements MetropolisMatrix {

    @Override
    public double[][] metropolisMatrix(double[] energies, double temperature, double[][] proposal) {
        throw new Unsolved();
    }
}
