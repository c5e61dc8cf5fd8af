package thermolab.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IntegratedTimeTest {

    /** A bound holds at any length; a τ is told from 50 of it on, and then its error is one. */
    @Test
    void memoryOfAShortSeriesIsABound() {
        int runs = 400;
        double rare = 4 * Math.sqrt(0.95 * 0.05 / runs);
        for (double phi : new double[] {0, 0.5, 0.9}) {
            double tau = Autocorrelation.ofAutoregression(phi);
            for (int[] size : new int[][] {{1, 5}, {1, 20}, {1, 50}, {1, 100}, {1, 300}, {20, 20}, {20, 300}}) {
                int length = Math.max(Autocorrelation.SHORTEST, (int) (size[1] * tau / size[0]));
                int bounded = 0;
                int known = 0;
                int held = 0;
                for (int run = 0; run < runs; run++) {
                    double[][] chains = new double[size[0]][];
                    int first = 1000 * run;
                    Arrays.setAll(chains, c -> AutocorrelationTest.autoregression(phi, length, 600_000 + first + c));
                    IntegratedTime time = Autocorrelation.integratedTime(chains);
                    bounded += time.atLeast() <= tau ? 1 : 0;
                    known += time.known() ? 1 : 0;
                    held += time.known() && time.estimate().sigmasFrom(tau) < 2 ? 1 : 0;
                }
                String where = "phi " + phi + ", chains " + size[0] + ", N = " + size[1] + " τ: " + bounded + " bounded, " + known
                        + " known, " + held + " held of " + runs;
                assertTrue(bounded > (0.95 - rare) * runs, where);
                assertTrue(size[1] > 20 || known < (0.05 + rare) * runs, where);
                assertTrue(size[1] < 100 || held > (0.9 - rare) * known, where);
                assertTrue(size[1] < 300 || known > (0.95 - rare) * runs, where);
            }
        }
    }

    @Test
    void memoryOfAShortSeriesPrintsAsABoundAndIsRefusedAsANumber() {
        IntegratedTime brief = Autocorrelation.integratedTime(AutocorrelationTest.autoregression(0.9, 400, 4));
        assertTrue(brief.toString().matches("> [\\d.]+ \\(series of \\d+ τ\\)"), brief.toString());
        String message = assertThrows(IllegalStateException.class, brief::value).getMessage();
        assertTrue(message.contains("must come from 50 τ") && message.contains("go on with the run"), message);
        assertThrows(IllegalStateException.class, brief::estimate);
        assertThrows(IllegalStateException.class, brief::effectiveSize);
        IntegratedTime enough = Autocorrelation.integratedTime(AutocorrelationTest.autoregression(0.9, 20_000, 4));
        assertEquals(enough.estimate().toString(), enough.toString());
        assertEquals(20_000 / enough.value(), enough.effectiveSize());
    }

    @Test
    void chainsShorterThanTheWindowAreNamed() {
        double[][] many = new double[200][];
        Arrays.setAll(many, c -> AutocorrelationTest.autoregression(0.9, 60, 900 + c));
        IntegratedTime time = Autocorrelation.integratedTime(many);
        assertTrue(!time.known() && time.toString().contains("chains of"), time.toString());
    }
}
