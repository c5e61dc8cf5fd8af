package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class LaplaceTest {

    private static final BetaBinomial COIN = new BetaBinomial(2, 3, 20, 13);
    private static final double[][] X = {{1, 0.5}, {1, 1.2}, {1, -1}, {1, 0.8}, {1, 2}};
    private static final double[] Y = {1.4, -0.2, 1.1, 0.9, 2};
    private static final BayesianLinear LINE = new BayesianLinear(X, Y, 0.7, 0.3);

    @Test
    void coinAgreesWithTheReference() {
        assertEquals(-3.0484828389395204, COIN.logEvidence(), 1e-10);
        assertEquals(-3.017507096591513, COIN.laplaceInTheta(), 1e-10);
        assertEquals(-3.0590349802881187, COIN.laplaceInLogit(), 1e-10);
    }

    @Property(tries = 60)
    void generalFitAgreesWithTheClosedForms(@ForAll @DoubleRange(min = 1.5, max = 9) double a,
            @ForAll @DoubleRange(min = 1.5, max = 9) double b, @ForAll @IntRange(min = 0, max = 60) int n,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        BetaBinomial coin = new BetaBinomial(a, b, n, (int) Math.floor(share * n));
        assertEquals(coin.laplaceInLogit(), Laplace.of(coin, 0.3).logEvidence(), 1e-7);
        assertTrue(VariationalBound.of(new NormalBelief(0, 1), coin).elbo() <= coin.logEvidence() + 1e-9);
    }

    @Test
    void coinsOfAllResultsSumToOne() {
        double sum = 0;
        for (int k = 0; k <= 12; k++) {
            sum += Math.exp(new BetaBinomial(0.5, 3, 12, k).logEvidence());
        }
        assertEquals(1, sum, 1e-12);
        assertEquals(0, new BetaBinomial(2, 3, 0, 0).logEvidence(), 1e-14);
    }

    @Test
    void coinsSlopesAreDifferences() {
        for (double u : new double[] {-3, 0.2, 4}) {
            double rise = COIN.logJoint(new double[] {u + 1e-5}) - COIN.logJoint(new double[] {u - 1e-5});
            assertEquals(rise / 2e-5, COIN.logPriorGradient(new double[] {u})[0] + COIN.logLikelihoodGradient(new double[] {u})[0],
                    1e-7);
        }
    }

    @Test
    void exactForAGaussianJoint() {
        Laplace fit = Laplace.of(LINE, 5, -5);
        assertEquals(LINE.logEvidence(), fit.logEvidence(), 1e-9);
        assertArrayEquals(LINE.posterior().mean(), fit.belief().mean(), 1e-9);
        assertEquals(LINE.logEvidence(), Laplace.atMode(LINE::logJoint, LINE.posterior().mean()).logEvidence(), 1e-8);
    }

    @Property(tries = 40)
    void descriptionIsLongerThanTheEvidence(@ForAll @IntRange(min = 0, max = 5000) int seed) {
        GaussianBelief q = MeanFieldsTest.randomBelief(2, RandomStream.of(seed));
        double length = LINE.errorCost(q) + LINE.complexityCost(q);
        assertEquals(length, LINE.bound(q).variationalFreeEnergy(), 1e-11 * length);
        assertEquals(q.kl(LINE.posterior()), length + LINE.logEvidence(), 1e-10 * (1 + length));
        assertTrue(length >= -LINE.logEvidence() - 1e-10);
    }

    @Test
    void posteriorAndWeightNoiseCostWhatTheySay() {
        assertEquals(-LINE.logEvidence(), LINE.bound(LINE.posterior()).variationalFreeEnergy(), 1e-11);
        double gap = new GaussianMeanField(LINE.posterior()).gap();
        assertEquals(gap, LINE.bound(LINE.weightNoise()).variationalFreeEnergy() + LINE.logEvidence(), 1e-11);
    }

    @Test
    void saysWhatIsWrong() {
        MeanFieldsTest.refuses("k (21)", () -> new BetaBinomial(2, 3, 20, 21));
        MeanFieldsTest.refuses("k (-1)", () -> new BetaBinomial(2, 3, 20, -1));
        MeanFieldsTest.refuses("n (-1)", () -> new BetaBinomial(2, 3, -1, 0));
        MeanFieldsTest.refuses("a (0.0)", () -> new BetaBinomial(0, 3, 20, 1));
        MeanFieldsTest.refuses("b (NaN)", () -> new BetaBinomial(1, Double.NaN, 20, 1));
        MeanFieldsTest.refuses("peak", () -> new BetaBinomial(1, 3, 20, 0).laplaceInTheta());
        MeanFieldsTest.refuses("theta", () -> COIN.logPosterior(1));
        MeanFieldsTest.refuses("curvature", () -> Laplace.atMode(t -> t[0] * t[0], new double[] {0}));
        MeanFieldsTest.refuses("curvature", () -> Laplace.atMode(t -> -t[0] * t[0], new double[] {0, 0}));
        MeanFieldsTest.refuses("start", () -> Laplace.of(COIN, 1, 2));
        MeanFieldsTest.refuses("noiseVariance", () -> new BayesianLinear(X, Y, 1, 0));
        MeanFieldsTest.refuses("priorPrecision", () -> new BayesianLinear(X, Y, 0, 1));
        MeanFieldsTest.refuses("rows of design", () -> new BayesianLinear(X, new double[2], 1, 1));
        MeanFieldsTest.refuses("targets[0]", () -> new BayesianLinear(new double[][] {{1}}, new double[] {Double.NaN}, 1, 1));
        MeanFieldsTest.refuses("q [1]", () -> LINE.errorCost(new GaussianBelief(new double[1], new double[][] {{1}})));
    }
}
