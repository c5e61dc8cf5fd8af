package chapter12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import thermolab.learn.Calibration;
import thermolab.learn.EnergyScore;
import thermolab.learn.McDropout;
import thermolab.learn.TemperatureScaling;
import thermolab.learn.Uncertainty;
import thermolab.num.LogSumExp;
import thermolab.num.RandomStream;

/** What the reference solutions find equals what the toolkit finds, on numbers that the exercise's own tests do not use. */
class Chapter12SolutionsTest {

    private static final double[][] LOGITS = {{2, 0.5, -1}, {-3, 1.2, 0.9}, {0.1, 3, 1}, {2.5, 4, -2}, {-1, 0, 6}, {0.4, 0.2, 0}};
    private static final int[] LABELS = {0, 1, 1, 0, 2, 2};

    @Test
    void temperatureAgrees() {
        assertEquals(TemperatureScaling.fit(LOGITS, LABELS), new MyTemperatureFit().fitTemperature(LOGITS, LABELS), 1e-10);
    }

    @Test
    void calibrationErrorAgreesForAnyNumberOfBins() {
        double[] confidence = RandomStream.of(3).doubles(200).map(x -> Math.round(100 * x) / 100.0).toArray(); // many on edges
        boolean[] correct = new boolean[confidence.length];
        for (int i = 0; i < correct.length; i++) {
            correct[i] = i % 3 > 0;
        }
        for (int bins = 1; bins <= 50; bins++) {
            assertEquals(Calibration.ece(confidence, correct, bins),
                    new MyCalibrationError().ece(confidence, correct, bins), 1e-12, bins + " bins");
        }
    }

    @Test
    void decompositionAgrees() {
        double[][] members = {LogSumExp.softmax(LOGITS[0]), LogSumExp.softmax(LOGITS[1]), LogSumExp.softmax(LOGITS[2])};
        Uncertainty expected = Uncertainty.decompose(members);
        KindsOfDoubt.Parts parts = new MyKindsOfDoubt().decompose(members);
        assertEquals(expected.total(), parts.total(), 1e-14);
        assertEquals(expected.aleatoric(), parts.aleatoric(), 1e-14);
        assertEquals(expected.epistemic(), parts.epistemic(), 1e-14);
    }

    @Test
    void maskMomentsAgree() {
        McDropout.Moments expected = McDropout.enumerate(m -> Math.tanh(m[0] - m[1]) + m[2] * m[3], 4, 0.7);
        MaskMoments.Moments moments = new MyMaskMoments().mcDropout(m -> Math.tanh(m[0] - m[1]) + m[2] * m[3], 4, 0.7);
        assertEquals(expected.mean(), moments.mean(), 1e-12);
        assertEquals(expected.variance(), moments.variance(), 1e-12);
    }

    @Test
    void energyAgrees() {
        for (double[] logits : LOGITS) {
            assertEquals(EnergyScore.of(logits, 1.7), new MyLogitEnergy().energyScore(logits, 1.7), 1e-14);
        }
    }
}
