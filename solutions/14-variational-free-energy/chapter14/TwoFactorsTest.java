package chapter14;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = TwoFactors.class, number = 2, title = "Two factors that climb", points = 4, hints = {
    "The best $\\ln q(\\mu)$ is $\\langle\\ln p(x,\\mu,\\tau)\\rangle$ over $q(\\tau)$, up to a constant: a parabola in $\\mu$. Read off its peak and curvature.",
    "The best $\\ln q(\\tau)$ is linear in $\\ln\\tau$ and in $\\tau$: collect both coefficients. The prior of $\\mu$ brings $\\frac12\\ln\\tau$ as well.",
    "Under $q(\\mu)$, $\\langle(x_i-\\mu)^2\\rangle = (x_i-m)^2 + 1/\\lambda$; the same for the prior's square. $H$ of a Gamma is $a - \\ln b + \\ln\\Gamma(a) + (1-a)\\psi(a)$."})
public class TwoFactorsTest {

    private static final double[] X = {1.2, 0.4, 2.1, 1.5, 0.9};

    /** Rate of the exact posterior of τ, whose shape is a₀ + n/2. */
    private static double exactRate(double[] x, double m0, double kappa0, double b0) {
        double mean = 0;
        for (double value : x) {
            mean += value / x.length;
        }
        double rate = b0 + kappa0 * x.length * (mean - m0) * (mean - m0) / (2 * (kappa0 + x.length));
        for (double value : x) {
            rate += (value - mean) * (value - mean) / 2;
        }
        return rate;
    }

    private static double logEvidence(double[] x, double m0, double kappa0, double a0, double b0) {
        double n = x.length;
        return TwoFactors.logGamma(a0 + n / 2) - TwoFactors.logGamma(a0) + a0 * Math.log(b0)
                - (a0 + n / 2) * Math.log(exactRate(x, m0, kappa0, b0)) + 0.5 * Math.log(kappa0 / (kappa0 + n)) - n / 2 * Math.log(2 * Math.PI);
    }

    @Checks(points = 1, idea = "q(μ) has the posterior's mean and the precision (κ₀ + n)⟨τ⟩: the prior counts as κ₀ data")
    void factorOfTheMean(TwoFactors answer) {
        TwoFactors.Vb vb = answer.normalGammaCavi(X, -1, 2.5, 1.5, 0.7, 60);
        assertEquals((2.5 * -1 + 6.1) / 7.5, vb.mean(), 1e-10);
        assertEquals(7.5 * vb.shape() / vb.rate(), vb.precision(), 1e-8);
    }

    @Checks(points = 1, idea = "q(τ) has the shape a₀ + (n + 1)/2, for the prior of μ knows τ too, and the exact mean of τ when settled")
    void factorOfThePrecision(TwoFactors answer, RandomGenerator random) {
        for (int i = 0; i < 10; i++) {
            double[] x = random.doubles(random.nextInt(1, 7), -3, 3).toArray();
            double m0 = random.nextDouble(-1, 1);
            double kappa0 = random.nextDouble(0.2, 4);
            double a0 = random.nextDouble(0.5, 4);
            double b0 = random.nextDouble(0.2, 4);
            TwoFactors.Vb vb = answer.normalGammaCavi(x, m0, kappa0, a0, b0, 80);
            assertEquals(a0 + (x.length + 1) / 2.0, vb.shape(), 1e-12);
            assertEquals((a0 + x.length / 2.0) / exactRate(x, m0, kappa0, b0), vb.shape() / vb.rate(), 1e-8);
        }
    }

    @Checks(points = 1, idea = "The ELBO has all its terms: below the evidence, by little when there are many data, and by the gap that is known")
    void boundIsWhole(TwoFactors answer) {
        double[] elbos = answer.normalGammaCavi(X, 0, 1, 2, 1, 60).elbos();
        assertEquals(-7.0945799467191, elbos[elbos.length - 1], 1e-8);
        double[] many = new double[400];
        for (int i = 0; i < many.length; i++) {
            many[i] = Math.sin(i * i);
        }
        elbos = answer.normalGammaCavi(many, 0, 1, 2, 1, 60).elbos();
        double gap = logEvidence(many, 0, 1, 2, 1) - elbos[elbos.length - 1];
        assertTrue(gap > 0 && gap < 2e-3, "with 400 data the gap is small and above zero; here " + gap);
    }

    @Checks(points = 1, idea = "Sweep by sweep, from b₀: one ELBO each, and none below the one before")
    void climbsSweepBySweep(TwoFactors answer) {
        TwoFactors.Vb one = answer.normalGammaCavi(X, 0, 1, 2, 1, 1);
        assertEquals(1, one.elbos().length, "one sweep, one ELBO");
        assertEquals(6 * 5.0, one.precision(), 1e-10, "the first q(μ): ⟨τ⟩ = shape/b₀");
        assertEquals(exactRate(X, 0, 1, 1) + 0.5 * 6 / 30, one.rate(), 1e-10);
        double[] elbos = answer.normalGammaCavi(X, 4, 0.3, 0.5, 8, 12).elbos();
        assertEquals(12, elbos.length);
        for (int i = 1; i < elbos.length; i++) {
            assertTrue(elbos[i] >= elbos[i - 1] - 1e-10, "sweep " + (i + 1));
        }
    }
}
