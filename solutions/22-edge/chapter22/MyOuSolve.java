package chapter22;

import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;
import thermolab.num.RandomStream;

public class MyOuSolve implements OuSolve {

    @Override
    public double[] ouSolve(double[][] a, double[] b, double temperature, double dt, int steps, long seed) {
        // BEGIN SOLUTION
        RandomGenerator random = RandomStream.of(seed);
        int d = b.length;
        double[] x = new double[d];
        double[] mean = new double[d];
        for (int k = 0; k < steps; k++) {
            double[] pull = b.clone();
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    pull[i] -= a[i][j] * x[j];
                }
            }
            for (int i = 0; i < d; i++) {
                x[i] += pull[i] * dt + kick(temperature, dt) * random.nextGaussian();
                mean[i] += k < first(steps) ? 0 : x[i] / (steps - first(steps));
            }
        }
        return mean;
        // END SOLUTION
    }

    /** Standard deviation of the noise of one step. */
    double kick(double temperature, double dt) {
        // BEGIN SOLUTION
        return Math.sqrt(2 * temperature * dt);
        // END SOLUTION
    }

    /** The first step that counts. */
    int first(int steps) {
        // BEGIN SOLUTION
        return steps / 5;
        // END SOLUTION
    }
}
