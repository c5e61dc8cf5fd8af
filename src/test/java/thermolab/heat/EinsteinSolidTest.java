package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EinsteinSolidTest {

    /** Rounding of numbers near 1e6, whose last digit is 2e-10. */
    private static final double EXACT = 1e-9;

    @Test
    void threeOscillatorsDealThreeQuantaInTenWays() { // reference statmech.einstein_solids
        assertEquals(BigInteger.TEN, EinsteinSolid.multiplicity(3, 3));
        assertEquals(Math.log(10), EinsteinSolid.logMultiplicity(3, 3), 1e-14);
    }

    @Test
    void logMultiplicityIsExactForAMillion() { // Stirling's series with 50 digits
        assertEquals(1386286.1878523631520520, EinsteinSolid.logMultiplicity(1_000_000, 1_000_000), EXACT);
        assertEquals(66665.4060976496764138, EinsteinSolid.logMultiplicity(1_000_000, 12_345), EXACT);
        assertEquals(123.0507380064247264, EinsteinSolid.logMultiplicity(1_000_000, 10), EXACT);
        assertEquals(1909533.7823107944322917, EinsteinSolid.logMultiplicity(1_000_000, 2_000_000), EXACT);
    }

    @Test
    void noQuantaOrOneOscillatorLeaveOneWay() {
        assertEquals(0, EinsteinSolid.logMultiplicity(1_000_000, 0));
        assertEquals(0, EinsteinSolid.logMultiplicity(1, 1_000_000), 1e-15);
        assertEquals(BigInteger.ONE, EinsteinSolid.multiplicity(7, 0));
    }

    @Property(tries = 200)
    void logMatchesTheExactInteger(@ForAll @IntRange(min = 1, max = 400) int oscillators,
            @ForAll @IntRange(max = 100) int quanta) {
        // counts up to 1e120 fit a double, whose relative error 1e-16 is the error of the logarithm
        double exact = Math.log(EinsteinSolid.multiplicity(oscillators, quanta).doubleValue());
        assertEquals(exact, EinsteinSolid.logMultiplicity(oscillators, quanta), 1e-12 * (1 + exact));
    }

    @Property(tries = 200)
    void countingThermometerAgreesWithTheFormulaForLargeSolids(
            @ForAll @IntRange(min = 1000, max = 100_000) int oscillators,
            @ForAll @IntRange(min = 1000, max = 100_000) int quanta) {
        double beta = 1 / EinsteinSolid.temperature(oscillators, quanta);
        // the next term of Stirling's series is of relative order 1/N and 1/q
        assertEquals(beta, EinsteinSolid.inverseTemperature(oscillators, quanta), 2.0 / Math.min(oscillators, quanta));
    }

    @Property(tries = 200)
    void energyGrowsWithTemperature(@ForAll @IntRange(min = 1, max = 10_000) int oscillators,
            @ForAll @IntRange(max = 10_000) int quanta) {
        assertTrue(EinsteinSolid.temperature(oscillators, quanta + 1) > EinsteinSolid.temperature(oscillators, quanta));
        assertTrue(EinsteinSolid.inverseTemperature(oscillators, quanta + 1)
                <= EinsteinSolid.inverseTemperature(oscillators, quanta));
    }

    @Test
    void meanQuantaInvertsTheTemperature() {
        double temperature = EinsteinSolid.temperature(500, 100);
        assertEquals(1 / Math.log(6), temperature, 1e-15);
        assertEquals(0.2, EinsteinSolid.meanQuanta(temperature), 1e-15);
        assertEquals(0, EinsteinSolid.temperature(500, 0));
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> EinsteinSolid.logMultiplicity(0, 1));
        assertThrows(IllegalArgumentException.class, () -> EinsteinSolid.logMultiplicity(1, -1));
        assertThrows(IllegalArgumentException.class, () -> EinsteinSolid.meanQuanta(0));
    }
}
