package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Wells against their Gaussian integrals √(2πT/k), from wide ones to such as fall between the points of the grid. */
class LineDensityTest {

    @Test
    void aNarrowWellIsRightOrRefused() {
        for (double centre : new double[] {0, 0.3333333, 1.00005e-1, 0.77777777}) {
            for (double k = 1e2; k < 1e26; k *= 3) {
                double curvature = k;
                rightOrRefused(x -> curvature * (x - centre) * (x - centre) / 2, Math.sqrt(2 * Math.PI / curvature));
            }
        }
    }

    /** One well that the grid resolves and one that it does not see: deeper, narrower, or in between. */
    @Test
    void aNarrowWellBesideAWideOneIsRightOrRefused() {
        for (double depth : new double[] {0, 5, 20}) {
            for (double k = 1e4; k < 1e9; k *= 1.5) {           // two points still lie on its slopes
                double curvature = k;
                DoubleUnaryOperator wells = x -> Math.min(50 * (x + 1) * (x + 1), curvature * (x - 0.5) * (x - 0.5) / 2 - depth);
                double z = Math.sqrt(Math.PI / 50) + Math.exp(depth) * Math.sqrt(2 * Math.PI / curvature);
                rightOrRefused(wells, z);
            }
        }
    }

    private static void rightOrRefused(DoubleUnaryOperator energy, double z) {
        double found;
        try {
            found = LineDensity.of(energy, 1, -3, 3).z();
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertEquals(1, found / z, 2e-3);
    }

    @Test
    void wideWellsAreNotRefused() {
        for (double k : new double[] {10, 1e3, 1e5, 1e6}) {
            LineDensity well = LineDensity.of(x -> k * x * x / 2, 1, -3, 3);
            assertEquals(0.5, well.energy(), 1e-9);
            assertEquals(1 / k, well.mean(x -> x * x), 1e-9 / k);
        }
    }

    @Test
    void edgesMustSpreadToo() {
        assertThrows(IllegalArgumentException.class, () -> LineDensity.of(x -> 1e9 * Math.abs(x), 1, -1, 1));
        assertEquals(1e-2, LineDensity.of(x -> 1e2 * x, 1, 0, 1).z(), 1e-7);
    }
}
