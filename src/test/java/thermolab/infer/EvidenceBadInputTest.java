package thermolab.infer;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thermolab.energy.Rbm;
import thermolab.energy.SmallLayer;
import thermolab.house.Refusals;
import thermolab.learn.Activation;
import thermolab.learn.Mlp;
import thermolab.learn.RbmStart;
import thermolab.num.RandomStream;

/** Each mistake of a caller is answered by one sentence: name, value, rule. */
class EvidenceBadInputTest {

    private static final double[] UP = {0, 0.5, 1};

    private static RbmAnnealer annealer(int chains) {
        return new RbmAnnealer(new Rbm(), chains, RandomStream.of(1));
    }

    @TestFactory
    Stream<DynamicTest> isRefusedInOneSentence() {
        return Refusals.of(Map.ofEntries(
                Map.entry("betas[2] (0.5) must be above betas[1] = 0.5; rungs ascend",
                        () -> ThermodynamicIntegration.logRatio(new double[] {0, 0.5, 0.5}, new double[3])),
                Map.entry("rungs of betas (1) must be at least 2; a ladder has two ends",
                        () -> annealer(1).forward(new double[] {1})),
                Map.entry("betas[1] (NaN) must be a finite number", () -> annealer(1).forward(new double[] {0, Double.NaN})),
                Map.entry("betas[0] (-0.5) must be zero or positive, and finite", () -> annealer(1).forward(new double[] {-0.5, 1})),
                Map.entry("betas (0.0 to 0.5) must run from 0 to 1; 0 is the base, 1 the target",
                        () -> annealer(1).forward(new double[] {0, 0.5})),
                Map.entry("betas (0.5 to 1.0) must run from 0 to 1; an evidence lies between the prior and the posterior",
                        () -> ThermodynamicIntegration.logEvidence(new double[] {0.5, 1}, new double[2])),
                Map.entry("betas [3] and mean values [2] must have the same length",
                        () -> ThermodynamicIntegration.logRatio(UP, new double[2])),
                Map.entry("mean values[1] (NaN) must be a finite number",
                        () -> ThermodynamicIntegration.logRatio(UP, new double[] {1, Double.NaN, 1})),
                Map.entry("intervals (0) must be at least 1; a ladder has two ends", () -> Ladder.uniform(0)),
                Map.entry("exponent (0.0) must be positive and finite", () -> Ladder.power(10, 0)),
                Map.entry("chains (0) must be at least 1", () -> annealer(0)),
                Map.entry("baseVisibleBias [1] and visible units [2] must have the same length",
                        () -> new RbmAnnealer(new Rbm(), new double[1], 1, RandomStream.of(1))),
                Map.entry("draws [2] and chains [1] must have the same length", () -> annealer(1).backward(UP, new double[2][2])),
                Map.entry("draws[0][1] (0.5) must be 0 or 1; draw the units, don't average them",
                        () -> annealer(1).backward(UP, new double[][] {{1, 0.5}})),
                Map.entry("draws at rung 1 (1) must be at least 2; one draw has no error bar",
                        () -> new EnergyLadder(new double[] {0, 1}, new double[][] {{1, 2}, {1}})),
                Map.entry("energies at rung 0[0] (NaN) must be a finite number",
                        () -> new EnergyLadder(new double[] {0, 1}, new double[][] {{Double.NaN, 2}, {1, 2}})),
                Map.entry("variance1 (0.0) must be positive and finite; it is a variance", () -> new GaussianPath(0, 1, 0, 0)),
                Map.entry("priorPrecision (0.0) must be positive and finite; without a prior there is no evidence",
                        () -> BayesianLinear.polynomial(new double[] {1}, new double[] {1}, 2, 0, 1)),
                Map.entry("degree (-1) must be at least 0",
                        () -> BayesianLinear.polynomial(new double[] {1}, new double[] {1}, -1, 1, 1)),
                Map.entry("rows of design [2] and targets [1] must have the same length",
                        () -> BayesianLinear.polynomial(new double[] {1, 2}, new double[] {1}, 1, 1, 1)),
                Map.entry("outputs of the net (2) must be 1; the targets are single numbers",
                        () -> new BayesianNetwork(new Mlp(Activation.TANH, 1, 2, 2), new double[][] {{1}}, new double[] {1}, 1, 1)),
                Map.entry("temperature (0.0) must be positive and finite; did you pass beta?",
                        () -> Tempering.EVERYTHING.of(new ConjugateGaussian(new double[] {1}, 1, 0, 1), 0)),
                Map.entry("units of the smaller layer (23) must be at most 22; a layer this large is annealed, not enumerated",
                        () -> SmallLayer.of(RbmStart.random(23, 24, 0.1, RandomStream.of(1)))),
                Map.entry("count (0) must be at least 1", () -> SmallLayer.of(new Rbm()).drawVisible(0, RandomStream.of(1)))));
    }
}
