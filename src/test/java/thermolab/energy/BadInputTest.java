package thermolab.energy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thermolab.house.Refusals;
import thermolab.num.Tensors;

/** Each mistake of a caller is answered by one sentence: name, value, rule. */
class BadInputTest {

    @TestFactory
    Stream<DynamicTest> isRefusedInOneSentence() {
        return Refusals.of(Map.ofEntries(
                Map.entry("states (shape [2, 5]) must have shape [chains, 2]",
                        () -> new Rbm().freeEnergy(Tensors.zeros(2, 5))),
                Map.entry("states (shape [1, 3]) must have shape [chains, 2]",
                        () -> new Rbm().hiddenProbabilities(Tensors.zeros(1, 3))),
                Map.entry("states (shape [2, 5]) must have shape [chains, 1]",
                        () -> new Rbm().visibleProbabilities(Tensors.zeros(2, 5))),
                Map.entry("v[0] (NaN) must be a finite number",
                        () -> new Dbm().meanField(new double[] {Double.NaN, 1}, 1e-9)),
                Map.entry("start[0] (NaN) must be a finite number",
                        () -> new Hopfield().recall(new double[] {Double.NaN, 1, 1, 1})),
                Map.entry("count (0) must be at least 1", () -> Hopfield.randomPatterns(0, 3, null)),
                Map.entry("precision (a 2 by 2 matrix) must be positive definite",
                        () -> Gaussian.of(new double[2], new double[][] {{1, 5}, {5, 1}})),
                Map.entry("curvatures[1] (-1.0) must be positive", () -> Gaussian.ofCurvatures(1, -1)),
                Map.entry("couplings[0][1] (NaN) must be a finite number",
                        () -> BoltzmannMachine.of(new double[][] {{0, Double.NaN}, {Double.NaN, 0}}, new double[2])),
                Map.entry("edge 0 [1] and the two ends of an edge [2] must have",
                        () -> Graph.of(2, new int[][] {{0}}, new double[] {1})),
                Map.entry("axes (0) must be at least 1", () -> Graph.lattice()),
                Map.entry("side (1) must be at least 2; on a periodic lattice", () -> Potts.square(3, 1)),
                Map.entry("units (0) must be at least 1", () -> Graph.complete(0, 1)),
                Map.entry("index (16) must be a number between 0 and 15", () -> new Ising().enumerate(1).state(16)),
                Map.entry("number of levels (0) must be at least 1", () -> Enumerable.of(x -> x.sum(1), 2)),
                Map.entry("levels[1] - levels[0] (-1.0) must be positive", () -> Enumerable.of(x -> x.sum(1), 2, 1, 0)),
                Map.entry("label[0] (3) must be at least 0 and below 3",
                        () -> new LogitEnergy().ofPair(Tensors.zeros(2, 3), 3)),
                Map.entry("temperature (0.0) must be positive", () -> new IsingRing(3, 1, 0).at(0))));
    }
}
