package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

/** The Kalman filter and the homeostat. */
class TrackingTest {

    @Test
    void steadyGainSolvesRiccati() {
        RandomStream random = RandomStream.of(1);
        for (int trial = 0; trial < 200; trial++) {
            double a = random.nextDouble(-3, 3);
            double q = Math.exp(random.nextDouble(-6, 6));
            double r = Math.exp(random.nextDouble(-6, 6));
            double p = KalmanFilter.steadyVariance(a, q, r);
            assertEquals(a * a * p * r / (p + r) + q, p, 1e-11 * p);
            assertEquals(p / (p + r), KalmanFilter.steadyGain(a, q, r), 1e-12);
            assertEquals(p, KalmanFilter.scalar(a, q, r).steadyCovariance()[0][0], 1e-9 * p);
        }
    }

    @Test
    void gainHasItsLimits() {
        assertEquals((Math.sqrt(5) - 1) / 2, KalmanFilter.steadyGain(1, 1, 1), 1e-15);  // the golden section
        assertEquals(1, KalmanFilter.steadyGain(0.5, 1, 0), 0);
        assertEquals(0, KalmanFilter.steadyGain(0.5, 0, 1), 0);
        assertEquals(0, KalmanFilter.steadyGain(1, 0, 1), 0);
        assertEquals(0.75, KalmanFilter.steadyGain(2, 0, 1), 1e-15);
        assertEquals(1e-8, KalmanFilter.steadyGain(1, 1e-16, 1), 1e-15);
    }

    /** Position and speed, position seen: each corrected mean is the fixed point of predictive coding, each covariance its P. */
    @Test
    void eachCorrectionIsADescentOnFreeEnergy() {
        KalmanFilter filter = new KalmanFilter(new double[][] {{1, 1}, {0, 1}}, new double[][] {{0.1, 0.02}, {0.02, 0.1}}, new double[][] {{1, 0}},
                new double[][] {{0.5}});
        KalmanFilter.State state = new KalmanFilter.State(new double[] {0, 1}, new double[][] {{1, 0}, {0, 1}});
        RandomStream random = RandomStream.of(2);
        for (int t = 0; t < 50; t++) {
            KalmanFilter.State predicted = filter.predict(state);
            double[] y = {random.nextGaussian()};
            PredictiveCoding coding = filter.asPredictiveCoding(predicted);
            state = filter.correct(predicted, y);
            assertArrayEquals(coding.fixedPoint(y)[0], state.mean(), 1e-10);
            assertArrayEquals(coding.posteriorCovariance()[1], state.covariance()[1], 1e-10);
        }
        assertArrayEquals(filter.steadyCovariance()[0], filter.predict(state).covariance()[0], 1e-9);
    }

    /** Innovations are white with the variance that the filter claims. */
    @Test
    void claimsAreHonest() {
        RandomStream random = RandomStream.of(3);
        KalmanFilter filter = KalmanFilter.scalar(0.9, 0.3, 1);
        KalmanFilter.State state = new KalmanFilter.State(new double[] {0}, new double[][] {{1}});
        double x = random.nextGaussian();
        double squares = 0;
        int n = 20_000;
        for (int t = 0; t < n; t++) {
            x = 0.9 * x + Math.sqrt(0.3) * random.nextGaussian();
            double y = x + random.nextGaussian();
            KalmanFilter.State predicted = filter.predict(state);
            double error = y - predicted.mean()[0];
            squares += error * error / (predicted.covariance()[0][0] + 1) / n;
            state = filter.correct(predicted, new double[] {y});
        }
        assertEquals(1, squares, 5 * Math.sqrt(2.0 / n));
    }

    @Test
    void actionBringsTheBodyBackAndPerceptionDoesNot() {
        Homeostat body = new Homeostat(37, 0.5, 1, 1, 0.5);
        assertTrue(body.isStable(0.01));
        Homeostat.Run acting = body.run(t -> 10, 0.01, 10_000, 0, RandomStream.of(1));
        assertEquals(37, acting.temperature()[9_999], 1e-3);
        assertEquals(37, acting.belief()[9_999], 1e-3);
        assertEquals(0.5 * (37 - 10), acting.action()[9_999], 1e-2);
        Homeostat.Run seeing = body.passive().run(t -> 10, 0.01, 10_000, 0, RandomStream.of(1));
        assertEquals(10, seeing.temperature()[9_999], 1e-3);
        assertEquals(seeing.surprise()[9_999], seeing.freeEnergy()[9_999], 1e-3 * seeing.surprise()[9_999]);
        for (int i = 0; i < 10_000; i++) {
            assertTrue(acting.freeEnergy()[i] >= acting.surprise()[i] - 1e-9);
        }
    }

    @Test
    void aStepThatIsTooLongDiverges() {
        Homeostat body = new Homeostat(0, 0.5, 1, 1, 0.5);
        assertTrue(body.isStable(0.01) && body.isStable(0.5));
        assertFalse(body.isStable(1.6));
        assertTrue(body.passive().isStable(0.9));
        Homeostat.Run run = body.run(t -> 1, 1.6, 200, 0, RandomStream.of(1));
        assertTrue(Math.abs(run.temperature()[199]) > 100, "at " + run.temperature()[199]);
    }
}
