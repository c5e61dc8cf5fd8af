package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;
import thermolab.learn.Activation;
import thermolab.learn.Mlp;
import thermolab.num.Estimate;
import thermolab.num.Grid;
import thermolab.num.LogSumExp;
import thermolab.num.RandomStream;

/** Thermodynamic integration, ladders of works, and the Gaussian path, against closed forms and the course's reference numbers. */
class EvidenceTest {

    private static final double[] X = {1.2, 0.4, 2.1, 1.5, 0.9};
    private static final ConjugateGaussian MODEL = new ConjugateGaussian(X, 0.5, 0, 2);

    private static double meanLogLikelihood(ConjugateGaussian model, double beta) {
        NormalBelief belief = model.powerPosterior(beta);
        return model.expectedLogLikelihood(belief.mean(), belief.variance());
    }

    @Test
    void gaussianEvidenceOfTheReference() {
        double[] expected = {-21.931824714623502, -6.363213603512389, -5.460419755945814, -4.982890474260689};
        double[] betas = {0, 0.25, 0.5, 1};
        for (int i = 0; i < 4; i++) {
            assertEquals(expected[i], meanLogLikelihood(MODEL, betas[i]), 1e-9);
        }
        assertEquals(-6.366466885866161, MODEL.logEvidence(), 1e-9);
        double[] uniform = Ladder.uniform(10);
        assertEquals(-6.6751639325014525,
                ThermodynamicIntegration.logEvidence(uniform, Grid.map(uniform, b -> meanLogLikelihood(MODEL, b))), 1e-8);
        double[] power = Ladder.power(10, 5);
        assertEquals(-6.457767358097382,
                ThermodynamicIntegration.logEvidence(power, Grid.map(power, b -> meanLogLikelihood(MODEL, b))), 1e-8);
    }

    @Test
    void integralOfTheMeanIsTheEvidenceForAnyModel() {
        RandomGenerator random = RandomStream.of(3);
        for (int trial = 0; trial < 30; trial++) {
            double[] data = Grid.map(new double[1 + random.nextInt(6)], u -> 2 * random.nextGaussian());
            ConjugateGaussian model = new ConjugateGaussian(data, 0.2 + random.nextDouble(), random.nextGaussian(), 0.3 + random.nextDouble());
            var rule = new GaussIntegratorFactory().legendre(60, 0, 1);
            assertEquals(model.logEvidence(), rule.integrate(b -> meanLogLikelihood(model, b)), 1e-7);
        }
    }

    @Test
    void twoLevelSystemWithTheRightSign() {
        double[] betas = Grid.linear(0, 2, 4001);
        double[] means = Grid.map(betas, b -> 1 / (1 + Math.exp(b)));
        assertEquals(0.1269280110429725, ThermodynamicIntegration.logZ(Math.log(2), betas, means), 1e-7);
        assertEquals(0.5662191695169728, ThermodynamicIntegration.area(betas, means), 1e-7);
    }

    @Test
    void chordsOfAConvexCurveGiveTooLittle() {
        for (double gap : new double[] {0.1, 1, 10}) {
            double[] betas = Ladder.power(7, 2);
            double[] means = Grid.map(betas, b -> gap / (1 + Math.exp(b * gap)));
            double exact = Math.log1p(Math.exp(-gap));
            assertTrue(ThermodynamicIntegration.logZ(Math.log(2), betas, means) < exact);
        }
    }

    @Test
    void errorsAreCarriedThroughTheTrapezoids() {
        Estimate[] means = {new Estimate(1, 0.1), new Estimate(0.5, 0.2), new Estimate(0.2, 0.3)};
        Estimate ratio = ThermodynamicIntegration.logRatio(new double[] {0, 1, 3}, means);
        assertEquals(-(0.75 + 0.7), ratio.value(), 1e-12);
        assertEquals(Math.sqrt(0.05 * 0.05 + 0.3 * 0.3 + 0.3 * 0.3), ratio.standardError(), 1e-12);
    }

    private static EnergyLadder drawn(GaussianPath path, double[] betas, int draws, long seed) {
        RandomGenerator random = RandomStream.of(seed);
        double[][] energies = new double[betas.length][draws];
        for (int k = 0; k < betas.length; k++) {
            for (int i = 0; i < draws; i++) {
                double x = path.mean(betas[k]) + Math.sqrt(path.variance(betas[k])) * random.nextGaussian();
                energies[k][i] = Math.pow(x - path.mean1(), 2) / (2 * path.variance1())
                        - Math.pow(x - path.mean0(), 2) / (2 * path.variance0());
            }
        }
        return new EnergyLadder(betas, energies);
    }

    @Test
    void everyEstimatorOfALadderFindsTheGaussianRatio() {
        GaussianPath path = new GaussianPath(0, 1, 1.5, 0.25);
        EnergyLadder ladder = drawn(path, Ladder.power(8, 2), 4000, 5);
        double exact = path.logRatio();
        assertTrue(ladder.bar().sigmasFrom(exact) < 4);
        assertTrue(ladder.exponential().sigmasFrom(exact) < 4);
        assertEquals(exact, ladder.mbar()[8], 4 * ladder.bar().standardError());
        assertEquals(exact, ladder.trapezoid().value(), 0.1);
        double sum = ladder.steps().stream().mapToDouble(step -> -step.trapezoid().value()).sum();
        assertEquals(sum, ladder.trapezoid().value(), 1e-10, "TI is the sum of its steps' trapezoids");
    }

    @Test
    void errorBarOfALadderIsHonest() {
        GaussianPath path = new GaussianPath(0, 1, 1, 0.5);
        double[] betas = Ladder.uniform(5);
        double[] found = new double[200];
        double claimed = 0;
        for (int i = 0; i < found.length; i++) {
            Estimate bar = drawn(path, betas, 100, 100 + i).bar();
            found[i] = bar.value();
            claimed += bar.standardError() / found.length;
        }
        double spread = Estimate.ofMean(found).standardError() * Math.sqrt(found.length);
        assertTrue(claimed > 0.8 * spread && claimed < 1.8 * spread, claimed + " against " + spread);
    }

    @Test
    void mbarIsSelfConsistentAndAgreesWithBarOnTwoRungs() {
        GaussianPath path = new GaussianPath(0, 1, 1, 0.5);
        EnergyLadder two = drawn(path, new double[] {0, 1}, 500, 6);
        assertEquals(two.bar().value(), two.mbar()[1], 1e-9, "two rungs: MBAR is BAR");
        EnergyLadder ladder = drawn(path, Ladder.uniform(6), 300, 7);
        double[] f = ladder.mbar();
        for (int k = 0; k < f.length; k++) {
            double[] terms = new double[7 * 300];
            int place = 0;
            for (double[] row : ladder.energies()) {
                for (double e : row) {
                    double[] below = new double[f.length];
                    for (int l = 0; l < f.length; l++) {
                        below[l] = Math.log(300) - f[l] - ladder.betas()[l] * e;
                    }
                    terms[place++] = -ladder.betas()[k] * e - LogSumExp.of(below);
                }
            }
            assertEquals(f[k], LogSumExp.of(terms), 1e-8);
        }
    }

    @Test
    void staircasesOfTheGaussianPathEncloseTheRatio() {
        RandomGenerator random = RandomStream.of(8);
        for (int trial = 0; trial < 50; trial++) {
            GaussianPath path = new GaussianPath(random.nextGaussian(), Math.exp(random.nextGaussian()), random.nextGaussian(),
                    Math.exp(random.nextGaussian()));
            double gap = Double.POSITIVE_INFINITY;
            for (int rungs : new int[] {1, 10, 100}) {
                double[] betas = Ladder.uniform(rungs);
                double low = path.expectedLogWeight(betas);
                double high = path.expectedReverse(betas);
                assertTrue(low < path.logRatio() && path.logRatio() < high);
                assertEquals((path.meanGap(0) - path.meanGap(1)) / rungs, high - low, 1e-9 * (1 + high - low));
                assertTrue(high - low < gap);
                gap = high - low;
            }
            double beta = random.nextDouble();
            double h = 1e-5;
            double b = Math.min(Math.max(beta, h), 1 - h);
            assertEquals(-(path.logZ(b + h) - path.logZ(b - h)) / (2 * h), path.meanGap(b), 1e-4 * (1 + Math.abs(path.meanGap(b))));
            assertEquals(-(path.meanGap(b + h) - path.meanGap(b - h)) / (2 * h), path.gapVariance(b), 1e-4 * (1 + path.gapVariance(b)));
            assertEquals(path.logRatio(), path.logZ(1) - path.logZ(0), 1e-12);
        }
    }

    @Test
    void regressionAgreesWithItsPowerPosteriors() {
        double[] x = Grid.linear(-1, 1, 12);
        double[] y = Grid.map(x, u -> 0.3 - u + u * u * u);
        for (int degree = 0; degree < 6; degree++) {
            BayesianLinear model = BayesianLinear.polynomial(x, y, degree, 0.7, 0.04);
            assertEquals(model.logEvidence(), new GaussIntegratorFactory().legendre(300, 0, 1).integrate(u ->
                    5 * Math.pow(u, 4) * model.meanLogLikelihood(Math.pow(u, 5))), 1e-4);
            double[] w = new double[degree + 1];
            w[0] = 0.2;
            double joint = model.logJoint(w);
            assertEquals(model.logEvidence(), joint - model.posterior().logDensity(w), 1e-6, "Bayes' rule at any weights");
        }
        double[] evidence = BayesianLinear.polynomialEvidence(x, y, 5, 0.7, 0.04);
        assertEquals(BayesianLinear.polynomial(x, y, 4, 0.7, 0.04).logEvidence(), evidence[4], 0);
    }

    @Test
    void gradientsOfTheModelsAreSlopes() {
        double[] x = Grid.linear(-1, 1, 5);
        double[][] column = Arrays.stream(x).mapToObj(u -> new double[] {u}).toArray(double[][]::new);
        double[] y = {0.1, 0.5, -0.2, 0.3, 1};
        Mlp net = new Mlp(Activation.TANH, 1, 3, 1);
        for (SmoothModel model : new SmoothModel[] {BayesianLinear.polynomial(x, y, 3, 2, 0.3),
            new BayesianNetwork(net, column, y, 0.5, 0.1)}) {
            double[] theta = Grid.map(new double[model.dimension()], u -> 0.3);
            theta[1] = -0.7;
            for (int i = 0; i < theta.length; i++) {
                double[] up = theta.clone();
                double[] down = theta.clone();
                up[i] += 1e-5;
                down[i] -= 1e-5;
                assertEquals((model.logLikelihood(up) - model.logLikelihood(down)) / 2e-5, model.logLikelihoodGradient(theta)[i], 1e-5);
                assertEquals((model.logPrior(up) - model.logPrior(down)) / 2e-5, model.logPriorGradient(theta)[i], 1e-5);
            }
        }
    }

    @Test
    void twoTemperingsDifferInTheMean() {
        for (double t : new double[] {0.1, 0.5, 1, 4, 1000}) {
            NormalBelief all = Tempering.EVERYTHING.of(MODEL, t);
            NormalBelief data = Tempering.LIKELIHOOD.of(MODEL, t);
            assertEquals(MODEL.posterior().mean(), all.mean(), 1e-12);
            assertEquals(MODEL.posterior().variance() * t, all.variance(), 1e-12 * t);
            assertEquals(1 / (1 / 2.0 + 10 / t), data.variance(), 1e-12);
            assertEquals(data.variance() * 10 / t * 1.22, data.mean(), 1e-12);
        }
        BayesianLinear line = new BayesianLinear(new double[][] {{1}, {1}, {1}, {1}, {1}}, X, 0.5, 0.5);
        assertEquals(Tempering.LIKELIHOOD.of(MODEL, 3).mean(), Tempering.LIKELIHOOD.of(line, 3).mean()[0], 1e-12);
        assertEquals(Tempering.EVERYTHING.of(MODEL, 3).variance(), Tempering.EVERYTHING.of(line, 3).covariance()[0][0], 1e-12);
        assertEquals(MODEL.logEvidence(), line.logEvidence(), 1e-9);
    }
}
