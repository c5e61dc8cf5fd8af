package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpinsTest {

    @Test
    void countsCombinations() { // Stirling's series with 50 digits
        assertEquals(53.8453681228597759, Spins.logMultiplicity(100, 75), 1e-12);
        assertEquals(693140.0470130636825528, Spins.logMultiplicity(1_000_000, 500_000), 1e-9);
        assertEquals(0, Spins.logMultiplicity(10, 0), 1e-14);
    }

    @Property(tries = 200)
    void turningAllSpinsOverTurnsTheTemperatureOver(@ForAll @IntRange(min = 1, max = 1000) int spins,
            @ForAll @IntRange(max = 1000) int n) {
        int excited = Math.min(n, spins);
        assertEquals(Spins.logMultiplicity(spins, excited), Spins.logMultiplicity(spins, spins - excited), 1e-9);
        assertEquals(Spins.inverseTemperature(spins, excited), -Spins.inverseTemperature(spins, spins - excited), 1e-12);
    }

    @Property(tries = 200)
    void countingThermometerFallsWithEnergy(@ForAll @IntRange(min = 3, max = 1000) int spins,
            @ForAll @IntRange(max = 999) int n) {
        int excited = Math.min(n, spins - 1);
        assertTrue(Spins.inverseTemperature(spins, excited + 1) < Spins.inverseTemperature(spins, excited));
    }

    @Test
    void upperHalfIsNegative() {
        assertEquals(0, Spins.inverseTemperature(1000, 500), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, Spins.temperature(1000, 500));
        assertEquals(-1 / Math.log(3), Spins.temperature(1000, 750), 1e-12);
        assertEquals(1 / Spins.temperature(100_000, 75_000), Spins.inverseTemperature(100_000, 75_000), 1e-4);
    }

    @Test
    void tooManyExcitedSpinsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Spins.logMultiplicity(10, 11));
        assertThrows(IllegalArgumentException.class, () -> Spins.temperature(10, -1));
    }
}
