package chapter11;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;

public class MySteadierMinimum implements SteadierMinimum {

    @Override
    public Reading compare(ToDoubleFunction<double[]> loss, double[] a, double[] b, double sigma, int calls, RandomGenerator random) {
        throw new Unsolved();
    }

    /** One shake: independent Gaussians. */
    double[] shake(int dimension, double sigma, RandomGenerator random) {
        throw new Unsolved();
    }

    /** The sum of two vectors, a new array. */
    double[] plus(double[] x, double[] shake) {
        double[] sum = x.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += shake[i];
        }
        return sum;
    }
}
