package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class EstimateOfBlocksTest {

    @Test
    void correlatedSeriesHasTheErrorOfFewerDraws() { // AR(1): the error grows by √((1 + φ)/(1 − φ)) = 3
        RandomGenerator random = RandomStream.of(1);
        double[] series = new double[40_000];
        for (int i = 1; i < series.length; i++) {
            series[i] = 0.8 * series[i - 1] + random.nextGaussian();
        }
        double honest = Estimate.ofBlocks(series, 100).standardError();
        assertEquals(3, honest / Estimate.ofMean(series).standardError(), 1); // 100 blocks give the error to 7 %
        assertTrue(Estimate.ofBlocks(series, 100).sigmasFrom(0) < 4);
    }

    @Test
    void meanIsThatOfWholeBlocks() {
        assertEquals(2.5, Estimate.ofBlocks(new double[] {1, 2, 3, 4, 99}, 2).value());
    }

    @Test
    void fewerDrawsThanBlocksAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Estimate.ofBlocks(new double[] {1, 2, 3}, 4));
        assertThrows(IllegalArgumentException.class, () -> Estimate.ofBlocks(new double[] {1, 2, 3}, 1));
    }
}
