package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class NormalGammaTest {

    private static final double[] X = {1.2, 0.4, 2.1, 1.5, 0.9};
    private static final NormalGamma PRIOR = new NormalGamma(0, 1, 2, 1);

    @Test
    void evidenceIsTheIntegralOfTheJoint() {
        double sum = 0;
        for (double mu = -5; mu < 7; mu += 0.02) {
            for (double log = -7; log < 5; log += 0.02) {
                sum += 0.02 * 0.02 * Math.exp(PRIOR.logJoint(X, mu, Math.exp(log)) + log);
            }
        }
        assertEquals(Math.log(sum), PRIOR.logEvidence(X), 1e-5);
    }

    @Test
    void evidenceMultipliesUpDatumByDatum() {
        NormalGamma belief = PRIOR;
        double sum = 0;
        for (double x : X) {
            sum += belief.logEvidence(new double[] {x});
            belief = belief.posterior(new double[] {x});
        }
        assertEquals(PRIOR.logEvidence(X), sum, 1e-12);
        assertEquals(PRIOR.posterior(X).rate(), belief.rate(), 1e-12);
    }

    @Property(tries = 60)
    void climbNeverFallsAndStaysBelowTheEvidence(@ForAll @IntRange(min = 0, max = 5000) int seed,
            @ForAll @DoubleRange(min = 0.05, max = 20) double count, @ForAll @DoubleRange(min = 0.1, max = 20) double shape,
            @ForAll @DoubleRange(min = 0.05, max = 20) double rate) {
        RandomStream random = RandomStream.of(seed);
        double[] x = new double[1 + seed % 9];
        for (int i = 0; i < x.length; i++) {
            x[i] = 4 * random.nextGaussian();
        }
        NormalGamma prior = new NormalGamma(random.nextGaussian(), count, shape, rate);
        NormalGammaCavi guess = prior.cavi(x);
        double evidence = prior.logEvidence(x);
        double size = 1e-12 * (1 + Math.abs(evidence));
        double before = Double.NEGATIVE_INFINITY;
        for (double elbo : guess.elbos()) {
            assertTrue(elbo >= before - size && elbo <= evidence + size);
            before = elbo;
        }
        NormalGamma after = prior.posterior(x);
        assertEquals(after.rate() * 2 * guess.shape() / (2 * guess.shape() - 1), guess.rate(), 1e-9 * guess.rate());
        assertEquals(after.mean(), guess.mean(), 1e-12 * (1 + Math.abs(after.mean())));
        assertEquals(after.meanPrecision(), guess.meanPrecision(), 1e-9 * after.meanPrecision());
        assertTrue(guess.precisionVariance() < after.precisionVariance());
        assertTrue(after.shape() <= 1 || guess.meanBelief().variance() < after.meanVariance() * (1 + 1e-9));
    }

    @Test
    void elboIsTheMeanOfTheLogRatio() {
        NormalGammaCavi guess = PRIOR.cavi(X);
        double sum = 0;
        for (double mu = -2; mu < 4; mu += 0.02) {
            for (double log = -5; log < 4; log += 0.02) {
                double tau = Math.exp(log);
                double logQ = guess.meanBelief().logDensity(mu) + guess.shape() * Math.log(guess.rate())
                        - Gamma.logGamma(guess.shape()) + (guess.shape() - 1) * log - guess.rate() * tau;
                sum += 0.02 * 0.02 * Math.exp(logQ + log) * (PRIOR.logJoint(X, mu, tau) - logQ);
            }
        }
        assertEquals(sum, guess.elbo(), 1e-4);
        assertEquals(-guess.elbo(), guess.variationalFreeEnergy(), 0);
    }

    @Test
    void saysWhatIsWrong() {
        MeanFieldsTest.refuses("sum of the squares", () -> new NormalGamma(0, 1, 2, 1).cavi(new double[] {1e160, -1e160}));
        MeanFieldsTest.refuses("count (0.0)", () -> new NormalGamma(0, 0, 1, 1));
        MeanFieldsTest.refuses("shape", () -> new NormalGamma(0, 1, -1, 1));
        MeanFieldsTest.refuses("rate", () -> new NormalGamma(0, 1, 1, 0));
        MeanFieldsTest.refuses("mean", () -> new NormalGamma(Double.NaN, 1, 1, 1));
        MeanFieldsTest.refuses("x (0)", () -> PRIOR.cavi(new double[0]));
        MeanFieldsTest.refuses("x[0]", () -> PRIOR.logEvidence(new double[] {Double.NaN}));
        MeanFieldsTest.refuses("sweeps", () -> PRIOR.cavi(X, 0));
        MeanFieldsTest.refuses("tau", () -> PRIOR.logJoint(X, 0, 0));
        MeanFieldsTest.refuses("shape", () -> new NormalGamma(0, 1, 1, 1).meanVariance());
    }
}
