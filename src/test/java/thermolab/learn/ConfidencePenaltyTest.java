package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import thermolab.info.CrossEntropyLoss;
import thermolab.info.Divergence;
import thermolab.info.Entropy;
import thermolab.num.LogSumExp;

class ConfidencePenaltyTest {

    private static final double RELATIVE = 1e-9; // tolerance of the reference entreg.sign_of_article_code
    private static final double ABSOLUTE = 1e-7; // tolerance of the reference entreg.optimal_prediction
    private static final double[] LOGITS = {2, 0};
    private static final double[] LABEL = {1, 0};

    /**
     * The counterexample: code that calls Σ p ln p an entropy and subtracts λ times it. That sum is −H, so the loss is
     * CE + λH, which is least where predictions are surest.
     */
    private record FlippedSign(double weight) implements Loss {

        @Override
        public double value(double[] logits, double[] target) {
            double entropyTerm = -Entropy.shannon(LogSumExp.softmax(logits));
            return CrossEntropyLoss.fromLogits(target, logits) - weight * entropyTerm;
        }

        @Override
        public double[] slope(double[] logits, double[] target) {
            double[] plain = Losses.crossEntropy().slope(logits, target);
            double[] right = new ConfidencePenalty(weight).slope(logits, target);
            double[] slope = new double[plain.length];
            for (int i = 0; i < slope.length; i++) {
                slope[i] = 2 * plain[i] - right[i];
            }
            return slope;
        }
    }

    @Test
    void equalsTheReferenceValues() { // reference entreg.sign_of_article_code
        ConfidencePenalty penalty = new ConfidencePenalty(0.5);
        assertEquals(0.12692801104297263, Losses.crossEntropy().value(LOGITS, LABEL), RELATIVE);
        assertEquals(0.36533385508720767, Entropy.shannon(LogSumExp.softmax(LOGITS)), RELATIVE);
        assertEquals(-0.0557389165006312, penalty.value(LOGITS, LABEL), RELATIVE);
        assertArrayEquals(new double[] {-0.01420933661861122, 0.014209336618611026}, penalty.slope(LOGITS, LABEL),
                RELATIVE * 0.01);
    }

    @Test
    void flippedSignPushesTheOtherWay() { // reference entreg.sign_of_article_code
        FlippedSign article = new FlippedSign(0.5);
        assertEquals(0.3095949385865765, article.value(LOGITS, LABEL), RELATIVE);
        assertArrayEquals(new double[] {-0.22419650742562414, 0.22419650742562403}, article.slope(LOGITS, LABEL), RELATIVE);
        double[] plain = Losses.crossEntropy().slope(LOGITS, LABEL);
        assertTrue(Math.abs(article.slope(LOGITS, LABEL)[0]) > Math.abs(plain[0]), "surer than the labels ask for");
        assertTrue(Math.abs(new ConfidencePenalty(0.5).slope(LOGITS, LABEL)[0]) < Math.abs(plain[0]));
    }

    @Test
    void optimalPredictionEqualsTheReference() { // reference entreg.optimal_prediction
        double[] weights = {0.1, 0.5, 2, 0};
        double[] expected = {0.6833552416708352, 0.6355824117823194, 0.5672083250182848, 0.7};
        for (int i = 0; i < weights.length; i++) {
            double[] q = new ConfidencePenalty(weights[i]).optimalPrediction(new double[] {0.7, 0.3});
            assertEquals(expected[i], q[0], ABSOLUTE);
            assertEquals(expected[i], ConfidencePenalty.optimalBinary(0.7, weights[i]), ABSOLUTE);
        }
        assertEquals(0.7189805547602843, ConfidencePenalty.optimalBinary(0.7, -0.1), ABSOLUTE);
        assertEquals(0.763483869900776, ConfidencePenalty.optimalBinary(0.7, -0.3), ABSOLUTE);
    }

    @Property(tries = 400)
    void optimumIsStationary(@ForAll @DoubleRange(min = 0.01, max = 50) double weight,
            @ForAll @DoubleRange(min = 0, max = 1) double a, @ForAll @DoubleRange(min = 0, max = 1) double b) {
        double total = 1e-9 + a + b;
        double[] pi = {1e-9 / total, a / total, b / total};
        double[] q = new ConfidencePenalty(weight).optimalPrediction(pi);
        double level = pi[0] / q[0] - weight * Math.log(q[0]);
        for (int i = 1; i < 3; i++) {
            double same = pi[i] / q[i] - weight * Math.log(q[i]);
            assertEquals(level, same, 1e-9 * (1 + Math.abs(level)));
        }
    }

    @Property(tries = 400)
    void slopesAreThoseOfTheValues(@ForAll @DoubleRange(min = -5, max = 5) double z0,
            @ForAll @DoubleRange(min = -5, max = 5) double z1, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double[] target = {share, 1 - share, 0};
        for (Loss loss : new Loss[] {new ConfidencePenalty(0.7), new LabelSmoothing(0.2), new FlippedSign(0.7),
            Losses.crossEntropy(), Losses.meanSquared(), Losses.binaryCrossEntropy()}) {
            double[] z = {z0, z1, 0.3};
            double[] slope = loss.slope(z, target);
            double h = 1e-5;
            for (int i = 0; i < 3; i++) {
                double[] up = z.clone();
                double[] down = z.clone();
                up[i] += h;
                down[i] -= h;
                double difference = (loss.value(up, target) - loss.value(down, target)) / (2 * h);
                assertEquals(difference, slope[i], 1e-8, loss.toString());
            }
        }
    }

    @Test
    void penaltyIsSilentForUniformAndForCertainPredictions() {
        double[] slope = new ConfidencePenalty(3).slope(new double[] {1, 1, 1, 1}, new double[] {1, 0, 0, 0});
        assertArrayEquals(new double[] {-0.75, 0.25, 0.25, 0.25}, slope, 1e-15);
        assertArrayEquals(new double[] {0, 0}, new ConfidencePenalty(3).slope(new double[] {1e4, -1e4}, LABEL), 0);
    }

    @Test
    void labelSmoothingAddsTheReverseDivergence() {
        LabelSmoothing smoothing = new LabelSmoothing(0.1);
        double[] p = LogSumExp.softmax(LOGITS);
        double[] uniform = {0.5, 0.5};
        double expected = 0.9 * CrossEntropyLoss.of(LABEL, p) + 0.1 * (Divergence.kl(uniform, p) + Math.log(2));
        assertEquals(expected, smoothing.value(LOGITS, LABEL), 1e-15);
        assertArrayEquals(new double[] {0.95, 0.05}, smoothing.smoothed(LABEL), 1e-15);
    }

    @Test
    void labelSmoothingIsLeastAtAFiniteGap() {
        LabelSmoothing smoothing = new LabelSmoothing(0.1);
        double gap = smoothing.bestLogitGap(10);
        double[] logits = new double[10];
        logits[3] = gap;
        double[] label = Losses.oneHot(new int[] {3}, 10)[0];
        assertEquals(Math.log(0.91 / 0.01), gap, 1e-12);
        assertEquals(smoothing.floor(10), smoothing.value(logits, label), 1e-12);
        assertArrayEquals(new double[10], smoothing.slope(logits, label), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, new LabelSmoothing(0).bestLogitGap(2));
        assertEquals(0, new LabelSmoothing(1).bestLogitGap(5), 0);
    }

    @Test
    void refusesBadInput() {
        String message = assertThrows(IllegalArgumentException.class, () -> new ConfidencePenalty(-0.1)).getMessage();
        assertTrue(message.contains("rewards confidence"), message);
        assertThrows(IllegalArgumentException.class, () -> new LabelSmoothing(1.1));
        assertThrows(IllegalArgumentException.class, () -> ConfidencePenalty.optimalBinary(0.7, -1));
        assertThrows(IllegalArgumentException.class, () -> ConfidencePenalty.optimalBinary(0, 1));
        assertThrows(IllegalArgumentException.class, () -> Losses.oneHot(new int[] {3}, 3));
        assertThrows(IllegalArgumentException.class, () -> Losses.oneHot(new int[0], 3));
        assertThrows(IllegalArgumentException.class, () -> Losses.meanSquared().value(new double[2], new double[3]));
    }
}
