package chapter22;

import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;
import thermolab.num.RandomStream;

public class MyOuSolve implements OuSolve {

    @Override
    public double[] ouSolve(double[][] a, double[] b, double temperature, double dt, int steps, long seed) {
        throw new Unsolved();
    }

    /** Standard deviation of the noise of one step. */
    double kick(double temperature, double dt) {
        throw new Unsolved();
    }

    /** The first step that counts. */
    int first(int steps) {
        throw new Unsolved();
    }
}
