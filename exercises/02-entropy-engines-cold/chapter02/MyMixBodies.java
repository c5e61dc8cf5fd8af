package chapter02;

import thermolab.exercise.Unsolved;

public class MyMixBodies implements MixBodies {

    @Override
    public Mixing mixBodies(double[] m, double[] c, double[] t) {
        throw new Unsolved();
    }
}
