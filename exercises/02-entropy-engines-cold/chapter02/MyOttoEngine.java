package chapter02;

import thermolab.exercise.Unsolved;
import thermolab.num.Constants;

public class MyOttoEngine implements OttoEngine {

    @Override
    public double ottoEfficiency(double r, double gamma) {
        throw new Unsolved();
    }

    @Override
    public CycleResult ottoCycle(double r, double gamma, double n, double t1, double t3) {
        throw new Unsolved();
    }
}
