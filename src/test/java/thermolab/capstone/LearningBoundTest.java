package thermolab.capstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thermolab.infer.BayesianLinear;
import thermolab.info.Divergence;
import thermolab.info.Entropy;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class LearningBoundTest {

    private static final double CLOSE = 1e-12;

    @Test
    void twoStatesAreHandComputable() {
        double f = 1.3;
        double p = 1 / (1 + Math.exp(-2 * f));
        LearningBound bound = TwoStateLearner.fair(f).equilibrium();
        assertEquals(Math.log(2) - Entropy.binary(p), bound.informationNats(), CLOSE);
        assertEquals(0, bound.entropyChangeNats(), CLOSE);
        assertEquals(f * (2 * p - 1), bound.heatNats(), CLOSE);
        assertEquals(Divergence.kl(new double[] {0.5, 0.5}, new double[] {p, 1 - p}), bound.slackNats(), CLOSE); // a quench wastes KL(start ‖ end)
        assertTrue(bound.holds());
    }

    /** ΔS + Q/T − I is KL(start ‖ Gibbs of y) − KL(finish ‖ Gibbs of y), mean over y: never below zero for a relaxation. */
    @Test
    void slackIsTheFallOfTheDivergenceFromGibbs() {
        RandomStream random = RandomStream.of(5);
        for (int k = 0; k < 200; k++) {
            int labels = 2 + random.nextInt(3);
            int states = 2 + random.nextInt(4);
            double t = 0.3 + 2 * random.nextDouble();
            double[] chances = drawn(labels, random);
            double[] start = drawn(states, random);
            double[][] energies = new double[labels][states];
            double[][] finish = new double[labels][];
            double expected = 0;
            for (int y = 0; y < labels; y++) {
                double[] gibbs = new double[states];
                for (int w = 0; w < states; w++) {
                    energies[y][w] = 3 * random.nextGaussian();
                    gibbs[w] = Math.exp(-energies[y][w] / t);
                }
                double z = Arrays.stream(gibbs).sum();
                double share = random.nextDouble();     // mixing with Gibbs is a relaxation that obeys detailed balance
                finish[y] = new double[states];
                for (int w = 0; w < states; w++) {
                    gibbs[w] /= z;
                    finish[y][w] = (1 - share) * start[w] + share * gibbs[w];
                }
                expected += chances[y] * (Divergence.kl(start, gibbs) - Divergence.kl(finish[y], gibbs));
            }
            LearningBound bound = LearningBound.ofStates(chances, start, finish, energies, t);
            assertEquals(expected, bound.slackNats(), 1e-10);
            assertTrue(bound.holds() && bound.informationNats() >= 0 && bound.efficiency() <= 1 + 1e-9, bound.toString());
        }
    }

    private static double[] drawn(int n, RandomStream random) {
        double[] p = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += p[i] = 0.05 + random.nextDouble();
        }
        for (int i = 0; i < n; i++) {
            p[i] /= sum;
        }
        return p;
    }

    @Test
    void slowLearningApproachesTheBoundAsOneOverItsStages() {
        TwoStateLearner learner = new TwoStateLearner(0.3, 2, 0.8);
        double ten = learner.inStages(10, 60).slackNats();
        double hundred = learner.inStages(100, 60).slackNats();
        double thousand = learner.inStages(1000, 60).slackNats();
        assertTrue(thousand > 0);
        assertEquals(10, hundred / thousand, 0.05);
        assertTrue(ten > hundred && learner.equilibrium().slackNats() > ten);
        assertEquals(learner.equilibrium().slackNats(), learner.inStages(1, 60).slackNats(), CLOSE);
    }

    @Test
    void oneStageIsTheQuenchAtAnyTime() {
        TwoStateLearner learner = new TwoStateLearner(0.8, 1.1, 2);
        for (double time : new double[] {0, 0.1, 1, 5}) {
            LearningBound a = learner.after(time);
            LearningBound b = learner.inStages(1, time);
            assertEquals(a.informationNats(), b.informationNats(), CLOSE);
            assertEquals(a.heatNats(), b.heatNats(), CLOSE);
            assertTrue(a.holds());
        }
        assertEquals(0, learner.after(0).costNats(), CLOSE);
    }

    @Test
    void brownianWeightPaysInEntropyAndHasteInHeat() {
        LangevinLearner weight = new LangevinLearner(1.5, 2, 0.5);
        LearningBound quench = weight.ramp(1);
        assertEquals(quench.informationNats(), quench.entropyChangeNats(), CLOSE);
        assertEquals(1.5 * 1.5 / 2 / 2 / 0.5, quench.heatNats(), CLOSE);
        assertEquals(quench.heatNats() / 50, weight.ramp(50).heatNats(), CLOSE);
        assertEquals(quench.heatNats(), weight.after(200).heatNats(), CLOSE);
        assertEquals(1 - 1e-3, weight.ramp(100_000).efficiency(), 1e-3);
        LearningBound normal = weight.afterGaussianLabels(200);
        LearningBound regression = new BayesianLearner(new double[][] {{1}}, 1, 1 / (1.5 * 1.5 / 2 / 0.5)).bound(); // λ = a²
        assertEquals(regression.informationNats(), normal.informationNats(), CLOSE);
        assertEquals(quench.heatNats(), normal.heatNats(), CLOSE);
        Estimate heat = weight.simulatedHeat(0.4, 40_000, RandomStream.of(2));
        assertTrue(heat.sigmasFrom(weight.after(0.4).heatNats()) < 4, heat.toString());
    }

    @Test
    void informationOfAWeakAndOfAStrongSignal() {
        assertEquals(0, LangevinLearner.information(0), CLOSE);
        assertEquals(1, LangevinLearner.information(1e-3) / 0.5e-6, 1e-5);         // a²/2
        assertEquals(Math.log(2), LangevinLearner.information(12), CLOSE);
        assertEquals(Math.log(2), LangevinLearner.information(1e300), CLOSE);
        assertEquals(0.48594, Entropy.bits(LangevinLearner.information(1)), 1e-5);   // bits of binary signalling at 0 dB, tabulated
    }

    @Test
    void hebbianNeuronKeepsTheBoundEverywhere() {
        for (double load = 0.01; load < 200; load *= 1.7) {
            for (double rate = 0.01; rate < 100; rate *= 1.7) {
                LearningBound bound = new HebbianLearner(load, rate).perWeight();
                assertTrue(bound.holds() && bound.efficiency() < 0.5, load + " " + rate + " " + bound);
            }
        }
        LearningBound weak = new HebbianLearner(1, 1e-3).perWeight();
        assertEquals(2 * 0.2066206 * 0.2066206, weak.efficiency(), 1e-5);          // 2⟨s′(z)⟩²ν² learned for ν² paid; s: the logistic curve
        assertEquals(0.5, new HebbianLearner(1, 0).rightAnswers(), CLOSE);
    }

    @Test
    void hebbianNeuronIsWhatFiniteOnesTendTo() {
        RandomStream random = RandomStream.of(8);
        int n = 400;
        int examples = 200;
        double nu = 1.5;
        double right = 0;
        double[][] products = new double[examples][n];
        double[] w = new double[n];
        for (double[] row : products) {
            for (int i = 0; i < n; i++) {
                row[i] = random.nextBoolean() ? 1 : -1;       // input times label
                w[i] += nu * row[i] / Math.sqrt(n);
            }
        }
        for (int repeat = 0; repeat < 40; repeat++) {
            double[] shaken = Arrays.stream(w).map(each -> each + random.nextGaussian()).toArray();
            for (double[] row : products) {
                double activation = 0;
                for (int i = 0; i < n; i++) {
                    activation += shaken[i] * row[i] / Math.sqrt(n);
                }
                right += 1 / (1 + Math.exp(-activation)) / examples / 40;
            }
        }
        assertEquals(new HebbianLearner(0.5, nu).rightAnswers(), right, 0.02);
    }

    /** Draws w from the prior, targets of another w, then w from the posterior: the mean fall of the energy is the heat. */
    @Test
    void bayesianHeatIsWhatRelaxingWeightsGiveOff() {
        RandomStream random = RandomStream.of(4);
        double[][] x = {{1, 0.2}, {0.4, -1}, {0.3, 0.3}, {-0.7, 0.5}};
        double alpha = 1.5;
        double noise = 0.6;
        LearningBound bound = new BayesianLearner(x, alpha, noise).bound();
        double[] heats = new double[4000];
        double[] gains = new double[heats.length];
        for (int k = 0; k < heats.length; k++) {
            double[] truth = {random.nextGaussian() / Math.sqrt(alpha), random.nextGaussian() / Math.sqrt(alpha)};
            double[] y = Arrays.stream(x).mapToDouble(row -> row[0] * truth[0] + row[1] * truth[1] + Math.sqrt(noise) * random.nextGaussian())
                    .toArray();
            BayesianLinear model = new BayesianLinear(x, y, alpha, noise);
            double[] before = model.prior().draw(random);
            heats[k] = model.logJoint(model.posterior().draw(random)) - model.logJoint(before);
            gains[k] = model.posterior().logDensity(truth) - model.prior().logDensity(truth);
        }
        assertTrue(Estimate.ofMean(heats).sigmasFrom(bound.heatNats()) < 4);
        assertTrue(Estimate.ofMean(gains).sigmasFrom(bound.informationNats()) < 4);
        assertTrue(bound.holds() && bound.efficiency() < 0.5);
        assertEquals(0, new BayesianLearner(new double[3][2], 1, 1).bound().costNats(), CLOSE);
    }

    @Test
    void refusesWhatCannotBe() {
        RunLedgerTest.refuses("informationNats", () -> new LearningBound(-0.1, 0, 0));
        RunLedgerTest.refuses("heatNats", () -> new LearningBound(0.1, 0, Double.NaN));
        RunLedgerTest.refuses("temperature", () -> LearningBound.of(0.1, 0, 1, 0));
        RunLedgerTest.refuses("joint", () -> LearningBound.ofJoint(new double[][] {{0.5, 0.6}}, new double[] {0.5, 0.5}, 0, 1));
        RunLedgerTest.refuses("start", () -> LearningBound.ofJoint(new double[][] {{0.5, 0.5}}, new double[] {1}, 0, 1));
        RunLedgerTest.refuses("labels", () -> LearningBound.ofStates(new double[] {0.5, 0.6}, new double[] {1, 0},
                new double[][] {{1, 0}, {0, 1}}, new double[2][2], 1));
        RunLedgerTest.refuses("labelChance", () -> new TwoStateLearner(1.2, 1, 1));
        RunLedgerTest.refuses("field", () -> new TwoStateLearner(0.5, -1, 1));
        RunLedgerTest.refuses("stages", () -> TwoStateLearner.fair(1).inStages(0, 1));
        RunLedgerTest.refuses("time", () -> TwoStateLearner.fair(1).after(-1));
        RunLedgerTest.refuses("stiffness", () -> new LangevinLearner(1, 0, 1));
        RunLedgerTest.refuses("noiseVariance", () -> new BayesianLearner(new double[][] {{1}}, 1, 0));
        RunLedgerTest.refuses("load", () -> new HebbianLearner(0, 1));
        assertFalse(new LearningBound(0.5, 0, 0.2).holds());
    }
}
