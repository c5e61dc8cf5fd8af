package chapter03;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import thermolab.exercise.Unsolved;

/** The sites of a surface, from readings of a gauge. */
public class MySiteCensus implements SiteCensus {

    @Override
    public double sites(DoubleUnaryOperator gauge) {
        // BEGIN SOLUTION
        double mu = -bindingEnergy(gauge);                    // the sites are about half full there
        double full = gauge.applyAsDouble(50);
        double[] readings = DoubleStream.generate(() -> gauge.applyAsDouble(mu)).limit(10_000).toArray();
        double mean = DoubleStream.of(readings).average().orElseThrow();
        double variance = DoubleStream.of(readings).map(r -> (r - mean) * (r - mean)).sum() / (readings.length - 1);
        return mean * (full - mean) / variance;               // f M θ · f M (1 − θ) / (f² M θ (1 − θ))
        // END SOLUTION
    }

    @Override
    public double bindingEnergy(DoubleUnaryOperator gauge) {
        // BEGIN SOLUTION
        double full = gauge.applyAsDouble(50);
        DoubleBinaryOperator coverage = (mu, looks) -> DoubleStream.generate(() -> gauge.applyAsDouble(mu)).limit((long) looks)
                .average().orElseThrow() / full;
        double half = 0; // bisects for the chemical potential of half the largest reading, then corrects it once
        double step = 2;
        for (int round = 0; round < 5; round++, step /= 2) {
            half += step * (coverage.applyAsDouble(half, 200) < 0.5 ? 1 : -1);
        }
        double share = coverage.applyAsDouble(half, 2000);
        return Math.log(share / (1 - share)) - half;
        // END SOLUTION
    }
}
