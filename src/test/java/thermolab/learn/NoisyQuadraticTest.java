package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;
import thermolab.schedule.Constant;
import thermolab.schedule.Cosine;
import thermolab.schedule.InverseTime;

class NoisyQuadraticTest {

    private static final double ROUNDING = 1e-13;
    private static final double SIGMAS = 4;

    @Test
    void aConstantRateEndsAtItsStationaryVariance() {
        double[] losses = new NoisyQuadratic(2, 4.0 / 8).meanLosses(3, new Constant(0.1), 400);
        assertEquals(9, losses[0]);
        assertEquals(SgdNoise.stationaryVariance(0.1, 2, 4, 8), losses[400], ROUNDING);
    }

    @Test
    void oneOverTheStepIsTheAverageOfAllReadings() { // rate 1/(k + 1): x_n = −mean of the kicks, whose variance is σ²/n
        double[] losses = new NoisyQuadratic(1, 3).meanLosses(7, new InverseTime(1, 1, 1), 50);
        for (int n = 1; n <= 50; n++) {
            assertEquals(1.5 / n, losses[n], ROUNDING);
        }
    }

    @Test
    void withoutNoiseTheStartIsForgottenFactorByFactor() {
        double[] losses = new NoisyQuadratic(1, 0).meanLosses(2, k -> 1.0 / (k + 2), 3);
        assertArrayEquals(new double[] {2, 0.5, 0.5 * 4 / 9, 0.125}, losses, ROUNDING);
    }

    @Test
    void runsScatterAsTheBalanceSays() {
        NoisyQuadratic bowl = new NoisyQuadratic(1.5, 2);
        Cosine rates = new Cosine(0.6, 0.01, 60);
        RandomStream random = RandomStream.of(2);
        double[] losses = new double[4000];
        for (int run = 0; run < losses.length; run++) {
            losses[run] = 0.75 * Math.pow(bowl.descend(2, rates, 60, random), 2);
        }
        assertTrue(Estimate.ofMean(losses).sigmasFrom(bowl.meanLosses(2, rates, 60)[60]) < SIGMAS);
    }
}
