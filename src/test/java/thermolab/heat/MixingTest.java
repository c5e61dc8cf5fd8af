package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import thermolab.num.Differences;

class MixingTest {

    @Test
    void twoEqualBodiesEndAtTheArithmeticOrTheGeometricMean() {
        Mixing mixing = Mixing.of(new Body("a", 2, 400), new Body("b", 2, 225));
        assertEquals(312.5, mixing.finalTemperature(), 1e-11);
        assertEquals(300, mixing.reversibleTemperature(), 1e-11); // √(400 · 225)
        assertEquals(2 * (400 + 225 - 600), mixing.maxWork(), 1e-9);
        assertEquals(2 * Math.log(312.5 * 312.5 / 400 / 225), mixing.entropyChange(), 1e-13);
    }

    @Test
    void nearlyEqualBodiesKeepTheDigitsOfASmallEntropy() { // to second order ΔS = C (δ/T)²/4 for equal bodies
        double delta = 1e-6;
        Mixing mixing = Mixing.of(new Body("a", 1, 300 + delta), new Body("b", 1, 300));
        double actual = (300 + delta) - 300;
        double expected = Math.pow(actual / 300, 2) / 4;
        assertEquals(expected, mixing.entropyChange(), 1e-6 * expected);
        assertEquals(300 * expected, mixing.maxWork(), 1e-6 * 300 * expected);
    }

    @Test
    void onlyMassTimesSpecificHeatCounts() {
        double[] one = {1, 2};
        Mixing water = Mixing.of(one, new double[] {4184, 4184}, new double[] {350, 290});
        assertEquals(310, water.finalTemperature(), 1e-10);
        assertThrows(IllegalArgumentException.class, () -> Mixing.of(one, one, new double[] {300}));
        assertThrows(IllegalArgumentException.class, () -> Mixing.of(one, one, new double[] {300, -1}));
        assertThrows(IllegalArgumentException.class, Mixing::of);
    }

    @Property(tries = 300)
    void entropyNeverFallsAndEnginesLeaveLessBehind(@ForAll @DoubleRange(min = 1e-3, max = 1e3) @Scale(9) double c1,
            @ForAll @DoubleRange(min = 1e-3, max = 1e3) @Scale(9) double c2, @ForAll @DoubleRange(min = 1, max = 5e3) double t1,
            @ForAll @DoubleRange(min = 1, max = 5e3) double t2) {
        Mixing mixing = Mixing.of(new Body("a", c1, t1), new Body("b", c2, t2), new Body("c", 1, 300));
        assertTrue(mixing.entropyChange() >= 0);
        assertTrue(mixing.reversibleTemperature() <= mixing.finalTemperature());
        double capacity = c1 + c2 + 1;
        double logMean = (c1 * Math.log(t1) + c2 * Math.log(t2) + Math.log(300)) / capacity;
        assertEquals(Math.exp(logMean), mixing.reversibleTemperature(), 1e-10 * mixing.reversibleTemperature());
        assertTrue(mixing.maxWork() <= mixing.finalTemperature() * mixing.entropyChange() * (1 + 1e-12));
    }

    @Property(tries = 200)
    void theSmallDifferenceIsContinuousWhereItsFormulaChanges(@ForAll @DoubleRange(min = -0.03, max = 0.03) double x) {
        double next = Differences.excess(x) - (x - Math.log1p(x));
        assertEquals(0, next, 3e-17); // rounding of the plain formula near |x| = 0.03
    }

    @Test
    void smallDifferencesHaveTheirKnownValues() { // mpmath, 30 digits
        assertEquals(4.966914683191715e-5, Differences.excess(0.01), 1e-19);
        assertEquals(4.9999999966666673e-19, Differences.excess(1e-9), 1e-33);
        assertEquals(0.00020067170700288239, Differences.excess(-0.0199), 1e-18);
        assertEquals(0, Differences.excess(0));
        assertEquals(600 * Math.log(10), Differences.logRatio(1e300, 1e-300), 1e-12 * 1400);
    }

    @Test
    void aBodyNearZeroKeepsItsDigits() { // equal capacities: ΔS = ln(T_f²/(T₁T₂)), W = 2 T_f − 2 √(T₁T₂)
        for (double cold : new double[] {1e-9, 1e-14, 1e-100, 1e-300}) {
            Mixing mixing = Mixing.of(new Body("cold", 1, cold), new Body("warm", 1, 300));
            double end = 150 + cold / 2;
            assertEquals(2 * Math.log(end) - Math.log(300) - Math.log(cold), mixing.entropyChange(), 1e-12);
            assertEquals(2 * end - 2 * Math.sqrt(cold) * Math.sqrt(300), mixing.maxWork(), 1e-12);
            assertEquals(Math.sqrt(cold) * Math.sqrt(300), mixing.reversibleTemperature(), 1e-12 * Math.sqrt(300 * cold));
        }
    }
}
