package chapter23;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Unsolved;

public class MyFixedCoupling implements FixedCoupling {

    @Override
    public Found find(DoubleUnaryOperator map, double low, double high, double b) {
        throw new Unsolved();
    }

    /** Derivative of the map, from two values on each side. */
    double slope(DoubleUnaryOperator map, double k, double h) {
        throw new Unsolved();
    }

    /** ν from the eigenvalue. */
    double exponent(double lambda, double b) {
        throw new Unsolved();
    }
}
