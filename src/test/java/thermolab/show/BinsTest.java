package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class BinsTest {

    private static final DoubleUnaryOperator UNIFORM = x -> 1;

    /** Four bins of a quarter; 8, 12, 10, 10 of 40 where 10 are expected: χ² = (4 + 4)/10, with three degrees of freedom. */
    @Test
    void chiSquaredOfCountsThatAreKnown() {
        double[] samples = new double[40];
        int[] counts = {8, 12, 10, 10};
        for (int k = 0, i = 0; k < 4; k++) {
            for (int n = 0; n < counts[k]; n++) {
                samples[i++] = k / 4.0 + 0.1;
            }
        }
        Bins bins = Bins.of(samples, 0, 1, 4, UNIFORM);
        assertEquals(0.8, bins.chiSquared(), 1e-9);
        assertEquals(3, bins.freedom());
        assertEquals(0.849, bins.p(), 1e-3); // table of χ²
        assertArrayEquals(new double[] {0.8, 1.2, 1, 1}, bins.heights(), 1e-12);
        assertEquals(Math.sqrt(40 * 0.25 * 0.75) / 40 / 0.25, bins.errors()[0], 1e-12);
    }

    @Test
    void pIsEvenlySpreadUnderTheLawAndTinyBesideIt() {
        Random random = new Random(7);
        int below = 0;
        for (int run = 0; run < 400; run++) {
            double[] draws = random.doubles(200).toArray();
            below += Bins.of(draws, 0, 1, 10, UNIFORM).p() < 0.5 ? 1 : 0;
        }
        assertEquals(200, below, 4 * 10, "four standard deviations of 400 coins");
        double[] wrong = random.doubles(2000).map(Math::sqrt).toArray();
        assertTrue(Bins.of(wrong, 0, 1, 10, UNIFORM).p() < 1e-9);
    }

    @Test
    void samplesOutsideCount() {
        double[] samples = new double[100];
        Arrays.fill(samples, 0, 50, 0.5);
        Arrays.fill(samples, 50, 100, 3);
        Bins bins = Bins.of(samples, 0, 1, 1, UNIFORM);
        assertEquals(0.5, bins.heights()[0], 1e-12);
    }
}
