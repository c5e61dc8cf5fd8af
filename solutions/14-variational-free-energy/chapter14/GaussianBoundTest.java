package chapter14;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = GaussianBound.class, number = 1, title = "The bound of a Gaussian guess", points = 3, hints = {
    "Three terms: the mean log likelihood under $q$, the mean log prior under $q$, and the entropy of $q$. Each is a number.",
    "Under $q$ the mean of $(x_i - \\theta)^2$ is $(x_i - m)^2 + v$: a wide guess pays in every squared distance.",
    "The entropy of a Gaussian of variance $v$ is $\\frac12\\ln(2\\pi e v)$, and it is added."})
public class GaussianBoundTest {

    private static final double[] X = {1.2, 0.4, 2.1, 1.5, 0.9};
    private static final double ACCURACY = 1e-8;

    /** ln p(x) by adding one datum after the other: each is Gaussian given those before it. */
    private static double logEvidence(double[] x, double noise, double m, double v) {
        double log = 0;
        double mean = m;
        double variance = v;
        for (double value : x) {
            double spread = variance + noise;
            log -= 0.5 * (Math.log(2 * Math.PI * spread) + (value - mean) * (value - mean) / spread);
            double gain = variance / spread;
            mean += gain * (value - mean);
            variance *= 1 - gain;
        }
        return log;
    }

    @Checks(points = 1, idea = "At the posterior the bound is the log evidence, with every constant of the Gaussians")
    void equalsTheEvidenceAtThePosterior(GaussianBound answer) {
        double weight = 5 / 0.5 + 1 / 2.0;
        assertEquals(logEvidence(X, 0.5, 0, 2), answer.elbo(6.1 / 0.5 / weight, 1 / weight, X, 0.5, 0, 2), ACCURACY);
        double one = 1 / 0.3 + 1 / 4.0;
        assertEquals(logEvidence(new double[] {2}, 0.3, -1, 4), answer.elbo((2 / 0.3 - 0.25) / one, 1 / one, new double[] {2}, 0.3, -1, 4),
                ACCURACY);
    }

    @Checks(points = 1, idea = "Below the evidence by the divergence from the posterior, as each squared distance under q is larger by v")
    void fallsShortByTheDivergence(GaussianBound answer, RandomGenerator random) {
        for (int i = 0; i < 20; i++) {
            double noise = random.nextDouble(0.2, 3);
            double prior = random.nextDouble(0.2, 3);
            double shift = random.nextDouble(-1, 1);
            double[] x = random.doubles(random.nextInt(1, 6), -2, 3).toArray();
            double weight = x.length / noise + 1 / prior;
            double mean = shift / prior;
            for (double value : x) {
                mean += value / noise;
            }
            mean /= weight;
            double m = random.nextDouble(-2, 2);
            double v = random.nextDouble(0.05, 3);
            double divergence = 0.5 * (v * weight + (m - mean) * (m - mean) * weight - 1 - Math.log(v * weight));
            assertEquals(logEvidence(x, noise, shift, prior) - divergence, answer.elbo(m, v, x, noise, shift, prior), ACCURACY);
        }
    }

    @Checks(points = 0.5, idea = "The entropy is added: without data the bound is largest, and zero, when q is the prior")
    void entropyIsAdded(GaussianBound answer) {
        double[] none = {};
        assertEquals(0, answer.elbo(0.5, 2, none, 1, 0.5, 2), ACCURACY);
        assertTrue(answer.elbo(0.5, 1, none, 1, 0.5, 2) < 0, "a narrower guess than the prior");
        assertTrue(answer.elbo(0.5, 4, none, 1, 0.5, 2) < 0, "a wider guess than the prior");
    }

    @Checks(points = 0.5, idea = "A guess without width, or of a width that is no number, is refused")
    void refusesNoWidth(GaussianBound answer) {
        for (double v : new double[] {0, -1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> answer.elbo(0, v, X, 1, 0, 1), "v = " + v);
        }
    }
}
