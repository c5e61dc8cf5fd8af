package chapter04;

import thermolab.exercise.Unsolved;

public class MyDivergences implements Divergences {

    @Override
    public double kl(double[] p, double[] q) {
        throw new Unsolved();
    }

    @Override
    public double js(double[] p, double[] q) {
        throw new Unsolved();
    }

    @Override
    public double mutualInformation(double[][] joint) {
        throw new Unsolved();
    }
}
