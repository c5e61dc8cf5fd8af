package chapter03;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
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
