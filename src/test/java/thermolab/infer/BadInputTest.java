package thermolab.infer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import thermolab.data.DeadLeaves;
import thermolab.house.Refusals;
import thermolab.num.RandomStream;

class BadInputTest {

    private static final double[][] ONE = {{1}};
    private static final double[][] COIN = {{0.5, 0.5}, {0.5, 0.5}};
    private static final double[][] SURE = {{1, 1}, {0, 0}};
    private static final double[] HALF = {0.5, 0.5};
    private static final PredictiveCoding CODING = PredictiveCoding.of(ONE, new double[] {1}, new double[] {0}, new double[] {1});

    @TestFactory
    Stream<DynamicTest> predictiveCoding() {
        return Refusals.of(Map.<String, Executable>ofEntries(
                Map.entry("rate (1.1) must be above 0 and below 2/λ_max = 1.0", () -> CODING.settle(new double[] {1}, 1.1, 1e-9)),
                Map.entry("rate (-0.1) must be positive", () -> CODING.step(new double[] {1}, new double[][] {{0}}, -0.1)),
                Map.entry("accuracy (0.0) must be at least 1e-14", () -> CODING.settle(new double[] {1}, 0.1, 0)),
                Map.entry("x [2] and rows of weights[0] [1]", () -> CODING.fixedPoint(new double[] {1, 2})),
                Map.entry("z[0][0] (Infinity) must be a finite number; did a step beyond the largest one diverge?",
                        () -> CODING.freeEnergy(new double[] {1}, new double[][] {{Double.POSITIVE_INFINITY}})),
                Map.entry("layers of z [2] and layers [1]", () -> CODING.freeEnergy(new double[] {1}, new double[][] {{1}, {1}})),
                Map.entry("noiseVariances[0] (0.0) must be positive", () -> PredictiveCoding.of(ONE, new double[] {0}, new double[] {0}, new double[] {1})),
                Map.entry("prior covariance (2 by 2) must be symmetric and positive definite; a singular covariance has no precision",
                        () -> PredictiveCoding.of(new double[][] {{1, 1}}, ONE, new double[] {0, 0}, new double[][] {{1, 1}, {1, 1}})),
                Map.entry("columns of weights[0] [1] and rows of weights[1] [2]",
                        () -> PredictiveCoding.hierarchy(new double[][][] {ONE, {{1}, {1}}}, new double[][] {{1}, {1, 1}, {1}}, new double[] {0})),
                Map.entry("weights[0][0] (NaN)", () -> PredictiveCoding.of(new double[][] {{Double.NaN}}, new double[] {1}, new double[] {0}, new double[] {1})),
                Map.entry("covariances [1] and layers and the prior [2]",
                        () -> PredictiveCoding.hierarchy(new double[][][] {ONE}, new double[][] {{1}}, new double[] {0})),
                Map.entry("surround (0.5) must be larger than the centre", () -> DeadLeaves.centreSurround(ONE, 1, 0.5)),
                Map.entry("smallest (0.0) must be at least 1", () -> DeadLeaves.image(8, 0, RandomStream.of(1))),
                Map.entry("units (0) must be at least 1", () -> new RaoBallardSize(4, 1, 0, 1)),
                Map.entry("scene 0 [1] and patches times pixels [4]",
                        () -> new RaoBallard(new RaoBallardSize(4, 1, 2, 1), new PatchPrior(1, 1, 0, 0), 1, RandomStream.of(1)).settle(new float[][] {{1}}, 0, 1))));
    }

    @TestFactory
    Stream<DynamicTest> activeInference() {
        return Refusals.of(Map.<String, Executable>ofEntries(
                Map.entry("belief [0.5, 0.6] must sum to 1", () -> ExpectedFreeEnergy.of(COIN, new double[] {0.5, 0.6}, HALF)),
                Map.entry("sum of likelihood column 0 (1.5) must be 1; rows are outcomes, columns are states",
                        () -> ExpectedFreeEnergy.of(new double[][] {{0.9, 0.1}, {0.6, 0.4}}, HALF, HALF)),
                Map.entry("outcome (1) must have a probability above zero under these beliefs", () -> BeliefUpdate.of(HALF, SURE, 1)),
                Map.entry("outcome (2) must be at least 0 and below 2", () -> BeliefUpdate.of(HALF, SURE, 2)),
                Map.entry("outcomes of the likelihood [2] and logPreferences [3]", () -> ExpectedFreeEnergy.of(COIN, HALF, new double[3])),
                Map.entry("precision (-1.0) must be zero or positive", () -> ExpectedFreeEnergy.policyPosterior(HALF, -1)),
                Map.entry("g[1] (NaN) must be finite or +Infinity", () -> ExpectedFreeEnergy.policyPosterior(new double[] {0, Double.NaN}, 1)),
                Map.entry("every policy leads to what the preferences rule out",
                        () -> ExpectedFreeEnergy.policyPosterior(new double[] {Double.POSITIVE_INFINITY}, 1)),
                Map.entry("policies [2] and likelihoods [1]", () -> new DiscreteAgent(List.of("a", "b"), new double[][][] {COIN}, HALF, 1)),
                Map.entry("policy (up) must be one of [stay, cue, left, right]", () -> DiscreteAgent.cueTask(0.9, 1).only("up")),
                Map.entry("cue (1.5) must be a probability", () -> DiscreteAgent.cueTask(1.5, 1)),
                Map.entry("ends [1] and outcomes [4]",
                        () -> DiscreteAgent.cueTask(0.9, 1).episode(0, HALF, new boolean[1], 3, RandomStream.of(1))),
                Map.entry("processVariance and observationVariance (0) must not both be zero", () -> KalmanFilter.steadyGain(1, 0, 0)),
                Map.entry("observationNoise (1 by 1) must be symmetric and positive definite", () -> KalmanFilter.scalar(1, 1, 0)),
                Map.entry("transition (2 by 2) must let the covariance settle", () -> new KalmanFilter(new double[][] {{2, 0}, {0, 2}}, COIN, new double[][] {{1, 0}}, ONE).steadyCovariance()),
                Map.entry("cooling (0.0) must be positive", () -> new Homeostat(37, 0, 1, 1, 1)),
                Map.entry("is the step too long?", () -> new Homeostat(37, 1, 1, 1, 1).run(t -> 0, 100, 1000, 0, RandomStream.of(1)))));
    }
}
