package chapter11;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;

public class MySteadierMinimum implements SteadierMinimum {

    @Override
    public Reading compare(ToDoubleFunction<double[]> loss, double[] a, double[] b, double sigma, int calls, RandomGenerator random) {
        // BEGIN SOLUTION
        int draws = calls / 2;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            double[] shake = shake(a.length, sigma, random);
            double difference = loss.applyAsDouble(plus(b, shake)) - loss.applyAsDouble(plus(a, shake));
            sum += difference;
            squares += difference * difference;
        }
        double mean = sum / draws;
        double variance = (squares - draws * mean * mean) / (draws - 1);
        return new Reading(mean, Math.sqrt(variance / draws));
        // END SOLUTION
    }

    /** One shake: independent Gaussians. */
    double[] shake(int dimension, double sigma, RandomGenerator random) {
        // BEGIN SOLUTION
        double[] shake = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            shake[i] = sigma * random.nextGaussian();
        }
        return shake;
        // END SOLUTION
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
