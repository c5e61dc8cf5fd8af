package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class ConjugateGaussianTest {

    private static final double[] X = {1.2, 0.4, 2.1, 1.5, 0.9};
    private static final ConjugateGaussian MODEL = new ConjugateGaussian(X, 0.5, 0, 2);

    @Test
    void agreesWithTheReference() {
        assertEquals(1.161904761904762, MODEL.posterior().mean(), 1e-12);
        assertEquals(0.09523809523809523, MODEL.posterior().variance(), 1e-14);
        assertEquals(-6.366466885866161, MODEL.logEvidence(), 1e-12);
        assertEquals(-9.167884707066442, MODEL.elbo(0.5, 0.3), 1e-12);
        assertEquals(9.167884707066442, MODEL.variationalFreeEnergy(0.5, 0.3), 1e-12);
        assertEquals(2.8014178212002774, MODEL.gap(0.5, 0.3), 1e-12);
        assertEquals(-9.984836838108146, MODEL.bound(0.5, 0.3).expectedLogJoint(), 1e-12);
        assertEquals(0.8169521310417046, MODEL.bound(0.5, 0.3).entropy(), 1e-12);
        assertEquals(-6.366466885866161, MODEL.elbo(MODEL.posterior().mean(), MODEL.posterior().variance()), 1e-12);
    }

    @Test
    void evidenceIsTheIntegralOfTheJoint() {
        for (double beta : new double[] {0, 0.3, 1}) {
            double sum = 0;
            for (double mu = -12; mu < 12; mu += 0.001) {
                sum += 0.001 * Math.exp(MODEL.logPrior(new double[] {mu}) + beta * MODEL.logLikelihood(new double[] {mu}));
            }
            assertEquals(Math.log(sum), MODEL.logZ(beta), 1e-9);
        }
    }

    @Property(tries = 60)
    void elboIsBelowTheEvidenceByTheDivergence(@ForAll @DoubleRange(min = -5, max = 5) double mean,
            @ForAll @DoubleRange(min = 0.01, max = 20) double variance, @ForAll @DoubleRange(min = 0.01, max = 9) double noise,
            @ForAll @DoubleRange(min = 0.01, max = 9) double prior, @ForAll @IntRange(min = 0, max = 1000) int seed) {
        ConjugateGaussian model = new ConjugateGaussian(draws(seed, 1 + seed % 7), noise, mean / 2, prior);
        double gap = model.logEvidence() - model.elbo(mean, variance);
        double size = 1 + Math.abs(model.elbo(mean, variance));
        assertTrue(gap >= -1e-12 * size);
        assertEquals(model.gap(mean, variance), gap, 1e-12 * size);
        NormalBelief posterior = model.posterior();
        assertEquals(model.logEvidence(), model.elbo(posterior.mean(), posterior.variance()), 1e-12 * size);
    }

    @Test
    void slopeOfLogZIsTheMeanLogLikelihood() {
        for (double beta : new double[] {0.1, 0.5, 1, 3}) {
            NormalBelief power = MODEL.powerPosterior(beta);
            double slope = (MODEL.logZ(beta + 1e-5) - MODEL.logZ(beta - 1e-5)) / 2e-5;
            assertEquals(MODEL.expectedLogLikelihood(power.mean(), power.variance()), slope, 1e-6);
        }
    }

    @Test
    void quadratureAndDrawsFindTheSameBound() {
        VariationalBound exact = MODEL.bound(0.5, 0.3);
        VariationalBound quadrature = VariationalBound.of(new NormalBelief(0.5, 0.3), MODEL);
        assertEquals(exact.elbo(), quadrature.elbo(), 1e-10);
        GaussianBelief q = new GaussianBelief(new double[] {0.5}, new double[][] {{0.3}});
        Estimate drawn = VariationalBound.estimateElbo(q, MODEL, 4000, RandomStream.of(3));
        assertTrue(drawn.sigmasFrom(exact.elbo()) < 5);
    }

    @Test
    void powerGradientIsTheSlopeOfTheEnergy() {
        double[] at = {0.7};
        assertEquals((MODEL.logJoint(new double[] {0.7 + 1e-5}) - MODEL.logJoint(new double[] {0.7 - 1e-5})) / 2e-5,
                MODEL.logPriorGradient(at)[0] + MODEL.logLikelihoodGradient(at)[0], 1e-7);
    }

    @Test
    void limitsAreThePriorAndTheData() {
        assertEquals(new NormalBelief(0, 2), MODEL.powerPosterior(0));
        assertEquals(0, MODEL.logZ(0), 0);
        NormalBelief flat = new ConjugateGaussian(X, 0.5, 0, 1e12).posterior();
        assertEquals(MODEL.maximumLikelihood(), flat.mean(), 1e-9);
        assertEquals(0.1, flat.variance(), 1e-9);
    }

    @Test
    void discreteBoundIsExactAtThePosterior() {
        double[] joint = {Math.log(0.1), Math.log(0.3), Double.NEGATIVE_INFINITY};
        VariationalBound best = VariationalBound.of(new double[] {0.25, 0.75, 0}, joint);
        assertEquals(Math.log(0.4), best.elbo(), 1e-15);
        assertEquals(0, best.gap(Math.log(0.4)), 1e-15);
        assertTrue(VariationalBound.of(new double[] {0.5, 0.5, 0}, joint).elbo() < Math.log(0.4));
    }

    @Test
    void beliefsAgreeAcrossDimensions() {
        GaussianBelief q = new GaussianBelief(new double[] {0.5, -1}, new double[][] {{0.3, 0}, {0, 2}});
        NormalBelief first = new NormalBelief(0.5, 0.3);
        NormalBelief second = new NormalBelief(-1, 2);
        assertEquals(first.entropy() + second.entropy(), q.entropy(), 1e-14);
        assertEquals(first.logDensity(0.1) + second.logDensity(2), q.logDensity(new double[] {0.1, 2}), 1e-14);
        assertArrayEquals(new double[] {0.3, 2}, q.variances(), 0);
        assertEquals(0, q.kl(q), 1e-15);
        assertArrayEquals(new double[] {1 / 0.3, 0}, q.precision()[0], 1e-14);
    }

    @Test
    void saysWhatIsWrong() {
        double nan = Double.NaN;
        refuses("data", () -> new ConjugateGaussian(new double[0], 1, 0, 1));
        refuses("data[1]", () -> new ConjugateGaussian(new double[] {1, nan}, 1, 0, 1));
        refuses("noiseVariance (0.0)", () -> new ConjugateGaussian(X, 0, 0, 1));
        refuses("priorVariance (-1.0)", () -> new ConjugateGaussian(X, 1, 0, -1));
        refuses("priorMean", () -> new ConjugateGaussian(X, 1, nan, 1));
        refuses("variance (0.0)", () -> MODEL.elbo(0, 0));
        refuses("mean", () -> MODEL.elbo(nan, 1));
        refuses("beta", () -> MODEL.logZ(-0.1));
        refuses("covariance", () -> new GaussianBelief(new double[2], new double[][] {{1, 1}, {1, 1}}));
        refuses("covariance", () -> new GaussianBelief(new double[2], new double[][] {{1, 0.5}, {0.4, 1}}));
        refuses("mean", () -> new GaussianBelief(new double[1], new double[][] {{1, 0}, {0, 1}}));
        refuses("precision", () -> GaussianBelief.ofPrecision(new double[2], new double[][] {{1, 2}, {2, 1}}));
        refuses("q", () -> VariationalBound.of(new double[] {0.5, 0.6}, new double[2]));
        refuses("expectedLogJoint", () -> VariationalBound.of(new double[] {0.5, 0.5},
                new double[] {0, Double.NEGATIVE_INFINITY}));
        refuses("draws", () -> VariationalBound.estimateElbo(new GaussianBelief(new double[1], new double[][] {{1}}), MODEL, 1,
                RandomStream.of(1)));
        refuses("q of dimension (2)", () -> VariationalBound.estimateElbo(
                GaussianBelief.independent(new double[2], new double[] {1, 1}), MODEL, 9, RandomStream.of(1)));
    }

    private static void refuses(String start, Runnable call) {
        String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
        assertTrue(message.startsWith(start) || message.contains(start), message);
    }

    private static double[] draws(int seed, int n) {
        RandomStream random = RandomStream.of(seed);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = 3 * random.nextGaussian();
        }
        return x;
    }
}
