package thermolab.learn;

import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.num.Require;

/**
 * Inputs with their targets, and augmentation: more examples from what is known about the task.
 *
 * @param inputs shape [n, d]
 * @param targets shape [n, k]
 */
public record Examples(double[][] inputs, double[][] targets) {

    public Examples {
        Require.rectangular("inputs", inputs);
        Require.rectangular("targets", targets);
        Require.sameLength("inputs", inputs.length, "targets", targets.length);
    }

    /**
     * y = sin x + noise at n equally spaced x from −2π to 2π. No model has a mean squared error below noise² on fresh
     * data; a constant has (1 − 1/n)/2 on these x, without the noise.
     *
     * @param n at least 2
     * @param noise standard deviation of the Gaussian noise
     */
    public static Examples noisySine(int n, double noise, RandomGenerator random) {
        Require.atLeast("n", n, 2, "");
        Require.nonNegative("noise", noise, "it is a standard deviation");
        double[][] x = new double[n][1];
        double[][] y = new double[n][1];
        for (int i = 0; i < n; i++) {
            x[i][0] = 2 * Math.PI * (2.0 * i / (n - 1) - 1);
            y[i][0] = Math.sin(x[i][0]) + noise * random.nextGaussian();
        }
        return new Examples(x, y);
    }

    /** How many examples there are. */
    public int size() {
        return inputs.length;
    }

    /**
     * These examples and a transformed copy of each: a symmetry that the task is known to have. For an odd function
     * both maps flip the sign. A wrong symmetry teaches a wrong function, and copies bring no fresh noise: they share
     * their original's.
     */
    public Examples withCopies(UnaryOperator<double[]> ofInput, UnaryOperator<double[]> ofTarget) {
        double[][] x = new double[2 * size()][];
        double[][] y = new double[2 * size()][];
        for (int i = 0; i < size(); i++) {
            x[i] = inputs[i];
            y[i] = targets[i];
            x[size() + i] = ofInput.apply(inputs[i].clone());
            y[size() + i] = ofTarget.apply(targets[i].clone());
        }
        return new Examples(x, y);
    }

    /**
     * The same targets with Gaussian noise on every input: to second order a penalty on the squared slope of the
     * network.
     */
    public Examples jittered(double standardDeviation, RandomGenerator random) {
        Require.nonNegative("standardDeviation", standardDeviation, "");
        double[][] x = new double[size()][];
        for (int i = 0; i < x.length; i++) {
            x[i] = inputs[i].clone();
            for (int j = 0; j < x[i].length; j++) {
                x[i][j] += standardDeviation * random.nextGaussian();
            }
        }
        return new Examples(x, targets);
    }
}
