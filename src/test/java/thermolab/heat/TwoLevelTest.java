package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class TwoLevelTest {

    @Test
    void heatCapacityIsTheSchottkyCurve() { // reference statmech.schottky, relative 1e-8 of the greatest
        double[] temperatures = {0.1, 0.25, 0.5, 1.0, 2.0};
        double[] reference = {0.004539580773595167, 0.2826032994126578, 0.419974341614026, 0.19661193324148185,
            0.058750928050398624};
        for (int i = 0; i < reference.length; i++) {
            assertEquals(reference[i], TwoLevel.ofGap(1).at(temperatures[i]).heatCapacity(), 0.4e-8);
        }
        assertEquals(0.41677827980047905, TwoLevel.ofGap(1).schottkyPeak().temperature(), 0.4e-8);
        assertEquals(0.439228839890645, TwoLevel.ofGap(1).schottkyPeak().heatCapacity(), 0.4e-8);
    }

    @Property(tries = 100)
    void nothingIsAboveThePeak(@ForAll @DoubleRange(min = 0.01, max = 100) double gap,
            @ForAll @DoubleRange(min = 1e-3, max = 1e6) @Scale(6) double upperStates,
            @ForAll @DoubleRange(min = 0.2, max = 5) double factor) {
        TwoLevel system = new TwoLevel(gap, 1, upperStates);
        TwoLevel.Peak peak = system.schottkyPeak();
        assertEquals(peak.heatCapacity(), system.at(peak.temperature()).heatCapacity(), 1e-9 * peak.heatCapacity());
        assertTrue(system.at(factor * peak.temperature()).heatCapacity() <= peak.heatCapacity() * (1 + 1e-9));
    }

    @Property(tries = 200)
    void temperatureInvertsTheExcitedShare(@ForAll @DoubleRange(min = -20, max = 20) double beta) {
        TwoLevel system = new TwoLevel(0.7, 2, 3);
        double temperature = 1 / (beta == 0 ? 1e-9 : beta);
        assertEquals(1 / temperature, system.inverseTemperature(system.excited(temperature)), 1e-7);
    }

    @Test
    void invertedPopulationHasANegativeTemperature() {
        assertEquals(-1 / Math.log(3), TwoLevel.ofGap(1).temperature(0.75), 1e-15);
        assertEquals(0.75, TwoLevel.ofGap(1).excited(-1 / Math.log(3)), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, TwoLevel.ofGap(1).temperature(0.5));
        assertEquals(Double.POSITIVE_INFINITY, TwoLevel.ofGap(1).inverseTemperature(0));
        assertEquals(Double.NEGATIVE_INFINITY, TwoLevel.ofGap(1).inverseTemperature(1));
    }

    @Test
    void impossibleSystemsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> TwoLevel.ofGap(0));
        assertThrows(IllegalArgumentException.class, () -> TwoLevel.ofGap(1).temperature(1.2));
        assertThrows(IllegalArgumentException.class, () -> TwoLevel.ofGap(1).at(0));
    }
}
