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
        // BEGIN SOLUTION
        double mu = -bindingEnergy(gauge);                    // the sites are about half full there
        Estimate half = Estimate.ofMean(DoubleStream.generate(() -> gauge.applyAsDouble(mu)).limit(10_000).toArray());
        Estimate empty = Estimate.ofMean(DoubleStream.generate(() -> gauge.applyAsDouble(-50)).limit(3000).toArray());
        double full = DoubleStream.generate(() -> gauge.applyAsDouble(50)).limit(200).average().orElseThrow();
        double variance = 10_000 * Math.pow(half.standardError(), 2) - 3000 * Math.pow(empty.standardError(), 2); // without the blur
        return half.value() * (full - half.value()) / variance; // f M θ · f M (1 − θ) / (f² M θ (1 − θ))
        // END SOLUTION
    }

    @Override
    public double bindingEnergy(DoubleUnaryOperator gauge) {
        // BEGIN SOLUTION
        DoubleBinaryOperator mean = (mu, looks) -> DoubleStream.generate(() -> gauge.applyAsDouble(mu)).limit((long) looks)
                .average().orElseThrow();
        double full = mean.applyAsDouble(50, 200);
        double half = 0; // bisects for the chemical potential of half the largest reading, then corrects it once
        double step = 2;
        for (int round = 0; round < 5; round++, step /= 2) {
            half += step * (mean.applyAsDouble(half, 200) < 0.5 * full ? 1 : -1);
        }
        double share = mean.applyAsDouble(half, 2000) / full;
        return Math.log(share / (1 - share)) - half;
        // END SOLUTION
    }
}
