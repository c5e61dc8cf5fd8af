package thermolab.power;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What quantisers, budgets, spikes and capacitors refuse, and in which words. */
class EdgeRefusalsTest {

    @Test
    void eachRefusalNamesTheCulprit() {
        Map<String, Executable> wrong = new LinkedHashMap<>();
        wrong.put("bits (1) must be from 2", () -> IntQuantiser.fit(new double[] {1}, 1));
        wrong.put("weights (none)", () -> IntQuantiser.fit(new double[0], 8));
        wrong.put("weights[1] (NaN)", () -> IntQuantiser.fit(new double[] {1, Double.NaN}, 8));
        wrong.put("step (0.0) must be positive", () -> new IntQuantiser(8, 0));
        wrong.put("codes[0] (128) must be at most 127", () -> new IntQuantiser(8, 1).values(new int[] {128}));
        wrong.put("bits (13) must be from 1 to 12", () -> LloydMax.ofGaussian(13));
        wrong.put("bits (0) must be from 1 to 12", () -> LloydMax.ofData(new double[] {1}, 0));
        wrong.put("data (none)", () -> LloydMax.ofData(new double[0], 2));
        wrong.put("numbers[0] (NaN)", () -> LloydMax.ofGaussian(2).codes(new double[] {Double.NaN}));
        wrong.put("powerRatio (-1.0)", () -> Sqnr.decibels(-1));
        wrong.put("signal [2] and restored [1]", () -> Sqnr.ofSignal(new double[2], new double[1]));
        wrong.put("signal (no power)", () -> Sqnr.ofSignal(new double[2], new double[2]));
        wrong.put("step (-1.0) must be positive", () -> new QuantisedGaussian(1, -1));
        wrong.put("sparsity (1.5) must be a probability", () -> new GaussianPruning(1.5));
        wrong.put("sparsity (-0.1) must be a probability", () -> Pruned.of(new double[] {1}, -0.1));
        wrong.put("bits (-1.0) must be zero or positive", () -> new GaussianPruning(0.5).storageBits(-1));
        wrong.put("number of widths (1) must be at least 2", () -> new MlpBudget(3));
        wrong.put("widths[1] (0) must be at least 1", () -> new MlpBudget(3, 0));
        wrong.put("bits (24) must be 16 or 32", () -> OperationEnergy.floats(24));
        wrong.put("keptShare (2.0) must be a probability", () -> Deployment.dense(8).pruned(2, 8));
        wrong.put("batch (0) must be at least 1", () -> Deployment.dense(8).withBatch(0));
        wrong.put("operationsPerByte (0.0) must be positive", () -> new Roofline(1, 1, 1, 1).attainable(0));
        wrong.put("thresholdVolts (0.0) must be positive", () -> new LifNeuron(1, 1, 0, 0));
        wrong.put("resetVolts (1.0) must be below the threshold of 1.0", () -> new LifNeuron(1, 1, 1, 0, 1));
        wrong.put("refractorySeconds (-1.0) must be zero or positive", () -> new LifNeuron(1, 1, 1, -1));
        wrong.put("seconds (1.0E20) must hold at most", () -> LifNeuron.textbook().spikes(1e-8, 1e20));
        wrong.put("kelvin (-20.0) must be positive", () -> new ThermalNoise(-20));
        wrong.put("farads (0.0) must be positive", () -> new ThermalNoise(300).rmsVolts(0));
        wrong.put("signalToNoise (-3.0)", () -> new ThermalNoise(300).joules(-3));
        wrong.forEach((words, call) -> {
            String message = assertThrows(IllegalArgumentException.class, call, words).getMessage();
            assertTrue(message.contains(words), message);
        });
    }
}
