package chapter13;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = BinnedBits.class, number = 4, title = "An entropy with bins in it", points = 2, hints = {
    "How many bin widths is a value above low? Round down. Only the upper end itself needs care.",
    "An empty bin adds nothing: $0\\log 0 = 0$.",
    "Without noise $H(T|X) = 0$, so $I(X;T) = H(T)$; and T has as many outcomes as there are different values."})
public class BinnedBitsTest {

    private static final double ROUNDING = 1e-12;

    private static double[] unit(double w) {
        double[] values = new double[1024];
        for (int i = 0; i < 1024; i++) {
            values[i] = Math.tanh(w * (-3 + 6 * (i + 0.5) / 1024));
        }
        return values;
    }

    @Checks(points = 0.5, idea = "Shares of the bins, in bits; each bin holds its lower edge, the last one both")
    void edges(BinnedBits answer) {
        assertEquals(0.8112781244591328, answer.binnedEntropy(new double[] {0, 1, 1.5, 2}, 0, 2, 2), ROUNDING); // a quarter is below 1
        assertEquals(1, answer.binnedEntropy(new double[] {0.3, 0.4, 0.7, 0.9}, 0, 1, 2), ROUNDING);
        assertEquals(1.5, answer.binnedEntropy(new double[] {0, 0.25, 0.75, 1}, 0, 1, 4), ROUNDING);
        assertEquals(0, answer.binnedEntropy(new double[] {-3, -3}, -3, 5, 10), ROUNDING);
    }

    @Checks(points = 1, idea = "The pitfall: the estimate rises and falls with w although tanh keeps all 1024 inputs apart")
    void risesAndFalls(BinnedBits answer) {
        double[] w = {0.01, 0.1, 0.5, 1, 3, 10};
        double[] bits = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            bits[i] = answer.binnedEntropy(unit(w[i]), -1, 1, 30);
        }
        assertEquals(1, bits[0], ROUNDING); // one bin on either side of zero
        assertTrue(bits[0] < bits[1] && bits[1] < bits[2] && bits[2] > bits[3] && bits[3] > bits[4] && bits[4] > bits[5]);
        assertTrue(answer.binnedEntropy(unit(0.5), -1, 1, 300) > bits[2] + 2, "finer bins, more bits");
        for (double gain : new double[] {0.01, 1, 3}) {
            assertEquals(10, answer.trueInformation(unit(gain)), ROUNDING);
        }
    }

    @Checks(points = 0.5, idea = "What is truly lost is what falls on the same value: ReLU's zeros")
    void mergedInputs(BinnedBits answer) {
        assertEquals(1.5, answer.trueInformation(new double[] {0, 0, 0.3, 1e9}), ROUNDING);
        assertEquals(0, answer.trueInformation(new double[] {7, 7, 7}), ROUNDING);
        assertEquals(2, answer.trueInformation(new double[] {4, 1e-300, 2, 1e300}), ROUNDING);
    }
}
