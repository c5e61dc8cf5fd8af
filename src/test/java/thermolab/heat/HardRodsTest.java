package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HardRodsTest {

    @Test
    void alignedRodsAreCountedInClosedForm() { // choose the rows, then one of side − length + 1 places in each
        long[][] counts = HardRods.arrangements(7, 5);
        long[] choose = {1, 7, 21, 35, 35, 21, 7, 1};
        for (int n = 0; n <= 7; n++) {
            assertEquals(choose[n] * Math.round(Math.pow(3, n)), counts[n][0]);
            assertEquals(counts[n][0], counts[0][n]);
        }
    }

    @Test
    void crossingPairsThatOverlapAreLeftOut() { // each orientation has 10 places on a 5 × 5 board with rods of 4
        assertEquals(100 - 64, HardRods.arrangements(5, 4)[1][1]); // a rod meets 4/5 of the lines: 100 (4/5)²
    }

    @Test
    void crowdingFavoursAlignment() {
        long[][] counts = HardRods.arrangements(7, 6);
        assertTrue(counts[4][0] > 100 * counts[2][2]);
        assertEquals(0, counts[3][3]);
    }

    @Test
    void tooManyArrangementsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> HardRods.arrangements(8, 5));
        assertThrows(IllegalArgumentException.class, () -> HardRods.arrangements(6, 3));
        assertThrows(IllegalArgumentException.class, () -> HardRods.arrangements(4, 5));
    }
}
