package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TemperatureScalingTest {

    private static final double[][] LOGITS = {{-0.02, 2.62, 1.85}, {1.81, 4.05, -3.01}, {-1.57, -3.3, -0.27},
        {2.5, -0.05, 1.24}, {-4.78, 0.37, -2.27}, {4.44, 2.22, 2.37}, {-0.14, 1.53, 1.64}, {-0.86, -1.24, -0.29},
        {-1.51, -1.49, -0.71}, {-1.82, 1.92, -3.99}, {2.06, -1.56, -1.36}, {-3.38, -0.36, -0.62}};
    private static final int[] LABELS = {1, 1, 2, 0, 1, 0, 2, 2, 2, 0, 2, 2};
    private static final double RELATIVE = 1e-5; // tolerance of the reference calib.temperature_scaling

    @Test
    void equalsTheReferenceValues() { // reference calib.temperature_scaling
        double temperature = TemperatureScaling.fit(LOGITS, LABELS);
        assertEquals(1.886394905957452, temperature, 1.8 * RELATIVE);
        assertEquals(0.962065211906547, TemperatureScaling.meanLoss(LOGITS, LABELS, 1), RELATIVE);
        assertEquals(0.8700771290002921, TemperatureScaling.meanLoss(LOGITS, LABELS, temperature), RELATIVE);
        assertEquals(0.6258854912046833, TemperatureScaling.meanEntropy(LOGITS, 1), RELATIVE);
        assertEquals(0.8700771314488983, TemperatureScaling.meanEntropy(LOGITS, temperature), RELATIVE);
        assertEquals(0.75, TemperatureScaling.accuracy(LOGITS, LABELS));
    }

    @Property(tries = 50)
    void scalingTheLogitsScalesTheTemperature(@ForAll @DoubleRange(min = 0.01, max = 1000) double scale) {
        double[][] scaled = new double[LOGITS.length][3];
        for (int i = 0; i < scaled.length; i++) {
            for (int j = 0; j < 3; j++) {
                scaled[i][j] = scale * LOGITS[i][j] + i; // a constant per row changes nothing
            }
        }
        double expected = scale * TemperatureScaling.fit(LOGITS, LABELS);
        assertEquals(expected, TemperatureScaling.fit(scaled, LABELS), 1e-9 * expected);
    }

    @Test
    void lossEqualsEntropyAtTheFitAndOnlyThere() {
        double fitted = TemperatureScaling.fit(LOGITS, LABELS);
        double gap = TemperatureScaling.meanLoss(LOGITS, LABELS, fitted) - TemperatureScaling.meanEntropy(LOGITS, fitted);
        assertEquals(0, gap, 1e-12);
        assertTrue(TemperatureScaling.meanLoss(LOGITS, LABELS, 1) > TemperatureScaling.meanEntropy(LOGITS, 1));
    }

    @Test
    void timidNetworkIsSharpened() {
        double[][] timid = {{0.1, 0}, {0.1, 0}, {0.1, 0}, {0, 0.1}, {0.1, 0}};
        int[] labels = {0, 0, 0, 1, 1}; // right in 4 of 5: the odds 4 need a logit gap of ln 4
        assertEquals(0.1 / Math.log(4), TemperatureScaling.fit(timid, labels), 1e-12);
    }

    @Test
    void accuracyDoesNotChange() {
        double[][] cooled = TemperatureScaling.probabilities(LOGITS, 7);
        assertArrayEquals(Confidence.correct(TemperatureScaling.probabilities(LOGITS, 1), LABELS),
                Confidence.correct(cooled, LABELS));
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        double[][] huge = {{1e300, 0}, {1e300, 0}, {0, 1e300}};
        assertTrue(Double.isFinite(TemperatureScaling.meanLoss(new double[][] {{1e4, 0}}, new int[] {1}, 0.01)));
        assertEquals(0, TemperatureScaling.meanLoss(huge, new int[] {0, 0, 1}, 1), 0);
    }

    @Test
    void refusesDataWithoutAnOptimum() {
        String all = assertThrows(IllegalArgumentException.class,
                () -> TemperatureScaling.fit(new double[][] {{1, 0}, {0, 2}}, new int[] {0, 1})).getMessage();
        assertTrue(all.contains("must include a mistake"), all);
        assertThrows(IllegalArgumentException.class,
                () -> TemperatureScaling.fit(new double[][] {{1, 0}, {1, 0}}, new int[] {0, 1}));
        assertThrows(IllegalArgumentException.class,
                () -> TemperatureScaling.fit(new double[][] {{Double.NaN, 0}}, new int[] {0}));
        assertThrows(IllegalArgumentException.class, () -> TemperatureScaling.fit(new double[0][], new int[0]));
        assertThrows(IllegalArgumentException.class,
                () -> TemperatureScaling.meanLoss(LOGITS, LABELS, -1));
    }
}
