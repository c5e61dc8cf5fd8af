package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SaxeModeTest {

    private static final double RELATIVE = 1e-8; // tolerance of the reference nn.saxe_deep_linear
    private static final double DESCENT = 0.02; // of gradient descent at a rate of 1e-3

    @Test
    void equalsTheReferenceValues() { // reference nn.saxe_deep_linear
        double[] times = {1, 2, 4, 6};
        double[] strong = {0.35571247891885954, 2.945720698615836, 2.9999996603511834, 2.999999999997913};
        double[] weak = {0.007342146711703001, 0.05182065859875198, 0.7489923252324207, 0.9938993778932189};
        for (int i = 0; i < 4; i++) {
            assertEquals(strong[i], SaxeMode.strength(times[i], 3, 1e-3, 1), RELATIVE * strong[i]);
            assertEquals(weak[i], SaxeMode.strength(times[i], 1, 1e-3, 1), RELATIVE * weak[i]);
        }
        assertEquals(1.3343390297915017, SaxeMode.halfTime(3, 1e-3, 1), RELATIVE);
        assertEquals(3.453377389324277, SaxeMode.halfTime(1, 1e-3, 1), 3 * RELATIVE);
    }

    @Test
    void gradientDescentFollowsTheFlow() {
        for (double s : new double[] {3, 1}) {
            double[] products = SaxeMode.descend(s, 1e-3, 1e-3, 6000);
            int half = 0;
            while (products[half] < s / 2) {
                half++;
            }
            assertEquals(SaxeMode.halfTime(s, 1e-3, 1), half * 1e-3, DESCENT * half * 1e-3);
        }
    }

    @Test
    void saturatesWithoutOverflow() {
        assertEquals(3, SaxeMode.strength(1e4, 3, 1e-3, 1), 0);
        assertEquals(3, SaxeMode.strength(1e300, 3, 5, 1), 0);
        assertEquals(1e-3, SaxeMode.strength(0, 3, 1e-3, 1), 1e-18);
        assertEquals(1.5, SaxeMode.strength(SaxeMode.halfTime(3, 1e-3, 2), 3, 1e-3, 2), 1e-12);
    }

    @Test
    void refusesBadInput() {
        assertThrows(IllegalArgumentException.class, () -> SaxeMode.strength(1, 3, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> SaxeMode.strength(-1, 3, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> SaxeMode.halfTime(3, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> SaxeMode.descend(3, 1e-3, 50, 100));
    }
}
