package chapter18;

import thermolab.exercise.Unsolved;

public class MyArrowOfTime implements ArrowOfTime {

    @Override
    public double entropyProduction(double[][] rates, double[] p) {
        throw new Unsolved();
    }

    /** What one bond produces, from its jumps per unit of time there and back. */
    double ofBond(double there, double back) {
        throw new Unsolved();
    }
}
