package chapter03;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thermolab.exercise.Misses;

/** Answers that miss an idea, each caught by a test that names it. */
public final class WrongSiteCensus {

    private WrongSiteCensus() {
    }

    /** Takes a reading for a number of molecules. */
    @Misses("must not depend on the unit")
    public static class ReadsMolecules extends MySiteCensus {
        @Override
        public double sites(DoubleUnaryOperator gauge) {
            return gauge.applyAsDouble(50);
        }
    }

    /** Lets molecules fluctuate as rare ones do, with a variance equal to the mean, on a half full surface. */
    @Misses("Sites fluctuate as coins do")
    public static class RareMolecules extends MySiteCensus {
        @Override
        public double sites(DoubleUnaryOperator gauge) {
            double mu = -bindingEnergy(gauge);
            double[] readings = DoubleStream.generate(() -> gauge.applyAsDouble(mu)).limit(10_000).toArray();
            double mean = DoubleStream.of(readings).average().orElseThrow();
            double variance = DoubleStream.of(readings).map(r -> (r - mean) * (r - mean)).average().orElseThrow();
            return gauge.applyAsDouble(50) * mean / variance;
        }
    }

    /** Takes the smallest difference of two readings for one molecule. */
    @Misses("Sites fluctuate as coins do")
    public static class CountsSteps extends MySiteCensus {
        @Override
        public double sites(DoubleUnaryOperator gauge) {
            double[] readings = DoubleStream.generate(() -> gauge.applyAsDouble(0)).limit(2000).sorted().toArray();
            double step = IntStream.range(1, 2000).mapToDouble(i -> readings[i] - readings[i - 1]).filter(d -> d > 1e-9 * readings[1999])
                    .min().orElse(1);
            return gauge.applyAsDouble(50) / step;
        }
    }

    /** Takes the chemical potential of the half full surface for the binding energy. */
    @Misses("half of the sites are full")
    public static class FlippedSign extends MySiteCensus {
        @Override
        public double bindingEnergy(DoubleUnaryOperator gauge) {
            return -super.bindingEnergy(gauge);
        }

        @Override
        public double sites(DoubleUnaryOperator gauge) {
            return new MySiteCensus().sites(gauge);
        }
    }
}
