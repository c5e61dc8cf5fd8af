package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class SgldTest {

    @Test
    void coldStepIsGradientDescent() {
        double[] next = Sgld.step(new double[] {1, 2}, new double[] {1, -1}, 0.1, 0, RandomStream.of(1));
        assertArrayEquals(new double[] {0.9, 2.1}, next, 0);
    }

    @Test
    void settlesToItsStationaryVariance() {
        double[][] chain = Sgld.chain(new double[1], (theta, random) -> new double[] {2 * theta[0]}, 0.1, 0.5, 200_000,
                RandomStream.of(2));
        assertVariance(chain, Sgld.stationaryVariance(2, 0.1, 0.5));
    }

    @Test
    void minibatchNoiseHeatsByHalfTheStepTimesItsVariance() {
        double[][] chain = Sgld.chain(new double[1],
                (theta, random) -> new double[] {2 * theta[0] + 3 * random.nextGaussian()}, 0.1, 0.5, 200_000,
                        RandomStream.of(3));
        assertVariance(chain, Sgld.stationaryVariance(2, 0.1, 0.5 + 0.1 * 9 / 2));
    }

    @Test
    void refusesBadInput() {
        assertThrows(IllegalArgumentException.class, () -> Sgld.step(new double[1], new double[2], 0.1, 1, RandomStream.of(1)));
        assertThrows(IllegalArgumentException.class, () -> Sgld.step(new double[1], new double[1], 0, 1, RandomStream.of(1)));
        assertThrows(IllegalArgumentException.class, () -> Sgld.step(new double[1], new double[1], 0.1, -1, RandomStream.of(1)));
        assertThrows(IllegalArgumentException.class, () -> Sgld.stationaryVariance(2, 1, 1));
        String message = assertThrows(IllegalArgumentException.class, () -> Sgld.chain(new double[1],
                (theta, random) -> new double[] {Double.NaN}, 0.1, 1, 10, RandomStream.of(1))).getMessage();
        assertTrue(message.startsWith("gradient at step 0[0] (NaN)"), message);
    }

    private static void assertVariance(double[][] chain, double exact) {
        double[] squares = new double[chain.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = chain[i][0] * chain[i][0];
        }
        Estimate measured = Estimate.ofBlocks(squares, 50);
        assertEquals(0, measured.sigmasFrom(exact), 4, measured + " for " + exact);
    }
}
