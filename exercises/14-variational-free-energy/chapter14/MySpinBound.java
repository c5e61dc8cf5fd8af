package chapter14;

import thermolab.exercise.Unsolved;

public class MySpinBound implements SpinBound {

    @Override
    public double meanFieldIsing(int neighbours, double temperature) {
        throw new Unsolved();
    }

    /** Mean energy per spin. */
    double energy(int neighbours, double m) {
        throw new Unsolved();
    }

    /** Entropy of one spin, in nats. */
    double entropy(double m) {
        throw new Unsolved();
    }
}
