package thermolab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Medians, spread and exponents. */
class StatisticsTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void quartilesOfFiveAreTheSecondThirdAndFourth() {
        Quartiles q = Quartiles.of(5, 1, 4, 2, 3);
        assertEquals(new Quartiles(2, 3, 4), q);
    }

    @Test
    void quartilesOfFourLieBetween() {
        Quartiles q = Quartiles.of(1, 2, 3, 4);
        assertEquals(1.75, q.lower(), ROUNDING);
        assertEquals(2.5, q.median(), ROUNDING);
        assertEquals(3.25, q.upper(), ROUNDING);
    }

    @Test
    void oneMeasurementIsAllThree() {
        assertEquals(new Quartiles(7, 7, 7), Quartiles.of(7));
    }

    @Test
    void oneSlowRoundDoesNotMoveTheMedian() {
        assertEquals(Quartiles.of(1, 1, 1, 1, 1).median(), Quartiles.of(1, 1, 1, 1, 1000).median());
    }

    @Property(tries = 100)
    void quartilesAreInOrder(@ForAll @Size(min = 1, max = 20) double[] x) {
        for (double value : x) {
            if (!Double.isFinite(value) || Math.abs(value) > 1e300) {
                return;
            }
        }
        Quartiles q = Quartiles.of(x);
        assertTrue(q.lower() <= q.median() && q.median() <= q.upper());
    }

    @Property(tries = 100)
    void aPowerLawIsFound(@ForAll @DoubleRange(min = -3, max = 3) double exponent, @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        double[] x = {64, 128, 256, 512, 1024};
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = factor * Math.pow(x[i], exponent);
        }
        PowerLaw law = PowerLaw.fit(x, y);
        assertEquals(exponent, law.exponent(), 1e-9);
        assertEquals(factor, law.factor(), 1e-7 * factor);
        assertEquals(0, law.error(), 1e-6);
    }

    @Test
    void theErrorOfAnExponentIsThatOfTheTextbook() {
        // ln x = 0, 1, 2 and ln y = 0, 1, 0: slope 0, residuals −1/3, 2/3, −1/3, so s² = 2/3 over Sxx = 2
        PowerLaw law = PowerLaw.fit(new double[] {1, Math.E, Math.E * Math.E}, new double[] {1, Math.E, 1});
        assertEquals(0, law.exponent(), ROUNDING);
        assertEquals(Math.sqrt(1.0 / 3), law.error(), ROUNDING);
    }

    @Test
    void pointsAtOnePlaceHaveNoExponent() {
        assertThrows(IllegalArgumentException.class, () -> PowerLaw.fit(new double[] {2, 2}, new double[] {1, 3}));
        assertThrows(IllegalArgumentException.class, () -> PowerLaw.fit(new double[] {1, 2}, new double[] {0, 3}));
    }
}
