package chapter20;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MySortedCooling implements SortedCooling {

    @Override
    public double[] staircase(double epsilon, int qubits, int rounds) {
        // BEGIN SOLUTION
        double[] p = start(epsilon, qubits);
        double[] stairs = new double[rounds];
        for (int k = 0; k < rounds; k++) {
            p = refreshed(sorted(p), epsilon);
            for (int i = 0; i < p.length; i++) {
                stairs[k] += i < p.length / 2 ? p[i] : -p[i];
            }
        }
        return stairs;
        // END SOLUTION
    }

    /** The probabilities of independent qubits, the first one the highest bit. */
    double[] start(double epsilon, int qubits) {
        // BEGIN SOLUTION
        double[] p = new double[1 << qubits];
        for (int i = 0; i < p.length; i++) {
            int ones = Integer.bitCount(i);
            p[i] = Math.pow((1 + epsilon) / 2, qubits - ones) * Math.pow((1 - epsilon) / 2, ones);
        }
        return p;
        // END SOLUTION
    }

    /** The largest first. */
    double[] sorted(double[] p) {
        // BEGIN SOLUTION
        double[] rising = p.clone();
        Arrays.sort(rising);
        double[] falling = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            falling[i] = rising[p.length - 1 - i];
        }
        return falling;
        // END SOLUTION
    }

    /** With a fresh last qubit. */
    double[] refreshed(double[] p, double epsilon) {
        // BEGIN SOLUTION
        double[] next = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            next[i] = (p[i] + p[i ^ 1]) * (1 + (i % 2 == 0 ? epsilon : -epsilon)) / 2;
        }
        return next;
        // END SOLUTION
    }
}
