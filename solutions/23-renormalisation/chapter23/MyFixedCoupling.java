package chapter23;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Unsolved;

public class MyFixedCoupling implements FixedCoupling {

    @Override
    public Found find(DoubleUnaryOperator map, double low, double high, double b) {
        // BEGIN SOLUTION
        double left = low;
        double right = high;
        boolean rises = map.applyAsDouble(low) > low;
        if (rises == map.applyAsDouble(high) > high) {
            throw new IllegalArgumentException("both ends of [" + low + ", " + high + "] move to one side");
        }
        for (int halving = 0; halving < 100; halving++) {
            double middle = (left + right) / 2;
            if (map.applyAsDouble(middle) > middle == rises) {
                left = middle;
            } else {
                right = middle;
            }
        }
        double k = (left + right) / 2;
        double lambda = slope(map, k, Math.min(1e-3 * (high - low), Math.min(k - low, high - k) / 2));
        return new Found(k, lambda, exponent(lambda, b));
        // END SOLUTION
    }

    /** Derivative of the map, from two values on each side. */
    double slope(DoubleUnaryOperator map, double k, double h) {
        // BEGIN SOLUTION
        return (8 * (map.applyAsDouble(k + h) - map.applyAsDouble(k - h)) - map.applyAsDouble(k + 2 * h) + map.applyAsDouble(k - 2 * h))
                / (12 * h);
        // END SOLUTION
    }

    /** ν from the eigenvalue. */
    double exponent(double lambda, double b) {
        // BEGIN SOLUTION
        return lambda > 1 ? Math.log(b) / Math.log(lambda) : Double.NaN;
        // END SOLUTION
    }
}
