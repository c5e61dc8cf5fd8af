package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class SgdNoiseTest {

    private static final double RELATIVE = 1e-10; // tolerance of the references sgd.*
    private static final double[] RATES = {0.01, 0.1, 0.2, 0.4};
    private static final int[] BATCHES = {8, 8, 16, 32};
    private static final double[] GRADIENTS = {1.0, -2.0, 0.5, 3.0, -1.5, 0.0, 2.0, -0.5, 0.7, -1.2};

    @Test
    void equalsTheReferenceValues() { // reference sgd.stationary_variance: h = 2, σ² = 4
        double[] variance = {0.0012626262626262627, 0.01388888888888889, 0.015625, 0.020833333333333336};
        double[] exact = {0.0025252525252525255, 0.02777777777777778, 0.03125, 0.04166666666666667};
        double[] leading = {0.0025, 0.025, 0.025, 0.025};
        for (int i = 0; i < 4; i++) {
            assertEquals(variance[i], SgdNoise.stationaryVariance(RATES[i], 2, 4, BATCHES[i]), RELATIVE * variance[i]);
            assertEquals(exact[i], SgdNoise.temperature(RATES[i], 2, 4, BATCHES[i], 0), RELATIVE * exact[i]);
            assertEquals(leading[i], SgdNoise.leadingTemperature(RATES[i], 4, BATCHES[i], 0), RELATIVE * leading[i]);
        }
    }

    @Test
    void minibatchVarianceEqualsTheReference() { // reference sgd.minibatch_noise
        assertEquals(0.7426666666666667, SgdNoise.minibatchVariance(GRADIENTS, 3, true), RELATIVE);
        assertEquals(0.5776296296296296, SgdNoise.minibatchVariance(GRADIENTS, 3, false), RELATIVE);
        assertEquals(0, SgdNoise.minibatchVariance(GRADIENTS, 10, false), 0);
    }

    @Test
    void minibatchVarianceEqualsAllBatches() {
        double mean = 0;
        double square = 0;
        int batches = 0;
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < i; j++) {
                for (int k = 0; k < j; k++) {
                    double batch = (GRADIENTS[i] + GRADIENTS[j] + GRADIENTS[k]) / 3;
                    mean += batch;
                    square += batch * batch;
                    batches++;
                }
            }
        }
        mean /= batches;
        assertEquals(square / batches - mean * mean, SgdNoise.minibatchVariance(GRADIENTS, 3, false), 1e-14);
    }

    @Property(tries = 200)
    void momentumVarianceSolvesTheStationaryMoments(@ForAll @DoubleRange(min = 0.01, max = 1.9) double step,
            @ForAll @DoubleRange(min = 0, max = 0.99) double momentum) {
        // moments of (x, v) are a fixed point: v' = μv − ηhx − ηξ, x' = x + v', with h = 1 and η = step
        double noise = step * step * 0.7;
        double xx = SgdNoise.stationaryVariance(step, 1, 0.7, 1, momentum);
        double xv = xvFrom(xx, step, momentum, noise);
        double vv = (step * step * xx - 2 * momentum * step * xv + noise) / (1 - momentum * momentum);
        double nextXv = (momentum * xv - step * xx) + vv;
        double nextXx = xx + 2 * (momentum * xv - step * xx) + vv;
        assertEquals(xv, nextXv, 1e-9 * (Math.abs(xv) + xx));
        assertEquals(xx, nextXx, 1e-9 * xx);
    }

    /** Solves x·v' = x·v + … for the cross moment: xv = μ xv − ηh xx + vv with vv from its own balance. */
    private static double xvFrom(double xx, double step, double mu, double noise) {
        // xv (1 − μ) + ηh xx = vv = (η²h² xx − 2μηh xv + noise)/(1 − μ²)
        double scale = 1 - mu * mu;
        return (step * step * xx + noise - step * xx * scale) / ((1 - mu) * scale + 2 * mu * step);
    }

    @Test
    void simulationSettlesToTheExactVariance() {
        double[] trace = SgdTrace.onLine(0.2, 2, 4, 16, 0.5, 400_000, RandomStream.of(7));
        double exact = SgdNoise.temperature(0.2, 2, 4, 16, 0.5);
        Estimate measured = SgdNoise.estimateTemperature(trace, 2, 40);
        assertTrue(measured.sigmasFrom(exact) < 4, measured + " for " + exact);
        assertEquals(exact, SgdNoise.estimateTemperature(trace, 2), 0.03 * exact);
    }

    @Test
    void slowDescentTakesOneOverTheStep() { // −1/ln(1 − s) = 1/s − ½ + …
        for (double step : new double[] {1e-300, 1e-17, 1e-12, 1e-6}) {
            assertEquals(1, SgdNoise.relaxationSteps(step, 1) * step, step + 1e-15);
        }
        assertEquals(1 / Math.log(2), SgdNoise.relaxationSteps(0.5, 1), 1e-15);
        assertEquals(1 / Math.log(2), SgdNoise.relaxationSteps(1.5, 1), 1e-15);
    }

    @Test
    void linearScalingKeepsOnlyTheLeadingTemperature() {
        double before = 0;
        for (int batch = 1; batch < SgdNoise.largestStableBatch(0.01, 2, 0); batch *= 2) {
            double exact = SgdNoise.temperature(0.01 * batch, 2, 4, batch, 0);
            assertEquals(0.02, SgdNoise.leadingTemperature(0.01 * batch, 4, batch, 0), 1e-15);
            assertTrue(exact > before, "the exact one rises with the batch");
            before = exact;
        }
        assertEquals(100, SgdNoise.largestStableBatch(0.01, 2, 0), 1e-12);
        assertEquals(1 / Math.log(1 / 0.8), SgdNoise.relaxationSteps(0.1, 2), 1e-12);
    }

    @Test
    void anisotropicNoiseHasNoSingleTemperature() {
        double[][] hessian = {{2, 0.5}, {0.5, 1}};
        double[][] noise = {{1, -0.3}, {-0.3, 0.4}};
        double[][] sigma = SgdCovariance.stationary(hessian, noise, 0.3);
        assertEquals(0, SgdCovariance.residual(sigma, hessian, noise, 0.3), 1e-15);
        double[] t = SgdCovariance.temperatures(hessian, sigma);
        assertTrue(t[1] > 1.05 * t[0] || t[0] > 1.05 * t[1]);
        assertEquals((t[0] + t[1]) / 2, SgdCovariance.excessLoss(hessian, sigma), 1e-15);
    }

    @Test
    void simulationInThePlaneSettlesToTheExactCovariance() {
        double[][] hessian = {{2, 0.5}, {0.5, 1}};
        double[][] noise = {{1, -0.3}, {-0.3, 0.4}};
        double[][] trace = SgdTrace.inSpace(hessian, noise, 0.3, 200_000, RandomStream.of(8));
        double[][] sigma = SgdCovariance.stationary(hessian, noise, 0.3);
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j <= i; j++) {
                double[] products = new double[trace.length];
                for (int step = 0; step < trace.length; step++) {
                    products[step] = trace[step][i] * trace[step][j];
                }
                Estimate measured = Estimate.ofBlocks(products, 50);
                assertTrue(measured.sigmasFrom(sigma[i][j]) < 4.5, measured + " for " + sigma[i][j]);
            }
        }
    }

    @Property(tries = 50)
    void momentumCovarianceIsLeftAsItIsByTheIteration(@ForAll @DoubleRange(min = 0, max = 0.95) double momentum,
            @ForAll @DoubleRange(min = 0.01, max = 0.6) double rate) {
        double[][] hessian = {{2, 0.5}, {0.5, 1}};
        double[][] noise = {{1, -0.3}, {-0.3, 0.4}};
        RealMatrix h = new Array2DRowRealMatrix(hessian).scalarMultiply(rate);
        RealMatrix still = MatrixUtils.createRealIdentityMatrix(2);
        // (x, v) moves by [[I − ηH, μI], [−ηH, μI]], and the noise enters both halves alike
        RealMatrix move = blocks(still.subtract(h), still.scalarMultiply(momentum), h.scalarMultiply(-1),
                still.scalarMultiply(momentum));
        RealMatrix c = new Array2DRowRealMatrix(noise).scalarMultiply(rate * rate);
        RealMatrix moments = blocks(c, c, c, c);
        for (int doubling = 0; doubling < 16; doubling++) { // Σ over 2^16 steps of move^k C move^kᵀ
            moments = moments.add(move.multiply(moments).multiplyTransposed(move));
            move = move.multiply(move);
        }
        double[][] sigma = SgdCovariance.stationary(hessian, noise, rate, momentum);
        double size = sigma[0][0] + sigma[1][1];
        assertEquals(0, new Array2DRowRealMatrix(sigma).subtract(moments.getSubMatrix(0, 1, 0, 1)).getFrobeniusNorm(),
                1e-10 * size);
    }

    private static RealMatrix blocks(RealMatrix a, RealMatrix b, RealMatrix c, RealMatrix d) {
        RealMatrix all = new Array2DRowRealMatrix(4, 4);
        all.setSubMatrix(a.getData(), 0, 0);
        all.setSubMatrix(b.getData(), 0, 2);
        all.setSubMatrix(c.getData(), 2, 0);
        all.setSubMatrix(d.getData(), 2, 2);
        return all;
    }

    @Test
    void oneDimensionAndDiagonalCasesAgreeWithTheScalarFormula() {
        double[][] noise = {{0.5, 0}, {0, 0.5}};
        double[][] sigma = SgdCovariance.stationary(new double[][] {{2, 0}, {0, 5}}, noise, 0.1);
        assertEquals(SgdNoise.stationaryVariance(0.1, 2, 4, 8), sigma[0][0], 1e-15);
        assertEquals(SgdNoise.stationaryVariance(0.1, 5, 4, 8), sigma[1][1], 1e-15);
        assertEquals(0, sigma[0][1], 1e-17);
        assertEquals(SgdNoise.stationaryVariance(0.1, 2, 4, 8, 0.9),
                SgdCovariance.stationary(new double[][] {{2}}, new double[][] {{0.5}}, 0.1, 0.9)[0][0], 1e-15);
        assertArrayEquals(new double[] {5 * sigma[1][1], 2 * sigma[0][0]},
                SgdCovariance.temperatures(new double[][] {{2, 0}, {0, 5}}, sigma), 1e-15);
    }

    @Test
    void refusesBadInput() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> SgdNoise.stationaryVariance(1, 2, 4, 8)).getMessage();
        assertEquals("rate (1.0) must be below 2(1 + momentum)/curvature = 1.0; beyond it the iteration diverges", message);
        assertThrows(IllegalArgumentException.class, () -> SgdNoise.stationaryVariance(0, 2, 4, 8));
        assertThrows(IllegalArgumentException.class, () -> SgdNoise.stationaryVariance(0.1, -2, 4, 8));
        assertThrows(IllegalArgumentException.class, () -> SgdNoise.stationaryVariance(0.1, 2, 4, 0));
        assertThrows(IllegalArgumentException.class, () -> SgdNoise.stationaryVariance(0.1, 2, 4, 8, 1));
        assertThrows(IllegalArgumentException.class, () -> SgdNoise.minibatchVariance(GRADIENTS, 11, false));
        assertThrows(IllegalArgumentException.class, () -> SgdNoise.minibatchVariance(new double[0], 1, true));
        assertThrows(IllegalArgumentException.class, () -> SgdNoise.estimateTemperature(new double[] {1, Double.NaN}, 1));
        double[][] noise = {{1, 0}, {0, 1}};
        assertThrows(IllegalArgumentException.class, () -> SgdCovariance.stationary(noise, noise, 0.1, 1));
        assertThrows(IllegalArgumentException.class,
                () -> SgdCovariance.stationary(new double[][] {{1, 2}, {0, 1}}, noise, 0.1));
        assertThrows(IllegalArgumentException.class,
                () -> SgdCovariance.stationary(new double[][] {{1, 0}, {0, 0}}, noise, 0.1));
        assertThrows(IllegalArgumentException.class,
                () -> SgdCovariance.stationary(new double[][] {{1, 0}, {0, 30}}, noise, 0.1));
    }

    @Test
    void bestRateIsFoundByTryingAll() {
        for (double[] ends : new double[][] {{1, 1}, {0.3, 5}, {1e-6, 1}, {2e150, 9e150}}) {
            double least = Double.POSITIVE_INFINITY;
            double best = 0;
            for (int i = 1; i <= 400_000; i++) {
                double rate = 2 / ends[1] * i / 400_000;
                double worst = Math.max(Math.abs(1 - rate * ends[0]), Math.abs(1 - rate * ends[1]));
                best = worst < least ? rate : best;
                least = Math.min(least, worst);
            }
            assertEquals(1, SgdNoise.bestRate(ends[0], ends[1]) / best, 1e-5);
            assertEquals(least, SgdNoise.bestContraction(ends[0], ends[1]), 1e-5);
        }
        assertThrows(IllegalArgumentException.class, () -> SgdNoise.bestRate(2, 1));
    }

    @Test
    void linearScalingKeepsTheLeadingTemperature() {
        double scaled = SgdNoise.scaledRate(0.02, 8, 40, 3, 0.5);
        assertEquals(0.1, scaled, 1e-16);
        assertEquals(SgdNoise.leadingTemperature(0.02, 4, 8, 0.5), SgdNoise.leadingTemperature(scaled, 4, 40, 0.5), 1e-16);
        assertThrows(IllegalArgumentException.class, () -> SgdNoise.scaledRate(0.02, 8, 400, 3, 0.5));      // 1 = 2 · 1.5/3
        assertEquals(399 / 400.0, SgdNoise.scaledRate(0.02, 8, 399, 3, 0.5), 1e-15);
    }

    @Test
    void noiseOfNegativeVarianceIsRefused() {
        double[][] hessian = {{2, 0.5}, {0.5, 1}};
        for (double[][] noise : new double[][][] {{{1, 2}, {2, 1}}, {{-1, 0}, {0, -1}}, {{1, 0}, {0, -1e-3}}, {{0, 1}, {1, 0}}}) {
            String message = assertThrows(IllegalArgumentException.class,
                    () -> SgdCovariance.stationary(hessian, noise, 0.1)).getMessage();
            assertTrue(message.startsWith("noise (smallest eigenvalue -"), message);
        }
        double[][] singular = SgdCovariance.stationary(hessian, new double[][] {{1, 2}, {2, 4}}, 0.1);     // one direction only
        assertEquals(0, SgdCovariance.residual(singular, hessian, new double[][] {{1, 2}, {2, 4}}, 0.1), 1e-15);
    }
}
