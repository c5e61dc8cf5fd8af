package thermolab.compute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thermolab.info.Entropy;
import thermolab.num.Constants;
import thermolab.num.RandomStream;

/** Bits that are forgotten, and circuits that forget none: against the reference values, enumeration and laws. */
class LogicTest {

    @Test
    void landauerAtFiveTemperatures() {
        double[] kelvin = {4, 77, 300, 310.15, 1000};
        double[] joules = {3.8279718467716317e-23, 7.368845805035391e-22, 2.870978885078724e-21, 2.9681136706905537e-21, 9.56992961692908e-21};
        double[] volts = {0.00023892321018405464, 0.004599271796043052, 0.0179192407638041, 0.018525508409646136, 0.059730802546013664};
        for (int k = 0; k < 5; k++) {
            assertEquals(joules[k], Landauer.cost(kelvin[k]), 1e-9 * joules[k]);
            assertEquals(joules[k], Landauer.cost(kelvin[k], new double[] {0.5, 0.5}), 1e-9 * joules[k]);
            assertEquals(volts[k], Landauer.electronVolts(Landauer.cost(kelvin[k])), 1e-9 * volts[k]);
        }
        assertEquals(2.296783108062979e-11, 8e9 * Landauer.cost(300), 1e-20);
    }

    @Test
    void biasedAndCorrelatedBitsCostTheirEntropyGivenWhatIsKept() {
        double kT = Constants.BOLTZMANN * 300;
        for (double p : new double[] {0, 1e-300, 1e-9, 0.1, 0.5, 0.9, 1}) {
            assertEquals(kT * Entropy.binary(p), Landauer.cost(300, new double[] {1 - p, p}), 1e-14 * kT);
            double[][] copies = {{1 - p, 0}, {0, p}};
            assertEquals(0, Landauer.costGiven(300, copies), 1e-14 * kT);
            double[][] apart = {{(1 - p) / 2, (1 - p) / 2}, {p / 2, p / 2}};
            assertEquals(kT * Entropy.binary(p), Landauer.costGiven(300, apart), 1e-13 * kT);
        }
        double[][] noisyCopy = {{0.45, 0.05}, {0.05, 0.45}};
        assertEquals(kT * Entropy.binary(0.1), Landauer.costGiven(300, noisyCopy), 1e-14 * kT);
        assertEquals(-kT * Math.log(2), Landauer.cost(300, new double[] {1, 0}, new double[] {0.5, 0.5}), 1e-14 * kT);
    }

    @Test
    void anApparatusForAnotherLawPaysTheDivergenceOnTop() {
        double[] p = {0.9, 0.1};
        double[] even = {0.5, 0.5};
        assertEquals(Landauer.cost(300), Landauer.costMismatched(300, p, even), 1e-33);
        assertEquals(Landauer.cost(300, p), Landauer.costMismatched(300, p, p), 1e-33);
        assertEquals(Double.POSITIVE_INFINITY, Landauer.costMismatched(300, p, new double[] {1, 0}));
    }

    @Test
    void everyGateForgetsWhatTheReferenceSays() {
        Map<TruthTable, Double> bits = Map.of(LogicGates.NOT, 0.0, LogicGates.AND, 1.188721875540867, LogicGates.XOR, 1.0,
                LogicGates.NAND, 1.188721875540867, LogicGates.HALF_ADDER, 0.5, LogicGates.FULL_ADDER, 1.1887218755408673,
                LogicGates.CNOT, 0.0, LogicGates.TOFFOLI, 0.0, LogicGates.FREDKIN, 0.0, LogicGates.ERASE, 1.0);
        bits.forEach((gate, loss) -> assertEquals(loss, gate.informationLossBits(), 1e-12, gate.name()));
        assertEquals(3.412795404909008e-21, LogicGates.AND.leastHeat(300, TruthTable.independent(0.5, 0.5)), 1e-30);
        for (TruthTable gate : LogicGates.all()) {
            assertEquals(gate.informationLossBits() == 0, gate.isOneToOne(), gate.name());
        }
    }

    @Test
    void lossIsConditionalEntropyForAnyLawAndNeverNegative() {
        RandomStream random = RandomStream.of(1);
        for (int trial = 0; trial < 200; trial++) {
            int[] rows = random.ints(8, 0, 4).toArray();
            TruthTable table = TruthTable.of("random", 2, rows);
            double[] p = random.doubles(8).map(u -> Math.pow(u, 4)).toArray();
            double sum = IntStream.range(0, 8).mapToDouble(i -> p[i]).sum();
            double[] law = IntStream.range(0, 8).mapToDouble(i -> p[i] / sum).toArray();
            double loss = table.informationLoss(law);
            assertTrue(loss >= 0 && loss <= Entropy.shannon(law) + 1e-12);
            assertEquals(Entropy.shannon(law) - Entropy.shannon(table.output(law)), loss, 1e-12);
        }
        double[] alike = {0.5, 0, 0, 0.5};          // two copies of a bit: AND loses nothing, XOR all of it
        assertEquals(0, LogicGates.AND.informationLossBits(alike), 0);
        assertEquals(1, LogicGates.XOR.informationLossBits(alike), 1e-15);
    }

    @Test
    void randomCircuitsAreBijectionsAndUndoThemselves() {
        RandomStream random = RandomStream.of(2);
        for (int trial = 0; trial < 50; trial++) {
            int wires = random.nextInt(3, 8);
            Circuit circuit = Circuit.on(wires);
            for (int g = 0; g < 12; g++) {
                int[] w = random.ints(0, wires).distinct().limit(3).toArray();
                circuit = switch (random.nextInt(4)) {
                    case 0 -> circuit.not(w[0]);
                    case 1 -> circuit.cnot(w[0], w[1]);
                    case 2 -> circuit.toffoli(w[0], w[1], w[2]);
                    default -> circuit.fredkin(w[0], w[1], w[2]);
                };
            }
            assertTrue(Circuit.isBijection(circuit.permutation()));
            assertArrayEquals(IntStream.range(0, 1 << wires).toArray(), circuit.then(circuit.inverse()).permutation());
            assertEquals(0, circuit.table("c").informationLossBits(), 0);
        }
        assertFalse(Circuit.isBijection(new int[] {0, 1, 1, 3}));
        assertFalse(Circuit.isBijection(new int[] {0, 4}));
        int[] ones = IntStream.range(0, 8).filter(x -> Integer.bitCount(x) != Integer.bitCount(LogicGates.FREDKIN.apply(x))).toArray();
        assertEquals(0, ones.length, "Fredkin's gate keeps the number of ones");
    }

    @Test
    void fullAdderHasTwoToffoliTwoCnotOneAncillaTwoGarbage() {
        Embedding adder = Embedding.fullAdder();
        assertTrue(adder.computes(LogicGates.FULL_ADDER));
        assertEquals(List.of(2, 2, 1, 2), List.of(adder.circuit().toffolis(), adder.circuit().cnots(), adder.ancillas(), adder.garbage().size()));
        assertEquals(3, LogicGates.FULL_ADDER.largestMultiplicity());
        assertEquals(2, LogicGates.FULL_ADDER.leastGarbage());
        assertEquals(1.1887218755408673, adder.garbageBits(TruthTable.independent(0.5, 0.5, 0.5)), 1e-12);
        Embedding clean = adder.bennett();
        assertTrue(clean.computes(LogicGates.FULL_ADDER));
        assertEquals(List.of(4, 6, 0), List.of(clean.circuit().toffolis(), clean.circuit().cnots(), clean.garbage().size()));
        assertEquals(0, clean.garbageBits(TruthTable.independent(0.5, 0.5, 0.5)), 1e-12);
    }

    @Test
    void ripplesAddAndForgetLessAsAWholeThanStageByStage() {
        for (int n = 1; n <= 4; n++) {
            Embedding adder = RippleAdder.reversible(n);
            assertTrue(adder.computes(LogicGates.adder(n)), n + " bits");
            assertEquals(2 * n, adder.circuit().toffolis());
            assertEquals(2 * n, adder.garbage().size());
            assertEquals(0, adder.bennett().garbage().size());
            double[] even = new double[1 << 2 * n + 1];
            Arrays.fill(even, 1.0 / even.length);
            assertEquals(RippleAdder.forgottenBits(n), adder.garbageBits(even), 1e-9);
            assertTrue(RippleAdder.forgottenBitsByStages(n) >= RippleAdder.forgottenBits(n) - 1e-12);
        }
        assertEquals(1.1887218755408673, RippleAdder.forgottenBitsByStages(1), 1e-12);
        assertEquals(1000 * RippleAdder.forgottenBitsByStages(1), RippleAdder.forgottenBitsByStages(1000), 1e-6);
    }

    @Test
    void searchFindsTheSmallestAddersAndProvesThatThreeWiresAreTooFew() {
        CircuitSearch four = CircuitSearch.fewest(LogicGates.FULL_ADDER, 4, 5).orElseThrow();
        assertEquals(4, four.gates());
        assertEquals(2, four.toffolis());
        assertTrue(four.circuit().computes(LogicGates.FULL_ADDER));
        assertTrue(CircuitSearch.fewest(LogicGates.FULL_ADDER, 3, 100).isEmpty());
        CircuitSearch one = CircuitSearch.fewest(LogicGates.FULL_ADDER, 4, 6, 1).orElseThrow();
        assertEquals(1, one.toffolis());
        assertTrue(one.circuit().computes(LogicGates.FULL_ADDER));
        assertTrue(CircuitSearch.fewest(LogicGates.FULL_ADDER, 4, 6, 0).isEmpty());
        assertEquals(0, CircuitSearch.fewest(TruthTable.of("wire", 1, 0, 1), 1, 3).orElseThrow().gates());
        assertEquals(0, CircuitSearch.fewest(TruthTable.of("swap", 2, 0, 2, 1, 3), 2, 3).orElseThrow().gates(), "wires may be renamed");
    }

    @Test
    void wrongInputsAreToldInASentence() {
        List<org.junit.jupiter.api.function.Executable> wrong = List.of(
                () -> Landauer.cost(-1), () -> Landauer.cost(300, new double[] {0.5, 0.6}), () -> Landauer.costGiven(300, new double[][] {{1, 1}}),
                () -> TruthTable.of("x", 1, 0, 1, 0), () -> TruthTable.of("x", 1, 0, 2), () -> LogicGates.AND.informationLoss(new double[] {1}),
                () -> Circuit.on(0), () -> Circuit.on(2).cnot(1, 1), () -> Circuit.on(2).not(2), () -> Circuit.on(2).apply(4),
                () -> Circuit.on(2).then(Circuit.on(3)), () -> new Embedding(Circuit.on(2), List.of(0, 0), List.of(1)),
                () -> RippleAdder.reversible(0), () -> CircuitSearch.fewest(LogicGates.FULL_ADDER, 9, 3), () -> TruthTable.independent(1.5));
        for (var call : wrong) {
            assertTrue(assertThrows(IllegalArgumentException.class, call).getMessage().contains("must"));
        }
    }
}
