package thermolab.quantum;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import thermolab.num.RandomStream;
import thermolab.num.SymmetricModes;

class QuantumRefusalsTest {

    private static final Complex[][] X = Operators.pauliX();

    /** What is done wrong, by words that the sentence must hold. */
    private static final Map<String, Executable> WRONG = new TreeMap<>(Map.ofEntries(
            Map.entry("eigenvalue (-0.2", () -> DensityMatrix.ofReal(new double[][] {{1.2, 0}, {0, -0.2}})),
            Map.entry("trace (2.0) must be 1", () -> DensityMatrix.of(Operators.identity(2))),
            Map.entry("must be Hermitian", () -> DensityMatrix.ofReal(new double[][] {{0.5, 0.1}, {0.3, 0.5}})),
            Map.entry("eigenvalue (-0.125", () -> DensityMatrix.werner(1.5)),
            Map.entry("length of the Bloch vector (1.7", () -> DensityMatrix.bloch(1, 1, 1)),
            Map.entry("a[0][1] (null)", () -> Operators.product(new Complex[][] {{Complex.ONE, null}}, X)),
            Map.entry("columns of a [2] and rows of b [3]", () -> Operators.product(X, Operators.identity(3))),
            Map.entry("must be unitary", () -> DensityMatrix.mixed(2).unitary(Operators.ofReal(new double[][] {{1, 1}, {0, 1}}))),
            Map.entry("must be complete; no probability", () -> QuantumChannel.of(List.of(Operators.diagonal(1, 0.5), Operators.diagonal(0, 0)))),
            Map.entry("must be complete; some outcome", () -> ProjectiveMeasurement.of(List.of(Operators.diagonal(1, 0), Operators.diagonal(0, 0)))),
            Map.entry("must be equal to its square", () -> ProjectiveMeasurement.of(List.of(Operators.diagonal(0.5, 0), Operators.diagonal(0.5, 1)))),
            Map.entry("leaves no state", () -> ProjectiveMeasurement.computational(2).read(DensityMatrix.pure(1, 0), 1)),
            Map.entry("first (4) must divide", () -> DensityMatrix.mixed(6).first(4)),
            Map.entry("kept ([1, 0]) must rise", () -> Subsystems.keep(DensityMatrix.mixed(4), new int[] {2, 2}, 1, 0)),
            Map.entry("must multiply to the 4", () -> Subsystems.keep(DensityMatrix.mixed(4), new int[] {2, 3}, 1)),
            Map.entry("did you pass beta?", () -> TwoPointWork.suddenQuench(X, X, -1)),
            Map.entry("column 0 of transitions", () -> TwoPointWork.ofTransitions(new double[2], new double[2], new double[][] {{1, 0}, {1, 0}}, 1)),
            Map.entry("coldTemperature (3.0)", () -> QubitOtto.ideal(1, 2, 1, 3)),
            Map.entry("its regime is REFRIGERATOR", () -> QubitOtto.ideal(2, 4, 0.4, 1).efficiency()),
            Map.entry("qubits (1) must be at least 2", () -> PartnerPairing.limit(0.1, 1)),
            Map.entry("epsilon (1.5)", () -> PartnerPairing.staircase(1.5, 3, 1)),
            Map.entry("spins (11) must be at most 10", () -> TransverseIsing.ring(11, 1, 1)),
            Map.entry("number of bonds (4)", () -> TransverseIsing.of(new double[4], new double[3])),
            Map.entry("slices (0)", () -> TrotterProduct.logPartition(TransverseIsing.ring(3, 1, 1), 1, 0)),
            Map.entry("a slope needs two", () -> TrotterProduct.slope(TransverseIsing.ring(3, 1, 1), 1, 4, 4)),
            Map.entry("photons of no energy", () -> new QubitBath(0, 1, 1, 0)),
            Map.entry("a bath at zero", () -> QubitBath.relaxing(1, 1, 0).entropyProduction(DensityMatrix.mixed(2))),
            Map.entry("energies [3] and probabilities [2]", () -> Ergotropy.of(new double[3], new double[] {0.5, 0.5})),
            Map.entry("levels^copies (2^40)", () -> Ergotropy.ofCopies(new double[2], new double[] {0.5, 0.5}, 40)),
            Map.entry("amplitudes (all zero)", () -> BornRule.probabilities(new double[3])),
            Map.entry("looks (0)", () -> BornRule.counts(new double[] {1}, 0, RandomStream.of(1))),
            Map.entry("the end must be later", () -> QubitDrive.unitary(t -> 1, t -> 1, 2, 1, 5)),
            Map.entry("number of entries (5)", () -> SymmetricModes.values(new double[5])),
            Map.entry("levels [4] and levels of a qubit [2]", () -> DensityMatrix.bell().bloch())));

    @Test
    void eachRefusalIsASentenceThatSaysWhat() {
        WRONG.forEach((words, call) -> {
            RuntimeException refused = assertThrows(RuntimeException.class, call, words);
            assertTrue(refused instanceof IllegalArgumentException || refused instanceof IllegalStateException, words + ": " + refused);
            assertTrue(refused.getMessage().contains(words), refused.getMessage() + " should hold: " + words);
        });
    }
}
