package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class ThermalContactTest {

    private static final ThermalContact REFERENCE = new ThermalContact(300, 200, 100);

    @Test
    void matchesTheExactIntegers() { // reference statmech.einstein_solids, relative 1e-9
        assertEquals(267.0231798068631, REFERENCE.logMultiplicity(), 267e-9);
        assertEquals(60, REFERENCE.mode());
        assertEquals(0.07413607485715343, REFERENCE.distribution()[60], 0.07e-9);
        assertEquals(60.0, REFERENCE.mean(), 60e-9);
        assertEquals(5.361204619305243, REFERENCE.standardDeviation(), 5e-9);
    }

    @Property(tries = 100)
    void distributionHasTheMomentsOfItsLaw(@ForAll @IntRange(min = 1, max = 300) int a,
            @ForAll @IntRange(min = 1, max = 300) int b, @ForAll @IntRange(max = 150) int quanta) {
        ThermalContact contact = new ThermalContact(a, b, quanta);
        double[] p = contact.distribution();
        double sum = 0;
        double mean = 0;
        double square = 0;
        for (int inA = 0; inA <= quanta; inA++) {
            sum += p[inA];
            mean += inA * p[inA];
            square += (inA - contact.mean()) * (inA - contact.mean()) * p[inA];
            assertTrue(p[inA] <= p[contact.mode()] * (1 + 1e-12), "no macrostate is richer than the mode");
        }
        assertEquals(1, sum, 1e-10);
        assertEquals(contact.mean(), mean, 1e-9 * (1 + mean));
        assertEquals(contact.standardDeviation(), Math.sqrt(square), 1e-9 * (1 + square));
    }

    @Test
    void tinyContactAgreesWithEnumeration() { // one oscillator in A, two in B, two quanta: 3 + 2 + 1 microstates
        assertArrayEquals(new double[] {3 / 6.0, 2 / 6.0, 1 / 6.0}, new ThermalContact(1, 2, 2).distribution(), 1e-14);
    }

    @Property(tries = 300)
    void contactNeverLowersTheEntropy(@ForAll @IntRange(min = 1, max = 500) int a,
            @ForAll @IntRange(min = 1, max = 500) int b, @ForAll @IntRange(max = 300) int inA,
            @ForAll @IntRange(max = 300) int inB) {
        ThermalContact.HeatFlow flow = new ThermalContact(a, b, inA + inB).heatFlowFrom(inA);
        assertTrue(flow.entropyProduced() >= -1e-9);
    }

    @Property(tries = 300)
    void heatFlowsFromHotToCold(@ForAll @IntRange(min = 1, max = 500) int a,
            @ForAll @IntRange(min = 1, max = 500) int b, @ForAll @IntRange(max = 300) int inA,
            @ForAll @IntRange(max = 300) int inB) {
        ThermalContact.HeatFlow flow = new ThermalContact(a, b, inA + inB).heatFlowFrom(inA);
        double gap = flow.temperatureB() - flow.temperatureA();
        if (Math.abs(gap) > 1e-9) {
            assertEquals(Math.signum(gap), Math.signum(flow.heatToA()));
            assertTrue(flow.finalTemperature() >= Math.min(flow.temperatureA(), flow.temperatureB()) - 1e-12);
            assertTrue(flow.finalTemperature() <= Math.max(flow.temperatureA(), flow.temperatureB()) + 1e-12);
        }
    }

    @Test
    void simulationVisitsMicrostatesEqually() {
        int[] inA = REFERENCE.simulate(100, 20_000, RandomStream.of(3));
        double[] settled = Arrays.stream(inA).skip(100).asDoubleStream().toArray(); // it settles in a few sweeps
        double mean = Arrays.stream(settled).average().orElseThrow();
        double variance = Arrays.stream(settled).map(q -> (q - mean) * (q - mean)).average().orElseThrow();
        // about 3.5 sweeps an independent draw: errors 5.36 √(3.5/2e4) = 0.07 of the mean, 0.05 of the deviation
        assertEquals(60, mean, 0.28);
        assertEquals(5.361204619305243, Math.sqrt(variance), 0.15); // the tolerance of the reference
    }

    @Test
    void simulationRepeatsFromItsSeedAndKeepsTheEnergyInRange() {
        int[] first = REFERENCE.simulate(0, 50, RandomStream.of(1));
        assertArrayEquals(first, REFERENCE.simulate(0, 50, RandomStream.of(1)));
        assertTrue(Arrays.stream(first).allMatch(q -> q >= 0 && q <= 100));
    }

    @Test
    void interruptStopsTheSimulation() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> REFERENCE.simulate(0, 10, RandomStream.of(1)));
    }

    @Test
    void startOutsideTheSharedEnergyIsRefused() {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> REFERENCE.heatFlowFrom(101));
        assertEquals("quantaInA (101) must be between 0 and 100", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new ThermalContact(0, 1, 1));
    }
}
