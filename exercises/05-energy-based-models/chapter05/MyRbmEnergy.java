package chapter05;

import thermolab.exercise.Unsolved;

public class MyRbmEnergy implements RbmEnergy {

    @Override
    public double energy(double[][] w, double[] a, double[] b, double[] v, double[] h) {
        throw new Unsolved();
    }

    @Override
    public double freeEnergy(double[][] w, double[] a, double[] b, double[] v) {
        throw new Unsolved();
    }
}
