package thermolab.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BarEdgeTest {

    @Test
    void findsTheRootOfHugeWorks() {
        for (double w : new double[] {1e17, 1e100, 1e300}) {
            assertEquals(w, new Works(new double[] {w, w}, new double[] {-w}).bar().value(), 1e-12 * w);
            assertEquals(0, new Works(new double[] {0, w}, new double[] {0, w}).bar().value(), 1e-9);
        }
    }

    @Test
    void saysWhatIsBeyondADouble() {
        Works beyond = new Works(new double[] {Double.MAX_VALUE}, new double[] {-Double.MAX_VALUE});
        assertTrue(assertThrows(ArithmeticException.class, beyond::bar).getMessage().contains("beyond what a double holds"));
    }
}
