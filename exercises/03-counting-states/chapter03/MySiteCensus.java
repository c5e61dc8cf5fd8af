package chapter03;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import thermolab.exercise.Unsolved;
import thermolab.num.Estimate;

/** The sites of a surface, from readings of a gauge. */
public class MySiteCensus implements SiteCensus {

    @Override
    public double sites(DoubleUnaryOperator gauge) {
        throw new Unsolved();
    }

    @Override
    public double bindingEnergy(DoubleUnaryOperator gauge) {
        throw new Unsolved();
    }
}
