package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ResidualEntropyTest {

    @Test
    void perfectCrystalsCarbonMonoxideAndIce() {
        assertEquals(0, ResidualEntropy.molar(1));
        assertEquals(5.7631, ResidualEntropy.molar(2), 1e-4); // R ln 2
        assertEquals(1.5, ResidualEntropy.paulingWays(4), 1e-15);
        assertEquals(3.3712, ResidualEntropy.molar(1.5), 1e-4); // Pauling 1935: 0.806 cal/(mol K)
        assertEquals(20.0 / 8, ResidualEntropy.paulingWays(6), 1e-15); // (6 choose 3)/2³
        assertThrows(IllegalArgumentException.class, () -> ResidualEntropy.molar(0.5));
        assertThrows(IllegalArgumentException.class, () -> ResidualEntropy.paulingWays(3));
    }

    @Test
    void squareIceIsCountedAsByEnumeration() {
        assertEquals(bruteForce(2, 2), SquareIce.states(2, 2));
        assertEquals(bruteForce(2, 3), SquareIce.states(2, 3));
        assertEquals(SquareIce.states(3, 2), SquareIce.states(2, 3));
        assertEquals(bruteForce(3, 3), SquareIce.states(3, 3));
        assertEquals(2970, SquareIce.states(4, 4)); // OEIS A054759
    }

    @Test
    void largeLatticesApproachLiebAndPaulingIsBelow() {
        double six = Math.pow(SquareIce.states(6, 6), 1 / 36.0);
        assertTrue(six > SquareIce.liebWays());
        assertEquals(1.5396, SquareIce.liebWays(), 1e-4);
        assertTrue(SquareIce.liebWays() > ResidualEntropy.paulingWays(4));
        assertThrows(IllegalArgumentException.class, () -> SquareIce.states(2, 9));
    }

    /** All 2^(2·sites) arrow settings of a torus, each site asked for two in and two out. */
    private static int bruteForce(int rows, int columns) {
        int sites = rows * columns;
        int count = 0;
        for (int arrows = 0; arrows < 1 << (2 * sites); arrows++) {
            boolean obeys = true;
            for (int site = 0; site < sites && obeys; site++) {
                int left = site / columns * columns + (site % columns + columns - 1) % columns;
                int below = (site + sites - columns) % sites;
                int in = (arrows >> left & 1) + (arrows >> (sites + below) & 1);
                int out = (arrows >> site & 1) + (arrows >> (sites + site) & 1);
                obeys = in == out;
            }
            count += obeys ? 1 : 0;
        }
        return count;
    }
}
