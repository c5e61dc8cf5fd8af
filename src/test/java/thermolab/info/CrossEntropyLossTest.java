package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.Tensors;

class CrossEntropyLossTest {

    private static final double RELATIVE = 1e-9; // tolerance of the reference info.cross_entropy_article
    private static final double[] HARD = {1, 0, 0};
    private static final double[] SOFT = {0.8, 0.1, 0.1};
    private static final double[] P = {0.7, 0.2, 0.1};

    @Test
    void equalsTheReferenceValues() { // reference info.cross_entropy_article
        assertEquals(0.35667494393873245, CrossEntropyLoss.of(HARD, P), RELATIVE);
        assertEquals(0.35667494393873245, CrossEntropyLoss.clipped(HARD, P, 1e-12), RELATIVE);
        assertEquals(27.631021115928547, CrossEntropyLoss.clipped(HARD, new double[] {0, 1, 0}, 1e-12), 27 * RELATIVE);
        assertEquals(0.6765422556938006, CrossEntropyLoss.of(SOFT, P), RELATIVE);
        assertEquals(0.639031859650177, Entropy.shannon(SOFT), RELATIVE);
        assertEquals(0.03751039604362369, Divergence.kl(SOFT, P), 0.03 * RELATIVE);
    }

    @Test
    void treatsZeros() {
        assertEquals(0.0, CrossEntropyLoss.of(HARD, HARD));
        assertEquals(Double.POSITIVE_INFINITY, CrossEntropyLoss.of(HARD, new double[] {0, 1, 0}));
        assertEquals(1e-12, CrossEntropyLoss.clipped(HARD, HARD, 1e-12), 1e-16); // −ln(1 − ε)
        assertEquals(0.0, CrossEntropyLoss.clipped(HARD, HARD, 0));
    }

    @Test
    void fromLogitsAgreesWithProbabilitiesAndStaysExactFarBeyond() {
        double[] logits = {Math.log(0.7), Math.log(0.2), Math.log(0.1)};
        assertEquals(CrossEntropyLoss.of(SOFT, P), CrossEntropyLoss.fromLogits(SOFT, logits), 1e-15);
        assertEquals(1e4, CrossEntropyLoss.fromLogits(HARD, new double[] {0, 1e4, 0}), 0);
        assertEquals(2e300, CrossEntropyLoss.fromLogits(HARD, new double[] {-1e300, 1e300, 0}), 0);
        double none = Double.NEGATIVE_INFINITY;
        assertEquals(Math.log(2), CrossEntropyLoss.fromLogits(HARD, new double[] {3, 3, none}), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, CrossEntropyLoss.fromLogits(HARD, new double[] {none, 3, 3}));
    }

    @Test
    void gradientIsTheSlopeOfTheLoss() {
        double[] logits = {0.3, -1.2, 2.0};
        double[] slope = CrossEntropyLoss.gradientFromLogits(SOFT, logits);
        double h = 1e-5;
        for (int i = 0; i < 3; i++) {
            double[] up = logits.clone();
            double[] down = logits.clone();
            up[i] += h;
            down[i] -= h;
            double difference = CrossEntropyLoss.fromLogits(SOFT, up) - CrossEntropyLoss.fromLogits(SOFT, down);
            assertEquals(difference / (2 * h), slope[i], 1e-9); // h² of the central difference, and rounding/h
        }
        assertArrayEquals(new double[] {-1, 1, 0}, CrossEntropyLoss.gradientFromLogits(HARD, new double[] {0, 1e4, 0}), 0);
    }

    @Test
    void batchIsTheMeanOfItsRows() {
        double[][] y = {HARD, SOFT, {0, 0, 1}};
        double[][] z = {{2, 1, 0}, {0.1, 0.2, 0.3}, {900, -900, 0}};
        double mean = 0;
        for (int i = 0; i < 3; i++) {
            mean += CrossEntropyLoss.fromLogits(y[i], z[i]) / 3;
        }
        assertEquals(mean, CrossEntropyLoss.meanFromLogits(Tensors.ofRows(y), Tensors.ofRows(z)), 1e-12 * mean);
    }

    @Test
    void refusesBadInput() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> CrossEntropyLoss.of(HARD, new double[] {0.5, 0.5})).getMessage();
        assertTrue(message.contains("[3]") && message.contains("[2]"), message);
        assertThrows(IllegalArgumentException.class, () -> CrossEntropyLoss.of(HARD, new double[] {0.7, 0.2, 0.2}));
        assertThrows(IllegalArgumentException.class, () -> CrossEntropyLoss.of(new double[] {2, -1, 0}, P));
        assertThrows(IllegalArgumentException.class, () -> CrossEntropyLoss.clipped(HARD, P, 0.5));
        assertThrows(IllegalArgumentException.class,
                () -> CrossEntropyLoss.fromLogits(HARD, new double[] {Double.NaN, 0, 0}));
        assertThrows(IllegalArgumentException.class, () -> CrossEntropyLoss.meanFromLogits(
                Tensors.ofRows(new double[][] {{1, 0}}), Tensors.ofRows(new double[][] {{1, 0, 0}})));
    }
}
