package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TwoBodiesTest {

    @Test
    void nearlyEqualBodiesMakeASmallEntropyWithAllItsDigits() { // to second order μ d²/2T², μ = c₁c₂/(c₁ + c₂), times 1 − e^{−2rt}
        for (double apart : new double[] {1e-3, 1e-6, 1e-9}) {
            double warm = 300 + apart;
            double actual = warm - 300;
            for (double[] capacities : new double[][] {{1, 1}, {2, 1e-12}, {1e-12, 3}}) {
                TwoBodies pair = new TwoBodies(capacities[0], capacities[1], 1);
                double reduced = 1 / (1 / capacities[0] + 1 / capacities[1]);
                for (double time : new double[] {0.3 / pair.rate(), Double.POSITIVE_INFINITY}) {
                    double expected = reduced * actual * actual / (2 * 300 * 300) * -Math.expm1(-2 * pair.rate() * time);
                    assertEquals(expected, pair.entropyProduced(warm, 300, time), 1e-5 * expected);
                }
            }
        }
    }

    @Test
    void startsWhereItStartsAndEndsAtTheWeightedMean() {
        TwoBodies pair = new TwoBodies(1, 3, 0.5);
        assertArrayEquals(new double[] {400, 300}, pair.at(400, 300, 0));
        assertArrayEquals(new double[] {325, 325}, pair.at(400, 300, Double.POSITIVE_INFINITY), 1e-12);
        assertEquals(325, pair.equilibrium(400, 300), 1e-12);
        assertEquals(0.5 * (1 + 1 / 3.0), pair.rate(), 1e-15);
    }

    @Test
    void theDifferenceDecaysAsOneExponential() {
        TwoBodies pair = new TwoBodies(2, 5, 0.7);
        double[] later = pair.at(350, 290, 1.3);
        assertEquals(60 * Math.exp(-0.7 * (1 / 2.0 + 1 / 5.0) * 1.3), later[0] - later[1], 1e-12);
    }

    @Test
    void withoutConductanceNothingHappensEver() {
        assertArrayEquals(new double[] {400, 300}, new TwoBodies(1, 1, 0).at(400, 300, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new TwoBodies(1, 1, 1).at(400, 300, -1));
        assertThrows(IllegalArgumentException.class, () -> new TwoBodies(1, 1, 1).at(400, 0, 1));
    }

    @Property(tries = 300)
    void energyStaysEntropyGrowsAndANetworkAgrees(@ForAll @DoubleRange(min = 0.1, max = 10) double c1,
            @ForAll @DoubleRange(min = 0.1, max = 10) double c2, @ForAll @DoubleRange(min = 50, max = 900) double t1,
            @ForAll @DoubleRange(min = 0, max = 5) double time) {
        TwoBodies pair = new TwoBodies(c1, c2, 0.8);
        double[] later = pair.at(t1, 300, time);
        assertEquals(c1 * t1 + c2 * 300, c1 * later[0] + c2 * later[1], 1e-9);
        assertTrue(pair.entropyProduced(t1, 300, time) >= 0);
        assertTrue(pair.entropyProduced(t1, 300, time + 1) >= pair.entropyProduced(t1, 300, time) - 1e-12);
        HeatNetwork network = HeatNetwork.chain(new double[] {c1, c2}, new double[] {0.8});
        assertArrayEquals(later, network.temperatures(new double[] {t1, 300}, time)[0], 1e-9);
    }
}
