package thermolab.learn;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thermolab.energy.Rbm;
import thermolab.house.Refusals;
import thermolab.num.RandomStream;

/** Each mistake of a caller is answered by one sentence: name, value, rule. */
class BadInputTest {

    private static final Mlp NET = new Mlp(Activation.TANH, 2, 3, 2);
    private static final double[][] X = {{1, 2}, {3, 4}};
    private static final double[][] Y = {{1, 0}, {0, 1}};

    private static Training.Result train(Training training, double[][] targets, Loss loss) {
        return training.run(NET, X, targets, loss, RandomStream.of(1));
    }

    private static double[] lost() {
        double[] parameters = NET.initial(RandomStream.of(1));
        parameters[4] = Double.NaN;
        return parameters;
    }

    @TestFactory
    Stream<DynamicTest> isRefusedInOneSentence() {
        return Refusals.of(Map.ofEntries(
                Map.entry("parameters[4] (NaN) must be a finite number; did training", () -> NET.forward(lost(), X)),
                Map.entry("sum of the parameters (NaN) must stay finite; it broke at epoch 1, batch 1",
                        () -> train(Training.fullBatch(1, Optimisers.sgd(1)).withSchedule(k -> Double.NaN), Y,
                                Losses.meanSquared())),
                Map.entry("targets row 0 [5.0, 5.0] must sum to 1",
                        () -> train(Training.fullBatch(1, Optimisers.sgd(1)), new double[][] {{5, 5}, {0, 1}},
                                Losses.crossEntropy())),
                Map.entry("targets row 1[0] (2.0) must be a probability",
                        () -> train(Training.fullBatch(1, Optimisers.sgd(1)), new double[][] {{1, 0}, {2, 1}},
                                Losses.binaryCrossEntropy())),
                Map.entry("targets row 0[1] (NaN) must be a finite number",
                        () -> train(Training.fullBatch(1, Optimisers.sgd(1)), new double[][] {{1, Double.NaN}, {0, 1}},
                                Losses.meanSquared())),
                Map.entry("parameters [2] and gradient [1] must have the same length",
                        () -> Optimisers.adam(1).start(2).step(new double[2], new double[1], 1)),
                Map.entry("parameters [2] and memory [3] must have the same length",
                        () -> Optimisers.sgd(1).start(3).step(new double[2], new double[2], 1)),
                Map.entry("x (empty) must have at least one row",
                        () -> NET.forward(NET.initial(RandomStream.of(1)), new double[0][])),
                Map.entry("labels[1] (3) must be at least 0 and below 3", () -> Losses.oneHot(new int[] {0, 3}, 3)),
                Map.entry("labels[0] (-1) must be at least 0", () -> TemperatureScaling.fit(X, new int[] {-1, 0})),
                Map.entry("data row 0 (7.0) must hold numbers between 0 and 1",
                        () -> RbmGradient.exact(new Rbm(), new double[][] {{7, 0}})),
                Map.entry("data row 0 (NaN) must hold numbers between 0 and 1",
                        () -> RbmGradient.exact(new Rbm(), new double[][] {{Double.NaN, 0}})),
                Map.entry("data (empty) must have at least one row", () -> RbmGradient.exact(new Rbm(), new double[0][])),
                Map.entry("rate (-1.0) must be positive",
                        () -> RbmGradient.climb(new Rbm(), new double[][] {{1, 0}}, -1, 1)),
                Map.entry("states (shape [1, 3]) must have shape [chains, 2]",
                        () -> RbmScores.meanLogLikelihood(new Rbm(), new double[][] {{1, 0, 1}})),
                Map.entry("entry [1][0] (0.0) must equal entry [0][1] (2.0)",
                        () -> Hessian.eigenvalues(new double[][] {{1, 2}, {0, 1}})),
                Map.entry("rows [2] and columns [1] must have the same length",
                        () -> Hessian.trace(new double[][] {{1}, {2}})),
                Map.entry("alpha (0.0) must be above 0 where columns of x are dependent",
                        () -> LinearModel.posteriorEntropy(new double[][] {{1, 1}}, 0, 1)),
                Map.entry("x row 0[0] (NaN) must be a finite number",
                        () -> LinearModel.posteriorEntropy(new double[][] {{Double.NaN}}, 1, 1)),
                Map.entry("noise (a 2 by 2 matrix) must be positive definite",
                        () -> SgdTrace.inSpace(Y, new double[][] {{1, 1}, {1, 1}}, 0.1, 3, RandomStream.of(1))),
                Map.entry("number of predictions (0) must be at least 1",
                        () -> Calibration.ece(new double[0], new boolean[0], 5))));
    }
}
