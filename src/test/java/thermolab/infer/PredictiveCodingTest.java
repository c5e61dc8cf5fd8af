package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class PredictiveCodingTest {

    private static final double[] X = {0.9, 0.4, 1.1};

    private static PredictiveCoding reference() {
        return PredictiveCoding.of(new double[][] {{1, 0.5}, {-0.5, 1}, {0.3, 0.8}}, new double[] {0.2, 0.2, 0.4}, new double[] {0.1, -0.1},
                new double[] {1, 1});
    }

    /** Three layers of 3, 2 and 2 with random weights and full covariances. */
    private static PredictiveCoding random(RandomStream random) {
        return PredictiveCoding.hierarchy(new double[][][] {gaussians(3, 2, random), gaussians(2, 2, random), gaussians(2, 1, random)},
                new double[][][] {covariance(3, random), covariance(2, random), covariance(2, random), covariance(1, random)},
                new double[] {random.nextGaussian()});
    }

    private static double[][] gaussians(int rows, int columns, RandomStream random) {
        double[][] w = new double[rows][columns];
        for (double[] row : w) {
            java.util.Arrays.setAll(row, i -> random.nextGaussian());
        }
        return w;
    }

    private static double[][] covariance(int d, RandomStream random) {
        RealMatrix a = new Array2DRowRealMatrix(gaussians(d, d, random));
        RealMatrix c = a.multiply(a.transpose());
        for (int i = 0; i < d; i++) {
            c.addToEntry(i, i, 0.3);
        }
        return c.getData();
    }

    @Test
    void oneLayerEqualsGaussianConditioning() {
        PredictiveCoding model = reference();
        double[][] z = model.fixedPoint(X);
        assertArrayEquals(new double[] {0.5373040752351096, 0.6810867293625915}, z[0], 1e-12);
        assertArrayEquals(new double[] {0.11076280041797337, -0.062173458725183484, 0.9848484848484851}, model.errors(X, z)[0], 1e-12);
        assertArrayEquals(new double[] {0.4373040752351096, 0.7810867293625915}, model.errors(X, z)[1], 1e-12);
        assertEquals(3.1233737554682777, model.freeEnergy(X, z), 1e-12);
        assertEquals(-3.378759113567683, model.logEvidence(X), 1e-12);
        assertEquals(0.22038567493112948, model.largestStep(), 1e-12);
        assertArrayEquals(new double[] {0.13451125676831005, -0.009119407238529498}, model.posteriorCovariance()[0], 1e-12);
    }

    @Test
    void settlesAtTheFixedPointForAnyStepBelowTheLimit() {
        PredictiveCoding model = reference();
        for (double share : new double[] {0.1, 0.5, 0.9, 0.99}) {
            assertArrayEquals(model.fixedPoint(X)[0], model.settle(X, share * model.largestStep(), 1e-14)[0], 1e-11);
        }
    }

    @Test
    void aboveTheLimitErrorsGrow() {
        PredictiveCoding model = reference();
        double[][][] states = model.trajectory(X, model.zero(), 1.01 * model.largestStep(), 2000);
        assertTrue(Layers.distance(states[2000], model.fixedPoint(X).clone()) > 1e6);
    }

    /** ln p(x) of the same hierarchy from its marginal covariance W₁(W₂(…)W₂ᵀ + Σ₂)W₁ᵀ + Σ₁, which no inference was needed for. */
    @Test
    void hierarchyEqualsItsMarginalGaussian() {
        RandomStream random = RandomStream.of(1);
        for (int trial = 0; trial < 20; trial++) {
            double[][] w1 = gaussians(3, 2, random);
            double[][] w2 = gaussians(2, 2, random);
            double[][] s1 = covariance(3, random);
            double[][] s2 = covariance(2, random);
            double[][] s3 = covariance(2, random);
            double[] m = {0.3, -1};
            PredictiveCoding model = PredictiveCoding.hierarchy(new double[][][] {w1, w2}, new double[][][] {s1, s2, s3}, m);
            RealMatrix a = new Array2DRowRealMatrix(w1);
            RealMatrix b = new Array2DRowRealMatrix(w2);
            RealMatrix c = a.multiply(b.multiply(new Array2DRowRealMatrix(s3)).multiply(b.transpose()).add(new Array2DRowRealMatrix(s2)))
                    .multiply(a.transpose()).add(new Array2DRowRealMatrix(s1));
            double[] mean = a.multiply(b).operate(m);
            double[] off = Layers.minus(X, mean);
            LUDecomposition lu = new LUDecomposition(c);
            double[] solved = lu.getSolver().getInverse().operate(off);
            double logP = -0.5 * (3 * Math.log(2 * Math.PI) + Math.log(lu.getDeterminant()));
            for (int i = 0; i < 3; i++) {
                logP -= 0.5 * off[i] * solved[i];
            }
            assertEquals(logP, model.logEvidence(X), 1e-9 * Math.max(1, Math.abs(logP)));
            double[][] settled = model.settle(X, 0.5 * model.largestStep(), 1e-14);
            assertTrue(Layers.distance(settled, model.fixedPoint(X)) < 1e-9);
            for (double[] slope : model.gradient(X, model.fixedPoint(X))) {
                assertArrayEquals(new double[slope.length], slope, 1e-10 * Math.max(1, 1 / model.largestStep()));
            }
        }
    }

    @Test
    void gradientIsTheSlopeOfTheFreeEnergy() {
        RandomStream random = RandomStream.of(2);
        PredictiveCoding model = random(random);
        double[][] z = {{0.3, -0.7}, {1.1, 0.2}, {-0.4}};
        double[][] slope = model.gradient(X, z);
        for (int l = 0; l < 3; l++) {
            for (int i = 0; i < z[l].length; i++) {
                double at = z[l][i];
                z[l][i] = at + 1e-5;
                double up = model.freeEnergy(X, z);
                z[l][i] = at - 1e-5;
                double down = model.freeEnergy(X, z);
                z[l][i] = at;
                assertEquals((up - down) / 2e-5, slope[l][i], 1e-6 * Math.max(1, Math.abs(slope[l][i])));
            }
        }
    }

    @Test
    void freeEnergyFallsInEachStepBelowTheLimit() {
        RandomStream random = RandomStream.of(3);
        for (int trial = 0; trial < 30; trial++) {
            PredictiveCoding model = random(random);
            double[] x = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            double[][][] states = model.trajectory(x, model.zero(), 0.999 * random.nextDouble() * model.largestStep(), 60);
            for (int k = 0; k < 60; k++) {
                double before = model.freeEnergy(x, states[k]);
                assertTrue(model.freeEnergy(x, states[k + 1]) <= before + 1e-12 * Math.abs(before));
            }
        }
    }

    @Test
    void variationalFreeEnergyIsNeverBelowTheSurprise() {
        RandomStream random = RandomStream.of(4);
        for (int trial = 0; trial < 50; trial++) {
            PredictiveCoding model = random(random);
            double[][] mean = {{random.nextGaussian(), random.nextGaussian()}, {random.nextGaussian(), random.nextGaussian()}, {random.nextGaussian()}};
            assertTrue(model.freeEnergy(X, mean, covariance(5, random)) >= -model.logEvidence(X) - 1e-9);
            double atPosterior = model.freeEnergy(X, model.fixedPoint(X), model.posteriorCovariance());
            assertEquals(-model.logEvidence(X), atPosterior, 1e-8 * Math.max(1, Math.abs(atPosterior)));
        }
    }

    @Test
    void learningFollowsTheSlopeOfTheEvidence() {
        PredictiveCoding model = random(RandomStream.of(5));
        double[][][] slope = model.evidenceGradient(X);
        for (int l = 0; l < 3; l++) {
            double[][][] w = model.weights();
            w[l][1][0] += 1e-5;
            double up = model.withWeights(w).logEvidence(X);
            w[l][1][0] -= 2e-5;
            double down = model.withWeights(w).logEvidence(X);
            assertEquals((up - down) / 2e-5, slope[l][1][0], 1e-6 * Math.max(1, Math.abs(slope[l][1][0])));
        }
    }

    /** With certain data the posterior is data over weight; with none it is the prior. */
    @Test
    void limitsOfPrecision() {
        double[][] one = {{2}};
        double[][] sure = PredictiveCoding.of(one, new double[] {1e-12}, new double[] {5}, new double[] {1}).fixedPoint(new double[] {3});
        assertEquals(1.5, sure[0][0], 1e-10);
        double[][] unheard = PredictiveCoding.of(one, new double[] {1e12}, new double[] {5}, new double[] {1}).fixedPoint(new double[] {3});
        assertEquals(5, unheard[0][0], 1e-10);
    }
}
