package chapter20;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MySortedCooling implements SortedCooling {

    @Override
    public double[] staircase(double epsilon, int qubits, int rounds) {
        throw new Unsolved();
    }

    /** The probabilities of independent qubits, the first one the highest bit. */
    double[] start(double epsilon, int qubits) {
        throw new Unsolved();
    }

    /** The largest first. */
    double[] sorted(double[] p) {
        throw new Unsolved();
    }

    /** With a fresh last qubit. */
    double[] refreshed(double[] p, double epsilon) {
        throw new Unsolved();
    }
}
