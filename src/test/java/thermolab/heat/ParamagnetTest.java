package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ParamagnetTest {

    @Test
    void countsCombinations() { // Stirling's series with 50 digits
        assertEquals(53.8453681228597759, Paramagnet.logMultiplicity(100, 75), 1e-12);
        assertEquals(693140.0470130636825528, Paramagnet.logMultiplicity(1_000_000, 500_000), 1e-9);
        assertEquals(0, Paramagnet.logMultiplicity(10, 0), 1e-14);
    }

    @Property(tries = 200)
    void turningAllSpinsOverTurnsTheTemperatureOver(@ForAll @IntRange(min = 1, max = 1000) int spins,
            @ForAll @IntRange(max = 1000) int n) {
        int excited = Math.min(n, spins);
        assertEquals(Paramagnet.logMultiplicity(spins, excited), Paramagnet.logMultiplicity(spins, spins - excited), 1e-9);
        assertEquals(Paramagnet.inverseTemperature(spins, excited), -Paramagnet.inverseTemperature(spins, spins - excited), 1e-12);
    }

    @Property(tries = 200)
    void countingThermometerFallsWithEnergy(@ForAll @IntRange(min = 3, max = 1000) int spins,
            @ForAll @IntRange(max = 999) int n) {
        int excited = Math.min(n, spins - 1);
        assertTrue(Paramagnet.inverseTemperature(spins, excited + 1) < Paramagnet.inverseTemperature(spins, excited));
    }

    @Test
    void upperHalfIsNegative() {
        assertEquals(0, Paramagnet.inverseTemperature(1000, 500), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, Paramagnet.temperature(1000, 500));
        assertEquals(-1 / Math.log(3), Paramagnet.temperature(1000, 750), 1e-12);
        assertEquals(1 / Paramagnet.temperature(100_000, 75_000), Paramagnet.inverseTemperature(100_000, 75_000), 1e-4);
    }

    @Test
    void tooManyExcitedSpinsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Paramagnet.logMultiplicity(10, 11));
        assertThrows(IllegalArgumentException.class, () -> Paramagnet.temperature(10, -1));
    }
}
