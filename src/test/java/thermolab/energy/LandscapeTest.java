package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import thermolab.num.Tensors;

class LandscapeTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void twoSpinsThatAgreeHaveTwoValleysAndOnePass() {
        Landscape pair = Landscape.of(Enumerable.of(s -> s.getColumn(0).mul(s.getColumn(1)).neg(), 2, -1, 1));
        assertEquals(2, pair.valleys().size());
        assertEquals(-1, pair.valleys().get(1).energy(), ROUNDING);
        assertEquals(1, pair.pass(0, 1), ROUNDING);
        assertEquals(2, pair.barrier(1), ROUNDING);
        assertEquals(Double.POSITIVE_INFINITY, pair.barrier(0));
    }

    @Test
    void aFlatLandscapeIsOneValley() {
        Landscape flat = Landscape.of(Enumerable.of(s -> s.sum(1).mul(0), 6, 0, 1));
        assertEquals(1, flat.valleys().size());
    }

    @Test
    void independentUnitsHaveOneValley() {
        double[] fields = {1, -2, 0.5};
        Landscape landscape = Landscape.of(Enumerable.of(s -> s.mmul(Tensors.of(fields, 3, 1)).reshape(s.rows()), 3, -1, 1));
        assertEquals(1, landscape.valleys().size());
        assertArrayEquals(new double[] {-1, 1, -1}, landscape.valleys().get(0).state(), ROUNDING);
    }

    @Test
    void aStoredPatternAndItsNegativeAreValleysAcrossTheMeanFieldPass() {
        int n = 8; // one pattern: E = -(M² - n)/2n depends on the overlap sum M alone, so the pass is at M = 0
        Landscape one = Landscape.of(Hopfield.of(new double[][] {{1, -1, 1, 1, -1, -1, 1, -1}}));
        assertEquals(2, one.valleys().size());
        assertEquals(-(n - 1) / 2.0, one.valleys().get(0).energy(), ROUNDING);
        assertEquals(0.5, one.pass(0, 1), ROUNDING);
    }
}
