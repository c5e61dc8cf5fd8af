package thermolab.meter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import thermolab.energy.Clusters;
import thermolab.energy.DoubleWell;
import thermolab.energy.Energy;
import thermolab.energy.Enumerated;
import thermolab.energy.Ising;
import thermolab.energy.Kaufman;
import thermolab.energy.LineDensity;
import thermolab.energy.Onsager;
import thermolab.energy.PerSpin;
import thermolab.energy.Sites;
import thermolab.num.Estimate;
import thermolab.sample.Chains;
import thermolab.sample.Metropolis;
import thermolab.sample.RandomWalk;
import thermolab.sample.ReplicaExchange;
import thermolab.sample.Run;
import thermolab.sample.Spins;
import thermolab.sample.Starts;
import thermolab.sample.Step;
import thermolab.sample.Wolff;

class MeterTest {

    private static final double SIGMAS = 4;      // a right meter fails one seed in sixteen thousand

    @TestFactory
    Stream<DynamicTest> everyMeterInTheCatalogueKeepsTheContract() {
        return ServiceLoader.load(Meter.class).stream()
                .map(provider -> DynamicTest.dynamicTest(provider.type().getSimpleName(),
                        () -> MeterContract.check(provider::get)));
    }

    @Test
    void contractExplainsWhatIsBroken() {
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> MeterContract.check(Forgetful::new));
        assertTrue(e.getMessage().contains("meter forgetful must throw"), e.getMessage());
    }

    /** Says zero before it has read anything. */
    private static final class Forgetful implements Meter {
        @Override
        public void observe(long number, double[] temperatures, Step<?> step) {
        }

        @Override
        public Map<String, Estimate> readings() {
            return Map.of("zero", new Estimate(0, 0));
        }
    }

    @Test
    void wolffAgreesWithKaufmanAtTheCriticalPoint() {
        double t = Onsager.CRITICAL_TEMPERATURE;
        for (int side : new int[] {4, 8, 16}) {
            EnergyMeter energy = new EnergyMeter(side * side);
            Run<Clusters, Spins> run = Run.<Clusters, Spins>of(new Wolff(), Ising.square(side)).at(t).hot(4, 1);
            run.go(500);
            run.go(8000, energy);
            PerSpin exact = Kaufman.square(side, t);
            assertTrue(energy.energy().sigmasFrom(exact.energy()) < SIGMAS, side + ": " + energy.energy());
            assertTrue(energy.heatCapacity().sigmasFrom(exact.heatCapacity()) < SIGMAS, side + ": " + energy.heatCapacity());
            assertTrue(energy.energy().standardError() < 0.01);
        }
    }

    @Test
    void metropolisAgreesWithEnumeration() {
        double t = 2.5;
        Enumerated exact = Ising.square(4).enumerate(t);
        EnergyMeter energy = new EnergyMeter(16);
        MagnetMeter magnet = new MagnetMeter(16);
        Trace trace = new Trace();
        Run<Sites, Spins> run = Run.<Sites, Spins>of(new Metropolis(), Ising.square(4)).at(t).hot(4, 2);
        run.go(200);
        run.go(20_000, energy, magnet, trace);
        double m2 = exact.mean(s -> square(s, 2));
        assertNear(exact.energy() / 16, energy.energy());
        assertNear(exact.heatCapacity() / 16, energy.heatCapacity());
        double m1 = exact.mean(s -> square(s, 1));
        assertNear(m1, magnet.absoluteMagnetisation());
        assertNear(m2, magnet.squaredMagnetisation());
        assertNear(16 * (m2 - m1 * m1) / t, magnet.susceptibility());
        assertNear(16 * m2 / t, magnet.zeroFieldSusceptibility());
        assertNear(1 - exact.mean(s -> square(s, 4)) / (3 * m2 * m2), magnet.binder());
        assertNear(exact.energy(), trace.mean());
        assertNear(0, magnet.magnetisation());
        assertEquals(1, trace.rHat(), 0.01);
        assertTrue(trace.autocorrelationTime().value() > 1.5);
        assertTrue(trace.autocorrelationTime().effectiveSize() < 4 * 20_000);
        assertEquals(trace.mean().standardError() / 16, energy.energy().standardError(), 0.4 * energy.energy().standardError());
    }

    private static double square(double[] spins, int power) {
        double sum = 0;
        for (double spin : spins) {
            sum += spin;
        }
        return Math.pow(Math.abs(sum / spins.length), power);
    }

    private static void assertNear(double exact, Estimate measured) {
        assertTrue(measured.sigmasFrom(exact) < SIGMAS, measured + ", exactly " + exact);
    }

    @Test
    void histogramOfADoubleWell() {
        Histogram histogram = new Histogram(Quantity.coordinate(0), -2, 2, 20);
        Run<Energy, Chains> run = Run.<Energy, Chains>of(new RandomWalk(1.5), new DoubleWell()).at(0.5)
                .from(Starts.gaussian(500, 1, 1, 1), 1);
        run.go(50);
        run.go(500, histogram);
        LineDensity exact = LineDensity.of(new DoubleWell()::at, 0.5, -4, 4);
        double[] density = histogram.density();
        double[] errors = histogram.densityErrors();
        for (int k = 0; k < 20; k++) {
            int bin = k;
            double share = exact.mean(x -> x >= -2 + 0.2 * bin && x < -1.8 + 0.2 * bin ? 5 : 0);
            assertEquals(share, density[k], 5 * errors[k] + 1e-3);   // twenty bins, and the steps of the quadrature
        }
        assertEquals(500 * 500, Arrays.stream(histogram.counts()).sum() + histogram.outside());
        assertArrayEquals(new double[] {-1.9, -1.7}, Arrays.copyOf(histogram.centres(), 2), 1e-12);
    }

    @Test
    void refusesToCompareReplicasAtDifferentTemperatures() {
        Trace trace = new Trace();
        EnergyMeter energy = new EnergyMeter(16);
        Run<Sites, Spins> run = Run.<Sites, Spins>of(new ReplicaExchange<>(new Metropolis()), Ising.square(4)).ladder(1,
                2, 3).hot(3, 1);
        run.go(100, trace);
        IllegalStateException e = assertThrows(IllegalStateException.class, trace::rHat);
        assertTrue(e.getMessage().contains("R-hat compares chains that sample the same distribution"), e.getMessage());
        assertTrue(e.getMessage().contains("[1.0, 2.0, 3.0]"), e.getMessage());
        assertTrue(Double.isFinite(trace.mean(0).value()), "one rung is fine");
        for (Meter meter : List.of(energy, new MagnetMeter(16), new Mean(), new Histogram())) {
            String message = assertThrows(IllegalStateException.class, () -> run.go(1, meter)).getMessage();
            assertTrue(message.contains("needs one temperature; here are 1.0 and 2.0"), message);
        }
    }

    @Test
    void meanInConstantMemoryIsTheMeanOfTheTrace() {
        Trace trace = new Trace(Quantity.energy().per(16));
        Mean mean = new Mean(Quantity.of(x -> Arrays.stream(x).map(s -> s * s).sum()));
        Mean energy = new Mean(Quantity.energy().per(16));
        Run<Sites, Spins> run = Run.<Sites, Spins>of(new Metropolis(), Ising.square(4)).at(2.5).hot(2, 1);
        run.go(4096, trace, mean, energy);
        assertEquals(16, mean.estimate().value(), 1e-12);
        assertEquals(trace.mean().value(), energy.estimate().value(), 1e-12);
    }

    @Test
    void emptyMetersSaySoInsteadOfATemperature() {
        for (Executable reading : List.<Executable>of(() -> new EnergyMeter(1).heatCapacity(),
                () -> new MagnetMeter(1).susceptibility(), () -> new MagnetMeter(1).zeroFieldSusceptibility(),
                () -> new MagnetMeter(1).binder())) {
            String message = assertThrows(IllegalStateException.class, reading).getMessage();
            assertTrue(message.startsWith("the meter has 0 readings"), message);
        }
    }

    @Test
    void observablesThatAreNoNumbersAreNamedWithStepAndChain() {
        Quantity broken = state -> new double[] {0, Double.NaN};
        for (Meter meter : List.of(new Trace(broken), new Mean(broken), new Histogram(broken, 0, 1, 2))) {
            String message = assertThrows(ArithmeticException.class,
                    () -> Run.<Sites, Spins>of(new Metropolis(), Ising.square(4)).hot(2, 1).go(1, meter)).getMessage();
            assertEquals("step 1: the quantity is NaN at chain 1", message);
        }
    }
}
