package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DemagnetisationTest {

    @Test
    void eachStepTakesTheSameFactor() {
        Demagnetisation cooling = new Demagnetisation(4, 0, 3);
        assertEquals(0.6, cooling.ratio(), 1e-15);
        assertEquals(0.6 * 0.6, cooling.temperatures(1, 3)[2], 1e-15);
        assertEquals(3, cooling.stepsTo(1, 0.216));
        assertEquals(0, cooling.stepsTo(1, 2));
        assertTrue(cooling.stepsTo(1, 1e-300) > 1000);
        assertThrows(IllegalArgumentException.class, () -> cooling.stepsTo(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Demagnetisation(1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Demagnetisation(1, 2, 0.1));
    }

    @Property(tries = 200)
    void aStepKeepsTheEntropyOfTheMoments(@ForAll @DoubleRange(min = 0.05, max = 5) double start,
            @ForAll @DoubleRange(min = 0, max = 0.9) double low) {
        Demagnetisation cooling = new Demagnetisation(1, low, 0.1);
        double colder = cooling.temperatures(start, 1)[1];
        assertEquals(entropyOfMoments(start, Math.hypot(1, 0.1)), entropyOfMoments(colder, Math.hypot(low, 0.1)), 1e-12);
        assertTrue(colder > 0 && colder < start);
    }

    /** Moments of spin ½ have two levels at ±field. */
    private static double entropyOfMoments(double temperature, double field) {
        return TwoLevel.ofGap(2 * field).at(temperature).entropy();
    }

    @Test
    void fieldsThatNearlyAgreeCoolByTheirDifference() { // ln q = −Δ B/(B² + b²) to first order
        double apart = Math.ulp(1.0);
        Demagnetisation slight = new Demagnetisation(1 + apart, 1, 1e-3);
        assertEquals(apart / (1 + 1e-6), 1 - slight.ratio(), 1.2e-16);
        assertEquals(Math.log(2) * (1 + 1e-6) / 1e-9, new Demagnetisation(1 + 1e-9, 1, 1e-3).stepsTo(1, 0.5), 100);
        assertThrows(IllegalArgumentException.class, () -> slight.stepsTo(1, 1e-300));
        Demagnetisation weak = new Demagnetisation(1e-9, 0, 1);    // ln q = −½ ln(1 + 1e-18)
        assertEquals(-0.5e-18 * 1e15, Math.log(weak.temperatures(1, 1)[1]) * 1e15, 1e-3);
        assertEquals(0.6, new Demagnetisation(4e200, 0, 3e200).ratio(), 1e-15);
        assertEquals(0.6, new Demagnetisation(4e-200, 0, 3e-200).ratio(), 1e-15);
    }
}
