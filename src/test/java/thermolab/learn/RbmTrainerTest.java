package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.data.Images;
import thermolab.data.LabelledImages;
import thermolab.energy.Rbm;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;

class RbmTrainerTest {

    private static final double[][] W = {{0.5, -0.4, 0.2}, {0.3, 0.8, -0.6}, {-0.7, 0.1, 0.9}, {0.2, -0.5, 0.4}};
    private static final Rbm RBM = Rbm.of(W, new double[] {0.1, -0.2, 0.3, 0.0}, new double[] {-0.1, 0.2, 0.05});
    private static final double[][] DATA = {{1, 1, 0, 0}, {1, 1, 0, 1}, {0, 0, 1, 1}, {0, 1, 1, 1}};
    private static final int COPIES = 5_000; // of each row in one batch: the step is then the mean of 20 000 chains
    private static final double NOISE = 4 * 0.5 / Math.sqrt(4 * COPIES); // four standard errors of numbers in [0, 1]

    @Test
    void stepIsTheExpectedGradientOfCd() {
        for (int k : new int[] {1, 3}) {
            assertStep(RbmTraining.cd(k, 1), RbmGradient.expectedCd(RBM, DATA, k));
        }
    }

    @Test
    void firstPersistentStepIsCd() {
        assertStep(RbmTraining.persistent(1, 1), RbmGradient.expectedCd(RBM, DATA, 1));
    }

    @Test
    void persistentChainsForgetTheData() {
        float[][] rows = copies();
        RbmTrainer trainer = new RbmTrainer(RBM, RbmTraining.persistent(1, 1e-9), 4 * COPIES, RandomStream.of(2));
        for (int i = 0; i < 8; i++) {
            trainer.step(rows, 0); // the machine stays as it is; the chains move on
        }
        Rbm before = trainer.rbm();
        RbmTrainer bold = new RbmTrainer(RBM, RbmTraining.persistent(8, 1), 4 * COPIES, RandomStream.of(3));
        bold.step(rows, 0); // eight sweeps from the data: as good as a sample of the model
        assertMatrix(RbmGradient.exact(RBM, DATA).weights(), bold.rbm().weights().sub(before.weights()));
    }

    @Test
    void weightDecaySparesTheBiases() {
        RbmTraining slow = RbmTraining.cd(1, 0.5).withWeightDecay(0.2);
        Rbm plain = after(RbmTraining.cd(1, 0.5));
        Rbm decayed = after(slow);
        INDArray difference = plain.weights().sub(decayed.weights());
        double[][] tenth = {{0.05, -0.04, 0.02}, {0.03, 0.08, -0.06}, {-0.07, 0.01, 0.09}, {0.02, -0.05, 0.04}};
        assertMatrix(tenth, difference); // rate times decay is a tenth
        assertArrayEquals(Tensors.toArray(plain.visibleBias()), Tensors.toArray(decayed.visibleBias()), 1e-6);
        assertArrayEquals(Tensors.toArray(plain.hiddenBias()), Tensors.toArray(decayed.hiddenBias()), 1e-6);
    }

    @Test
    void likelihoodOfBarsAndStripesRises() {
        double[][] patterns = BarsAndStripes.patterns(3);
        float[][] rows = new float[patterns.length][9];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < 9; j++) {
                rows[i][j] = (float) patterns[i][j];
            }
        }
        Rbm start = RbmStart.random(9, 8, 0.1, RandomStream.of(1));
        RbmTrainer trainer = new RbmTrainer(start, RbmTraining.cd(1, 0.1), 14, RandomStream.of(2));
        for (int i = 0; i < 3000; i++) {
            trainer.epoch(rows);
        }
        double reached = RbmScores.meanLogLikelihood(trainer.rbm(), patterns);
        assertEquals(3000, trainer.steps());
        assertTrue(reached > -4.2, "from " + RbmScores.meanLogLikelihood(start, patterns) + " to " + reached);
        assertTrue(reached < BarsAndStripes.bestLogLikelihood(3));
        assertTrue(RbmScores.pseudoLogLikelihood(trainer.rbm(), patterns, RandomStream.of(1))
                > RbmScores.pseudoLogLikelihood(start, patterns, RandomStream.of(1)));
    }

    @Test
    void digitsAreReconstructedBetterAfterFiveEpochs() {
        LabelledImages digits = Images.digits().binary(0.5);
        Rbm start = RbmStart.forData(digits.pixels(), 32, 0.1, RandomStream.of(1));
        RbmTrainer trainer = new RbmTrainer(start, RbmTraining.cd(1, 0.5), 50, RandomStream.of(2));
        for (int epoch = 0; epoch < 5; epoch++) {
            trainer.epoch(digits.pixels());
        }
        double before = RbmScores.reconstructionError(start, digits.doubles());
        double after = RbmScores.reconstructionError(trainer.rbm(), digits.doubles());
        assertTrue(after < 0.6 * before, before + " to " + after);
    }

    @Test
    void sameSeedSameWeights() {
        assertEquals(after(RbmTraining.cd(2, 0.1)).weights(), after(RbmTraining.cd(2, 0.1)).weights());
    }

    @Test
    void dataThatAreNotBetweenZeroAndOneAreNamedBeforeTheyTouchAnything() {
        float[][] good = {{1, 0, 1, 0}, {1, 0, 0.5f, 0}, {0, 1, 1, 0}, {1, 1, 1, 1}};
        for (RbmTraining training : List.of(RbmTraining.cd(2, 0.1), RbmTraining.persistent(1, 0.1))) {
            RbmTrainer trainer = new RbmTrainer(RBM, training, 2, RandomStream.of(1));
            trainer.epoch(good);
            Rbm before = trainer.rbm();
            for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1e38f, -0.1f, 1.0001f}) {
                for (int row = 0; row < 4; row++) {
                    for (int unit = 0; unit < 4; unit++) {
                        float[][] rows = Arrays.stream(good).map(float[]::clone).toArray(float[][]::new);
                        rows[row][unit] = bad;
                        int first = row < 2 ? 0 : 2;
                        String message = assertThrows(IllegalArgumentException.class, () -> trainer.step(rows, first)).getMessage();
                        assertEquals("visible unit " + unit + " of data row " + row + " (" + bad
                                + ") must be between 0 and 1; step 3 met it", message);
                    }
                }
            }
            assertEquals(2, trainer.steps());
            assertEquals(before.weights(), trainer.rbm().weights());
        }
    }

    @Test
    void weightsThatBreakAreNamedAtTheStepThatBrokeThem() {
        Rbm start = Rbm.of(new double[4][3], new double[] {5e37, 5e37, 5e37, 5e37}, new double[3]); // sure that data are ones
        for (RbmTraining training : List.of(RbmTraining.cd(1, 1.2e38), RbmTraining.persistent(2, 1.2e38),
                RbmTraining.cd(1, 1.2e38).withWeightDecay(2e-39))) {
            RbmTrainer trainer = new RbmTrainer(start, training, 1, RandomStream.of(1));
            for (int i = 0; i < 3; i++) {
                trainer.step(new float[][] {{1, 1, 1, 1}}, 0); // as expected: no weight moves
            }
            assertEquals(5e37, trainer.rbm().visibleBias().getDouble(1), 1e31);
            String message = assertThrows(IllegalArgumentException.class, () -> trainer.step(new float[][] {{1, 0, 1, 1}}, 0))
                    .getMessage();
            assertTrue(message.matches("weight of visible unit 1 and hidden unit 0 \\(-6.0\\d*E37\\) must be at most 5.6\\d+E37 in size "
                    + "after step 4; is the rate too large\\?"), message);
        }
        RbmTrainer first = new RbmTrainer(RBM, RbmTraining.cd(1, 3e38), 1, RandomStream.of(1));
        String message = assertThrows(IllegalArgumentException.class, () -> first.step(new float[][] {{1, 0, 1, 0}}, 0)).getMessage();
        assertTrue(message.contains(" after step 1; "), message);
    }

    @Test
    void startThatIsTooLargeForAFloatIsNamed() {
        for (double bad : new double[] {1e300, -1e38}) {
            double[][] w = new double[4][3];
            w[3][1] = bad;
            assertStartRefused("weight of visible unit 3 and hidden unit 1 ", w, new double[4], new double[3]);
            assertStartRefused("bias of visible unit 2 ", new double[4][3], new double[] {0, 0, bad, 0}, new double[3]);
            assertStartRefused("bias of hidden unit 2 ", new double[4][3], new double[4], new double[] {0, 0, bad});
        }
    }

    private static void assertStartRefused(String begins, double[][] w, double[] a, double[] b) {
        String message = assertThrows(IllegalArgumentException.class,
                () -> new RbmTrainer(Rbm.of(w, a, b), RbmTraining.cd(1, 0.1), 1, RandomStream.of(1))).getMessage();
        assertTrue(message.startsWith(begins), message);
    }

    @Test
    void patternsAreCounted() {
        assertEquals(14, BarsAndStripes.patterns(3).length);
        assertEquals(14, Arrays.stream(BarsAndStripes.patterns(3)).map(Arrays::toString).distinct().count());
        assertEquals(2, BarsAndStripes.patterns(1).length);
        assertEquals(-Math.log(6), BarsAndStripes.bestLogLikelihood(2), 1e-15);
    }

    @Test
    void refusesBadInput() {
        assertThrows(IllegalArgumentException.class, () -> RbmTraining.cd(0, 0.1));
        assertThrows(IllegalArgumentException.class, () -> RbmTraining.cd(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new RbmTrainer(RBM, RbmTraining.cd(1, 0.1), 0, RandomStream.of(1)));
        RbmTrainer trainer = new RbmTrainer(RBM, RbmTraining.cd(1, 0.1), 3, RandomStream.of(1));
        assertThrows(IllegalArgumentException.class, () -> trainer.epoch(new float[2][4]));
        assertThrows(IllegalArgumentException.class, () -> trainer.epoch(new float[3][5]));
        assertThrows(IllegalArgumentException.class, () -> trainer.step(new float[3][4], 1));
    }

    private static void assertStep(RbmTraining training, RbmGradient expected) {
        Rbm moved = after(training);
        assertMatrix(expected.weights(), moved.weights().sub(RBM.weights().castTo(moved.weights().dataType())));
        double[] a = Tensors.toArray(moved.visibleBias());
        double[] b = Tensors.toArray(moved.hiddenBias());
        for (int i = 0; i < 4; i++) {
            assertEquals(expected.visible()[i], a[i] - RBM.visibleBias().getDouble(i), NOISE);
        }
        for (int j = 0; j < 3; j++) {
            assertEquals(expected.hidden()[j], b[j] - RBM.hiddenBias().getDouble(j), NOISE);
        }
    }

    private static Rbm after(RbmTraining training) {
        RbmTrainer trainer = new RbmTrainer(RBM, training, 4 * COPIES, RandomStream.of(9));
        trainer.step(copies(), 0);
        return trainer.rbm();
    }

    private static float[][] copies() {
        float[][] rows = new float[4 * COPIES][4];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < 4; j++) {
                rows[i][j] = (float) DATA[i % 4][j];
            }
        }
        return rows;
    }

    private static void assertMatrix(double[][] expected, INDArray found) {
        double[][] rows = found.castTo(DataType.DOUBLE).toDoubleMatrix();
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], rows[i], NOISE);
        }
    }
}
