package chapter24;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter24.WholeRun.Config;
import chapter24.WholeRun.Report;
import java.util.random.RandomGenerator;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.capstone.BayesianLearner;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.infer.BayesianLinear;
import thermolab.info.DifferentialEntropy;
import thermolab.learn.SgdCovariance;
import thermolab.learn.SgdEntropyProduction;
import thermolab.num.RandomStream;

@ExerciseTest(contract = WholeRun.class, number = 2, title = "The whole run", points = 15, hints = {
    "Write the slope of one row first: SGD, the noise and the Hessian all come from it. `BayesianLinear` has the posterior, whose mean is the minimum of the loss.",
    "`SgdCovariance.stationary` wants the covariance of the batch's slope: that of one row over B. The temperature is tr(HΣ)/d, with the measured Σ and with the predicted one.",
    "The information of a Gaussian posterior is half the logarithm of how much sharper it is than the prior; the heat is the mean energy before less the mean energy after, with targets that the model itself draws."})
public class WholeRunTest {

    private static final double CLOSE = 1e-8;

    /** Inputs of about one, so that all directions forget in some tens of steps. */
    private static Config drawn(RandomGenerator random, int steps) {
        int n = 24;
        int d = 3;
        double[][] x = new double[n][d];
        double[] y = new double[n];
        double[] truth = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < d; j++) {
                x[i][j] = random.nextGaussian() + (i % d == j ? 1 : 0);
                y[i] += x[i][j] * truth[j];
            }
            y[i] += 0.5 * random.nextGaussian();
        }
        return new Config(x, y, 1.5, 0.25, 0.01, 8, steps, 40, 1.3);
    }

    private static BayesianLinear model(Config c) {
        return new BayesianLinear(c.inputs(), c.targets(), c.priorPrecision(), c.noiseVariance());
    }

    private static RealMatrix hessian(Config c) {
        return MatrixUtils.createRealMatrix(model(c).posterior().precision()).scalarMultiply(1.0 / c.targets().length);
    }

    /** Covariance of the slope of a batch at the minimum. */
    private static double[][] noise(Config c) {
        RealMatrix slopes = MatrixUtils.createRealMatrix(c.inputs());
        double[] best = model(c).posterior().mean();
        double[] residual = slopes.operate(best);
        for (int i = 0; i < residual.length; i++) {
            double miss = (residual[i] - c.targets()[i]) / c.noiseVariance();
            for (int j = 0; j < best.length; j++) {
                slopes.setEntry(i, j, slopes.getEntry(i, j) * miss + c.priorPrecision() * best[j] / residual.length);
            }
        }
        return slopes.transposeMultiply(slopes).scalarMultiply(1.0 / residual.length / c.batch()).getData();
    }

    private static double predicted(Config c) {
        double[][] covariance = SgdCovariance.stationary(hessian(c).getData(), noise(c), c.rate());
        return 2 * SgdCovariance.excessLoss(hessian(c).getData(), covariance) / 3;
    }

    @Checks(points = 2, idea = "One seed is one report, and another seed changes what was measured and nothing else")
    void isDetermined(WholeRun answer) {
        Config config = drawn(RandomStream.of(1), 2000);
        Report one = answer.run(config, 3);
        Report other = answer.run(config, 4);
        assertEquals(one, answer.run(config, 3));
        assertNotEquals(one.temperature(), other.temperature());
        assertEquals(one.logEvidence(), other.logEvidence(), 0);
        assertEquals(one.predictedTemperature(), other.predictedTemperature(), 0);
    }

    @Checks(points = 2, idea = "It learns: the loss falls to its minimum and stays above it by what the noise allows")
    void learns(WholeRun answer, RandomGenerator random) {
        Config config = drawn(random, 40_000);
        BayesianLinear model = model(config);
        double constant = model.logJoint(new double[3]);
        double before = 0;
        for (double y : config.targets()) {
            before += y * y / (2 * config.noiseVariance()) / config.targets().length;
        }
        double minimum = before - (model.logJoint(model.posterior().mean()) - constant) / config.targets().length;
        Report report = answer.run(config, random.nextLong());
        assertEquals(1, report.lossBefore() / before, CLOSE);
        assertEquals(1.5 * predicted(config), report.lossAfter() - minimum, 0.2 * 1.5 * predicted(config));
    }

    @Checks(points = 3, idea = "The temperature that is measured is the one that Hessian and noise predict, within 10 %")
    void temperature(WholeRun answer, RandomGenerator random) {
        Config config = drawn(random, 120_000);
        Report report = answer.run(config, random.nextLong());
        assertEquals(1, report.predictedTemperature() / predicted(config), 1e-6);
        assertEquals(1, report.temperature() / report.predictedTemperature(), 0.1);
    }

    @Checks(points = 2, idea = "U, S and F belong to the measured cloud: U = dT/2, S is its Gaussian's, F = U − TS")
    void freeEnergy(WholeRun answer, RandomGenerator random) {
        Config config = drawn(random, 40_000);
        Report report = answer.run(config, random.nextLong());
        assertEquals(1, report.energy() / (1.5 * report.temperature()), CLOSE);
        assertEquals(report.energy() - report.temperature() * report.entropy(), report.freeEnergy(), CLOSE * Math.abs(report.freeEnergy()));
        double[][] cloud = SgdCovariance.stationary(hessian(config).getData(), noise(config), config.rate());
        assertEquals(DifferentialEntropy.gaussian(cloud), report.entropy(), 0.3);
    }

    @Checks(points = 3, idea = "The evidence has all its constants, and the ELBO is the best that independent weights reach: below it")
    void evidence(WholeRun answer, RandomGenerator random) {
        Config config = drawn(random, 200);
        BayesianLinear model = model(config);
        Report report = answer.run(config, 1);
        assertTrue(report.elbo() <= report.logEvidence() + CLOSE, "the ELBO lies above the evidence");
        assertEquals(1, report.logEvidence() / model.logEvidence(), CLOSE);
        assertEquals(1, report.elbo() / (model.logEvidence() - gapOfIndependentWeights(model)), CLOSE);
    }

    /** KL of the best independent Gaussian from the posterior: half the logarithm of the product of the diagonal of its precision over the determinant. */
    private static double gapOfIndependentWeights(BayesianLinear model) {
        double[][] precision = model.posterior().precision();
        double gap = model.posterior().entropy() - 0.5 * model.dimension() * Math.log(2 * Math.PI * Math.E);
        for (int i = 0; i < precision.length; i++) {
            gap += 0.5 * Math.log(precision[i][i]);
        }
        return gap;
    }

    @Checks(points = 1, idea = "The steady state produces entropy, and never less than none")
    void sigma(WholeRun answer, RandomGenerator random) {
        Config config = drawn(random, 200);
        double known = SgdEntropyProduction.perStep(hessian(config).getData(), noise(config), config.rate());
        double given = answer.run(config, 1).entropyProduction();
        assertTrue(given >= 0, "σ below zero");
        assertEquals(known, given, 1e-6 * (known + 1e-6));
    }

    @Checks(points = 1, idea = "What is learned is paid for: I ≤ ΔS + Q/T, each of the three exact")
    void bound(WholeRun answer, RandomGenerator random) {
        Config config = drawn(random, 200);
        Report report = answer.run(config, 1);
        var known = new BayesianLearner(config.inputs(), config.priorPrecision(), config.noiseVariance()).bound();
        assertTrue(report.informationNats() <= report.entropyChangeNats() + report.heatNats(), "the bound is broken");
        assertEquals(1, report.informationNats() / known.informationNats(), CLOSE);
        assertEquals(0, report.entropyChangeNats(), CLOSE);
        assertEquals(1, report.heatNats() / known.heatNats(), CLOSE);
    }

    @Checks(points = 1, idea = "The joules: the building's are PUE times the computers', the price is the computers' for a nat, and PUE ≥ 1")
    void joules(WholeRun answer, RandomGenerator random) {
        Config c = drawn(random, 200);
        Report report = answer.run(c, 1);
        BayesianLinear model = model(c);
        double learned = model.logLikelihood(model.posterior().mean()) - model.logLikelihood(new double[3]);
        assertEquals(52, report.facilityJoules(), CLOSE);
        assertEquals(1, report.learnedNats() / learned, CLOSE);
        assertEquals(1, report.joulesPerNat() / (40 / learned), CLOSE);
        assertThrows(IllegalArgumentException.class, () -> answer.run(new Config(c.inputs(), c.targets(), 1, 1, 0.01, 4, 10, 40, 0.9), 1));
    }
}
