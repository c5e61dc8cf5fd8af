package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class LinearDiffusionTest {

    private static final double[][] H = {{1, 0}, {0, 4}};
    private static final double[][] D = {{0.05, 0.03}, {0.03, 0.05}};

    /** A matrix M Mᵀ + small·1 and a random rotation of it. */
    private static double[][] positive(int d, RandomStream random) {
        RealMatrix m = new Array2DRowRealMatrix(d, d);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                m.setEntry(i, j, random.nextGaussian());
            }
        }
        RealMatrix square = m.multiplyTransposed(m);
        for (int i = 0; i < d; i++) {
            square.addToEntry(i, i, 0.2);
        }
        return square.getData();
    }

    /** Stable: symmetric positive plus antisymmetric. */
    private static double[][] stable(int d, RandomStream random) {
        double[][] a = positive(d, random);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < i; j++) {
                double turn = 3 * random.nextGaussian();
                a[i][j] += turn;
                a[j][i] -= turn;
            }
        }
        return a;
    }

    @Test
    void equalsTheReference() {
        LinearDiffusion sgd = LinearDiffusion.of(H, D);
        assertArrayEquals(new double[] {0.05, 0.012}, sgd.covariance()[0], 1e-14);
        assertArrayEquals(new double[] {0.012, 0.0125}, sgd.covariance()[1], 1e-14);
        assertArrayEquals(new double[] {0.449064449064449, -1.8711018711018708}, sgd.driftResidual()[0], 1e-12);
        assertArrayEquals(new double[] {0.46777546777546786, -0.44906444906444953}, sgd.driftResidual()[1], 1e-12);
        assertEquals(1.0125, sgd.entropyProduction(), 1e-12);
        assertEquals(1.0125, sgd.entropyProductionFromDrift(), 1e-12);
        assertEquals(0.5 * (1 - 4) * 0.012, sgd.areaRates()[0][1], 1e-15);
        assertEquals(0, LinearDiffusion.of(H, new double[][] {{0.05, 0}, {0, 0.05}}).entropyProduction(), 1e-25);
    }

    @Test
    void theTwoFormulasAgreeForRandomStableDriftAndNoise() {
        RandomStream random = RandomStream.of(6);
        for (int k = 0; k < 200; k++) {
            int d = 1 + k % 6;
            LinearDiffusion motion = LinearDiffusion.of(stable(d, random), positive(d, random));
            double sigma = motion.entropyProduction();
            assertTrue(sigma >= 0);
            assertEquals(sigma, motion.entropyProductionFromDrift(), 1e-7 * (1 + sigma));
            RealMatrix a = new Array2DRowRealMatrix(motion.drift());
            RealMatrix c = new Array2DRowRealMatrix(motion.covariance());
            RealMatrix left = a.multiply(c).add(c.multiplyTransposed(a)).subtract(new Array2DRowRealMatrix(motion.diffusion()).scalarMultiply(2));
            assertEquals(0, left.getFrobeniusNorm(), 1e-9 * (1 + c.getFrobeniusNorm() * a.getFrobeniusNorm()));
            if (d == 1) {
                assertEquals(0, sigma, 1e-20); // no room to turn
            }
        }
    }

    @Test
    void balanceIsZeroWhereDriftIsDiffusionTimesAForce() {
        RandomStream random = RandomStream.of(7);
        for (int k = 0; k < 50; k++) {
            double[][] d = positive(4, random);
            double[][] drift = new Array2DRowRealMatrix(d).multiply(new Array2DRowRealMatrix(positive(4, random))).getData();
            LinearDiffusion motion = LinearDiffusion.of(drift, d);
            assertEquals(0, motion.entropyProduction(), 1e-12);
            assertEquals(0, motion.areaRates()[0][3], 1e-9);
        }
    }

    @Test
    void stiffDriftKeepsItsAccuracy() {
        double[][] d = {{1, 0.5}, {0.5, 1}};
        for (double fast : new double[] {1e3, 1e6, 1e10}) {
            LinearDiffusion motion = LinearDiffusion.of(new double[][] {{1, 0}, {0, fast}}, d);
            assertEquals(1, motion.covariance()[0][0], 1e-11);
            assertEquals(1, motion.covariance()[0][1] * (1 + fast), 1e-9);
            assertEquals(1, motion.covariance()[1][1] * fast, 1e-9);
            double sigma = 0.25 / 0.75 * (1 - fast) * (1 - fast) / (1 + fast);
            assertEquals(1, motion.entropyProduction() / sigma, 1e-6);
        }
    }

    @Test
    void aRotatingBowlTurnsAtItsOwnSpeed() {
        double omega = 2.5;
        LinearDiffusion motion = LinearDiffusion.of(new double[][] {{1, omega}, {-omega, 1}}, new double[][] {{0.3, 0}, {0, 0.3}});
        assertEquals(0.3, motion.covariance()[1][1], 1e-14);
        assertArrayEquals(new double[] {0, omega}, motion.velocity(1, 0), 1e-13);
        assertEquals(2 * omega * omega, motion.entropyProduction(), 1e-12);
        assertEquals(omega * 0.3, motion.areaRates()[0][1], 1e-13);
        assertArrayEquals(new double[] {0, omega / 0.3}, motion.force(1, 0), 1e-12);
    }

    @Test
    void inertiaHasACovarianceButNoSuchEntropyProduction() {
        LinearDiffusion swing = LinearDiffusion.of(new double[][] {{0, -1}, {4, 0.5}}, new double[][] {{0, 0}, {0, 0.5 * 3}});
        assertEquals(3.0 / 4, swing.covariance()[0][0], 1e-12); // equipartition at T = 3
        assertEquals(3, swing.covariance()[1][1], 1e-12);
    }

    @Test
    void pathsAreStationaryAtAnyStep() {
        LinearDiffusion sgd = LinearDiffusion.of(H, D);
        for (double dt : new double[] {0.05, 0.5}) {
            double[][] path = sgd.path(dt, 60_000, RandomStream.of(8));
            double[] x = Arrays.stream(path).mapToDouble(p -> p[0]).toArray();
            double[] y = Arrays.stream(path).mapToDouble(p -> p[1]).toArray();
            Estimate xx = Estimate.ofBlocks(Arrays.stream(x).map(v -> v * v).toArray(), 50);
            assertTrue(xx.sigmasFrom(0.05) < 5, "variance " + xx);
            double area = 0.5 * 0.012 * (Math.exp(-4 * dt) - Math.exp(-dt)) / dt; // ½⟨x y' − y x'⟩ of steps of dt
            Estimate swept = SignedArea.rate(x, y, dt, 50);
            assertTrue(swept.sigmasFrom(area) < 5, "area " + swept + " and " + area);
            assertTrue(swept.sigmasFrom(0) > 5, "a rotation that can be seen");
        }
    }

    @Test
    void theForceDoesTheWorkThatIsDissipated() {
        LinearDiffusion sgd = LinearDiffusion.of(H, D);
        double dt = 0.02;
        double[][] path = sgd.path(dt, 200_000, RandomStream.of(9));
        double[] gained = new double[path.length - 1];
        for (int k = 0; k < gained.length; k++) {
            double[] force = sgd.force((path[k][0] + path[k + 1][0]) / 2, (path[k][1] + path[k + 1][1]) / 2);
            gained[k] = (force[0] * (path[k + 1][0] - path[k][0]) + force[1] * (path[k + 1][1] - path[k][1])) / dt;
        }
        Estimate sigma = Estimate.ofBlocks(gained, 50);
        assertEquals(1.0125, sigma.value(), 5 * sigma.standardError() + 0.06); // dt lowers it by about 2.5 dt
    }

    @Test
    void areaOfARoundIsTheRound() {
        double[] x = {1, 0, -1, 0, 1};
        double[] y = {0, 1, 0, -1, 0};
        assertEquals(2, Arrays.stream(SignedArea.ofSteps(x, y)).sum(), 1e-15); // a square of diagonal 2
        assertEquals(-2, Arrays.stream(SignedArea.ofSteps(y, x)).sum(), 1e-15);
    }
}
