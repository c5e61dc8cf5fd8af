package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ModelEdgesTest {

    private static final double[][] X = {{1, 0.5}, {0.3, -1}, {2, 1}};
    private static final double[] Y = {1, -0.5, 2};

    @Test
    void everyModelRefusesAnotherNumberOfUnknowns() {
        List<SmoothModel> models = List.of(new ConjugateGaussian(new double[] {1, 2}, 1, 0, 1), new BetaBinomial(2, 3, 20, 13),
                new BayesianLinear(X, Y, 1, 0.1));
        for (SmoothModel model : models) {
            for (double[] theta : new double[][] {{}, new double[model.dimension() + 1]}) {
                for (Runnable call : new Runnable[] {() -> model.logPrior(theta), () -> model.logLikelihood(theta),
                    () -> model.logPriorGradient(theta), () -> model.logLikelihoodGradient(theta)}) {
                    String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
                    assertTrue(message.contains("must have the same length"), message);
                }
            }
        }
    }

    /** A square of 1e200 is no double: minus infinity would say that the data are impossible. */
    @Test
    void dataTooFarAwayAreRefusedAndNotCalledImpossible() {
        ConjugateGaussian far = new ConjugateGaussian(new double[] {1e200, -1e200}, 1, 0, 1);
        NormalBelief here = new NormalBelief(0, 1);
        PredictiveCoding coding = PredictiveCoding.of(new double[][] {{1}}, new double[] {1}, new double[] {0}, new double[] {1});
        GaussianBelief point = GaussianBelief.independent(new double[] {0}, new double[] {1});
        for (Runnable call : new Runnable[] {far::logEvidence, () -> far.logLikelihood(new double[] {0}), () -> far.elbo(0, 1),
            () -> new ConjugateGaussian(new double[] {1}, 1, 1e200, 1).elbo(0, 1),
            () -> here.logDensity(1e200), () -> here.kl(new NormalBelief(1e200, 1)),
            () -> coding.logEvidence(new double[] {1e200}), () -> coding.freeEnergy(new double[] {1e200}, new double[][] {{0}}),
            () -> point.logDensity(new double[] {1e200}),
            () -> point.kl(GaussianBelief.independent(new double[] {1e300}, new double[] {1}))}) {
            String message = assertThrows(ArithmeticException.class, call::run).getMessage();
            assertTrue(message.contains("beyond what a double holds"), message);
        }
    }

    @Test
    void settlingAtTheLargestRateEnds() {
        PredictiveCoding swings = PredictiveCoding.of(new double[][] {{1e-300}}, new double[] {1}, new double[] {0.04}, new double[] {0.5});
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThrows(IllegalArgumentException.class,
                () -> swings.settle(new double[] {0}, Math.nextDown(swings.largestStep()), 1e-14)));
    }

    @Test
    void likelihoodNeverFallsBelowTheBoundHoweverSmallTheNoise() {
        double[][] w = {{1e3, 2e2}, {-3e2, 1e3}, {5e2, -4e2}};
        double[] x = {1.5, -2, 0.3};
        for (double noise : new double[] {1, 1e-3, 1e-6, 1e-9}) {
            Ppca decoder = new Ppca(w, new double[3], noise);
            LinearVae best = LinearVae.best(decoder);
            double exact = decoder.logLikelihood(x);
            assertEquals(best.elbo(x) + best.gap(x), exact, 1e-9 * Math.abs(exact), "noise " + noise);
        }
    }

    @Test
    void likelihoodOfADecoderWithoutRank() {
        double[] x = {1, -2};
        Ppca silent = new Ppca(new double[2][1], new double[] {0.5, 0}, 0.3);
        assertEquals(-Math.log(2 * Math.PI * 0.3) - (0.25 + 4) / 0.6, silent.logLikelihood(x), 1e-12);
        Ppca parallel = new Ppca(new double[][] {{1, 2}, {2, 4}}, new double[2], 0.3); // W Wᵀ = 5 (1, 2)(1, 2)ᵀ
        double along = (1 - 4) / Math.sqrt(5);
        double across = (2 + 2) / Math.sqrt(5);
        assertEquals(-Math.log(2 * Math.PI) - Math.log(25.3 * 0.3) / 2 - along * along / 50.6 - across * across / 0.6,
                parallel.logLikelihood(x), 1e-12);
    }

    @Test
    void varianceAfterTheReadingIsTheSmallerOne() {
        double before = KalmanFilter.steadyVariance(0.9, 0.1, 0.5);
        double after = KalmanFilter.steadyVarianceAfter(0.9, 0.1, 0.5);
        assertEquals(1 / after, 1 / before + 1 / 0.5, 1e-12);
        assertEquals(before, 0.81 * after + 0.1, 1e-14);
        assertEquals(0, KalmanFilter.steadyVarianceAfter(0.5, 1, 0));
    }

    @Test
    void steadyCovarianceIsTheScalarOneHoweverSlow() {
        for (double[] each : new double[][] {{1, 1e-14, 1}, {1, 1, 1}, {2, 0, 1}, {1, 0, 1}, {0.5, 0, 1}, {0.999999, 1e-10, 1}, {-1.5, 0.1, 10}, {0, 3, 1},
            {1, 1e8, 1e-8}, {1e3, 1, 1}}) {
            double exact = KalmanFilter.steadyVariance(each[0], each[1], each[2]);
            assertEquals(exact, KalmanFilter.scalar(each[0], each[1], each[2]).steadyCovariance()[0][0], 1e-9 * exact, each[0] + " " + each[1]);
        }
    }

    @Test
    void aProcessNoiseIsACovariance() {
        double[][] one = {{1, 0}, {0, 1}};
        for (double[][] noise : new double[][][] {{{1, 2}, {2, 1}}, {{1, 0.5}, {0, 1}}}) {
            String message = assertThrows(IllegalArgumentException.class,
                    () -> new KalmanFilter(one, noise, new double[][] {{1, 0}}, new double[][] {{1}})).getMessage();
            assertTrue(message.contains("processNoise"), message);
        }
        KalmanFilter unseen = new KalmanFilter(one, one, new double[][] {{1, 0}}, new double[][] {{1}});
        assertTrue(assertThrows(IllegalArgumentException.class, unseen::steadyCovariance).getMessage().contains("seen at all"));
    }

    @Test
    void aPixelThatIsNoNumberIsRefusedByItsPlace() {
        RaoBallard model = new RaoBallard(new RaoBallardSize(4, 1, 2, 1), new PatchPrior(1, 1, 0.1, 0.1), 1, new SplittableRandom(1));
        float[][] scenes = {{1, 2, Float.NaN, 0}};
        String message = assertThrows(IllegalArgumentException.class, () -> model.settle(scenes, 0, 5)).getMessage();
        assertTrue(message.contains("scene 0[2] (NaN)"), message);
    }

    @Test
    void saysWhatIsBeyondADouble() {
        assertThrows(IllegalArgumentException.class, () -> Ppca.fit(new double[][] {{1e300, 0}, {0, 1e300}}, 1));
        assertThrows(IllegalArgumentException.class, () -> BayesianLinear.monomials(Double.NaN, 3));
    }

    @Test
    void aStrongPriorCostsNoDigits() {
        double[] x = {1.2, 0.4, 2.1};
        for (double strength : new double[] {1e9, 1e12, 1e15}) { // τ is known to be 1/1.3: a Gaussian mean with known noise
            NormalGamma sure = new NormalGamma(0, 2, strength, 1.3 * strength);
            double known = new ConjugateGaussian(x, 1.3, 0, 1.3 / 2).logEvidence();
            assertEquals(known, sure.logEvidence(x), 10 / strength + 1e-12);
            assertEquals(known, sure.cavi(x).elbo(), 10 / strength + 1e-12);
            double heads = 3 * Math.log(0.25) + 2 * Math.log(0.75) + Math.log(10);
            assertEquals(heads, new BetaBinomial(strength, 3 * strength, 5, 3).logEvidence(), 20 / strength + 1e-12);
        }
    }
}
