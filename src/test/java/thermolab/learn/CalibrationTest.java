package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final double[] CONFIDENCE = {0.95, 0.9, 0.85, 0.72, 0.68, 0.65, 0.55, 0.52, 0.45, 0.35, 0.91, 0.78};
    private static final boolean[] CORRECT = {true, true, false, true, true, false, false, true, false, true, true, true};
    private static final double ABSOLUTE = 1e-9; // tolerance of the reference calib.ece

    @Test
    void equalsTheReferenceValues() { // reference calib.ece
        assertEquals(0.16250000000000003, Calibration.ece(CONFIDENCE, CORRECT, 5), ABSOLUTE);
        assertEquals(0.65, Calibration.mce(CONFIDENCE, CORRECT, 5), ABSOLUTE);
        assertEquals(0.24083333333333337, Calibration.ece(CONFIDENCE, CORRECT, 10), ABSOLUTE);
        assertEquals(0.21272499999999997, Calibration.brier(CONFIDENCE, CORRECT), ABSOLUTE);
    }

    @Test
    void confidenceOnAnEdgeBelongsToTheBinBelow() {
        for (int bins = 1; bins <= 100; bins++) {
            for (int edge = 0; edge <= bins; edge++) {
                double onEdge = (double) edge / bins;
                int bin = occupied(onEdge, bins);
                assertEquals(Math.max(0, edge - 1), bin, onEdge + " in " + bins + " bins");
                if (edge < bins) {
                    assertEquals(edge, occupied(Math.nextUp(onEdge), bins), "just above " + onEdge);
                }
            }
        }
    }

    @Test
    void honestForecasterHasNoError() {
        double[] confidence = {0.5, 0.5, 0.75, 0.75, 0.75, 0.75};
        boolean[] correct = {true, false, true, true, true, false};
        assertEquals(0, Calibration.ece(confidence, correct, 10), 0);
        assertEquals(0, Calibration.mce(confidence, correct, 10), 0);
    }

    @Test
    void emptyBinsHaveNoMeansAndNoGap() {
        Calibration.Bin empty = Calibration.reliability(new double[] {0.9}, new boolean[] {true}, 4).get(0);
        assertEquals(0, empty.count());
        assertTrue(Double.isNaN(empty.accuracy()) && Double.isNaN(empty.confidence()));
        assertEquals(0, empty.gap());
    }

    @Test
    void brierOfClassesCountsEveryClass() {
        double[][] p = {{0.7, 0.2, 0.1}, {0, 0, 1}};
        assertEquals((0.09 + 0.04 + 0.01 + 2) / 2, Calibration.brierOfClasses(p, new int[] {0, 1}), 1e-15);
    }

    @Test
    void refusesBadInput() {
        assertThrows(IllegalArgumentException.class, () -> Calibration.ece(new double[] {1.2}, new boolean[] {true}, 5));
        assertThrows(IllegalArgumentException.class, () -> Calibration.ece(new double[] {Double.NaN}, new boolean[1], 5));
        assertThrows(IllegalArgumentException.class, () -> Calibration.ece(new double[] {0.5}, new boolean[1], 0));
        assertThrows(IllegalArgumentException.class, () -> Calibration.ece(new double[0], new boolean[0], 5));
        assertThrows(IllegalArgumentException.class, () -> Calibration.ece(new double[2], new boolean[1], 5));
        String message = assertThrows(IllegalArgumentException.class,
                () -> Calibration.brierOfClasses(new double[][] {{0.5, 0.5}}, new int[] {2})).getMessage();
        assertEquals("labels[0] (2) must be at least 0 and below 2; classes are counted from 0", message);
    }

    private static int occupied(double confidence, int bins) {
        List<Calibration.Bin> diagram = Calibration.reliability(new double[] {confidence}, new boolean[] {true}, bins);
        return diagram.indexOf(diagram.stream().filter(bin -> bin.count() == 1).findFirst().orElseThrow());
    }
}
