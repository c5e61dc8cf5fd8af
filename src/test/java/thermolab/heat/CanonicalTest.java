package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private static final double[] LEVELS = {0, 1, 2.5};
    private static final double[] WAYS = {1, 3, 5};

    @Provide
    Arbitrary<double[]> energies() {
        return Arbitraries.doubles().between(-50, 50).array(double[].class).ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 300)
    void statesObeyTheLawsOfThermodynamics(@ForAll("energies") double[] energies,
            @ForAll @DoubleRange(min = 1e-3, max = 1e3) @Scale(6) double temperature) {
        Thermo thermo = Canonical.ofStates(energies, temperature);
        double scale = 1 + Math.abs(thermo.energy()) + temperature * thermo.entropy();
        assertTrue(thermo.entropy() >= 0);
        assertTrue(thermo.entropy() <= Math.log(energies.length) + 1e-12);
        assertTrue(thermo.heatCapacity() >= 0);
        assertEquals(thermo.energy() - temperature * thermo.entropy(), thermo.freeEnergy(), 1e-12 * scale);
        assertEquals(-temperature * thermo.logZ(), thermo.freeEnergy(), 1e-12 * scale);
    }

    @Property(tries = 300)
    void offsetShiftsEnergiesAndNothingElse(@ForAll("energies") double[] energies,
            @ForAll @DoubleRange(min = 0.1, max = 100) double temperature,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double offset) {
        double[] shifted = energies.clone();
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] += offset;
        }
        Thermo before = Canonical.ofStates(energies, temperature);
        Thermo after = Canonical.ofStates(shifted, temperature);
        double rounding = 1e-9 * (1 + 50 / temperature) * (1 + 50 / temperature); // a last digit of 1e6 is 1e-10
        assertEquals(before.energy() + offset, after.energy(), 1e-7);
        assertEquals(before.freeEnergy() + offset, after.freeEnergy(), 1e-7);
        assertEquals(before.entropy(), after.entropy(), rounding);
        assertEquals(before.heatCapacity(), after.heatCapacity(), 10 * rounding);
    }

    @Property(tries = 100)
    void heatCapacityAndEntropyAreDerivatives(@ForAll("energies") double[] energies,
            @ForAll @DoubleRange(min = 5, max = 100) double temperature) {
        double h = 1e-4 * temperature;
        Thermo low = Canonical.ofStates(energies, temperature - h);
        Thermo high = Canonical.ofStates(energies, temperature + h);
        Thermo mid = Canonical.ofStates(energies, temperature);
        assertEquals((high.energy() - low.energy()) / (2 * h), mid.heatCapacity(), 1e-5);  // error h² d³U/dT³ / 6
        assertEquals(-(high.freeEnergy() - low.freeEnergy()) / (2 * h), mid.entropy(), 1e-5);
    }

    @Test
    void coldSystemWithAHugeOffsetKeepsItsDigits() { // binary fractions: the shifted levels are exact doubles
        double gap = 1.0 / 1024;
        Thermo plain = Canonical.ofLevels(new double[] {0, gap, 2 * gap}, WAYS, 1e-3);
        Thermo lifted = Canonical.ofLevels(new double[] {1e6, 1e6 + gap, 1e6 + 2 * gap}, WAYS, 1e-3);
        assertEquals(plain.entropy(), lifted.entropy(), 1e-13);
        assertEquals(plain.heatCapacity(), lifted.heatCapacity(), 1e-13);
        assertEquals(plain.freeEnergy() + 1e6, lifted.freeEnergy(), 1e-9);
        assertEquals(plain.energy() + 1e6, lifted.energy(), 1e-9);
        assertEquals(0, lifted.partitionFunction()); // e^(−1e9) is below every double, ln Z is not
        assertEquals(plain.logZ() - 1e9, lifted.logZ(), 1e-6);
    }

    @Test
    void thirdLawLimitIsTheDegeneracyOfTheGroundState() {
        Thermo cold = Canonical.ofLevels(LEVELS, new double[] {2, 3, 5}, 1e-3);
        assertEquals(Math.log(2), cold.entropy(), 1e-15);
        assertEquals(0, cold.heatCapacity());
        assertEquals(0, cold.energy());
    }

    @Test
    void infiniteTemperatureCountsStates() {
        Thermo hot = Canonical.ofLevels(LEVELS, WAYS, Double.POSITIVE_INFINITY);
        assertEquals(Math.log(9), hot.entropy(), 1e-15);
        assertEquals((3 + 12.5) / 9, hot.energy(), 1e-15);
        assertEquals(0, hot.heatCapacity());
        assertEquals(Double.NEGATIVE_INFINITY, hot.freeEnergy());
        Thermo veryHot = Canonical.ofLevels(LEVELS, WAYS, 1e12);
        assertEquals(hot.entropy(), veryHot.entropy(), 1e-15);
    }

    @Test
    void singleStateHasNoEntropyAtAnyTemperature() {
        Thermo frozen = Canonical.ofStates(new double[] {7}, Double.POSITIVE_INFINITY);
        assertEquals(7, frozen.freeEnergy());
        assertEquals(0, frozen.entropy());
    }

    @Test
    void negativeTemperatureTurnsTheSpectrumAround() {
        Thermo inverted = Canonical.ofLevels(LEVELS, WAYS, -0.7);
        Thermo mirror = Canonical.ofLevels(new double[] {0, -1, -2.5}, WAYS, 0.7);
        assertEquals(-mirror.energy(), inverted.energy(), 1e-14);
        assertEquals(mirror.entropy(), inverted.entropy(), 1e-14);
        assertEquals(mirror.heatCapacity(), inverted.heatCapacity(), 1e-14);
        assertEquals(-mirror.freeEnergy(), inverted.freeEnergy(), 1e-14);
    }

    @Test
    void zeroTemperatureIsRefusedWithAHint() {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> Canonical.ofLevels(LEVELS, WAYS, 0));
        assertEquals("temperature (0.0) must not be zero; take a small one such as 1e-3 for the limit; did you pass beta?",
                refusal.getMessage());
        Exception shapes = assertThrows(IllegalArgumentException.class,
                () -> Canonical.ofLevels(LEVELS, new double[] {1, 2}, 1));
        assertEquals("energies [3] and degeneracies [2] must have the same length", shapes.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Canonical.ofLevels(LEVELS, new double[] {1, 0, 1}, 1));
        assertThrows(IllegalArgumentException.class, () -> Canonical.ofStates(new double[0], 1));
        assertThrows(IllegalArgumentException.class, () -> Canonical.ofStates(new double[] {0, Double.NaN}, 1));
    }

    @Test
    void harmonicOscillatorMatchesItsClosedForm() { // reference statmech.harmonic_oscillator, relative 1e-9
        double[][] reference = {
            // T, Z, U, C, F, S
            {0.5, 0.4254590641196608, 0.6565176427496656, 0.7240616609663105, 0.4272932710655704, 0.4584487433681904},
            {1, 0.9595173756674719, 1.0819767068693265, 0.9206735942077924, 0.041324854612918155, 1.0406518522564083},
            {4, 3.9896022908140423, 4.020811664187798, 0.9948079024292905, -5.534766197784128, 2.3888944654929816}};
        for (double[] r : reference) {
            Thermo ours = Canonical.harmonicOscillator(1, r[0]);
            double[] found = {r[0], ours.partitionFunction(), ours.energy(), ours.heatCapacity(), ours.freeEnergy(),
                ours.entropy()};
            for (int i = 0; i < r.length; i++) {
                assertEquals(r[i], found[i], 1e-9 * Math.abs(r[i]));
            }
        }
    }

    @Property(tries = 50)
    void harmonicOscillatorIsTheSumOverItsLevels(@ForAll @DoubleRange(min = 0.05, max = 8) double temperature) {
        double[] energies = new double[400]; // e^(−400/8) is negligible
        for (int n = 0; n < energies.length; n++) {
            energies[n] = n + 0.5;
        }
        Thermo sum = Canonical.ofStates(energies, temperature);
        Thermo closed = Canonical.harmonicOscillator(1, temperature);
        assertArrayEquals(
                new double[] {sum.logZ(), sum.freeEnergy(), sum.energy(), sum.entropy(), sum.heatCapacity()},
                new double[] {closed.logZ(), closed.freeEnergy(), closed.energy(), closed.entropy(), closed.heatCapacity()},
                1e-10);
    }

    @Test
    void harmonicOscillatorSurvivesBothLimits() {
        Thermo cold = Canonical.harmonicOscillator(1, 1e-4);
        assertEquals(new Thermo(-5000, 0.5, 0.5, 0, 0), cold);
        Thermo hot = Canonical.harmonicOscillator(1, 1e6);
        assertEquals(1, hot.heatCapacity(), 1e-12);
        assertEquals(1e6, hot.energy(), 1e-6); // T + 1/(12 T)
    }
}
