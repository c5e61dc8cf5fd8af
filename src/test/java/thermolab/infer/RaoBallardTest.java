package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.data.DeadLeaves;
import thermolab.num.RandomStream;

class RaoBallardTest {

    private static final RaoBallardSize SMALL = new RaoBallardSize(9, 2, 5, 4);
    private static final PatchPrior PRIOR = new PatchPrior(3, 2, 0.5, 0.2);
    private static final double SINGLE = 1e-5;     // rounding of float sums, relative

    private static float[][] scenes(int count) {
        RandomStream random = RandomStream.of(1);
        float[][] scenes = new float[count][18];
        for (float[] row : scenes) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return scenes;
    }

    @Test
    void freeEnergyFallsInEachStep() {
        RaoBallard model = new RaoBallard(SMALL, PRIOR, 7, RandomStream.of(2));
        float[][] x = scenes(7);
        double before = Double.POSITIVE_INFINITY;
        for (int steps = 0; steps < 60; steps += 3) {
            model.settle(x, 0, steps);
            assertTrue(model.freeEnergy() <= before * (1 + SINGLE));
            before = model.freeEnergy();
        }
    }

    /** Without sparseness F is a bowl: the states are those of {@link PredictiveCoding} with the same weights, but for the prior of s. */
    @Test
    void linearLimitEqualsTheExactHierarchy() {
        RaoBallard model = new RaoBallard(SMALL, new PatchPrior(3, 2, 0, 0), 3, RandomStream.of(3));
        float[][] x = scenes(3);
        model.settle(x, 0, 4000);
        double[][] u = model.receptiveFields();
        double[][] v = model.predictions();
        double[][] w1 = new double[18][10];
        for (int j = 0; j < 10; j++) {
            for (int i = 0; i < 9; i++) {
                w1[9 * (j / 5) + i][j] = u[j % 5][i];
            }
        }
        double[][] w2 = new double[10][4];
        for (int k = 0; k < 4; k++) {
            for (int j = 0; j < 10; j++) {
                w2[j][k] = v[k][j];
            }
        }
        PredictiveCoding exact = PredictiveCoding.hierarchy(new double[][][] {w1, w2},
                new double[][] {filled(18, 1 / 3.0), filled(10, 0.5), filled(4, 1e9)}, new double[4]);
        double[] row = new double[18];
        for (int i = 0; i < 18; i++) {
            row[i] = x[1][i];
        }
        double[][] z = exact.fixedPoint(row);
        assertArrayEquals(z[0], model.units()[1], 2e-3);
        assertArrayEquals(z[1], model.causes()[1], 2e-3);
        double[] predicted = PrecisionMatrix.times(w2, z[1]);
        assertArrayEquals(Layers.minus(z[0], predicted), model.unitErrors()[1], 2e-3);
    }

    private static double[] filled(int n, double value) {
        double[] all = new double[n];
        java.util.Arrays.fill(all, value);
        return all;
    }

    @Test
    void aRefusedLessonLeavesTheWeightsAsTheyWere() {
        RaoBallard model = new RaoBallard(SMALL, PRIOR, 50, RandomStream.of(4));
        model.settle(scenes(50), 0, 30);
        double before = model.freeEnergy();
        double[][] fields = model.receptiveFields();
        double[][] predictions = model.predictions();
        assertThrows(IllegalArgumentException.class, () -> model.learn(0.3, 1e300));
        assertThrows(IllegalArgumentException.class, () -> model.learn(1e300, 0.1));
        assertArrayEquals(fields, model.receptiveFields());
        assertArrayEquals(predictions, model.predictions());
        model.settle(scenes(50), 0, 30);
        assertEquals(before, model.freeEnergy(), 1e-9);
    }

    @Test
    void learningLowersTheFreeEnergyAndKeepsUnitColumns() {
        RaoBallard model = new RaoBallard(SMALL, PRIOR, 50, RandomStream.of(4));
        float[][] x = scenes(50);
        model.settle(x, 0, 30);
        double before = model.freeEnergy();
        for (int k = 0; k < 30; k++) {
            model.settle(x, 0, 30);
            model.learn(0.3, 0.1);
        }
        model.settle(x, 0, 30);
        assertTrue(model.freeEnergy() < 0.97 * before, model.freeEnergy() + " after " + before);
        for (double[] field : model.receptiveFields()) {
            double squares = 0;
            for (double w : field) {
                squares += w * w;
            }
            assertEquals(1, squares, SINGLE);
        }
    }

    @Test
    void withoutFeedbackLevelOneIsAlone() {
        RaoBallard model = new RaoBallard(SMALL, PRIOR.withoutFeedback(), 3, RandomStream.of(3));
        model.settle(scenes(3), 0, 50);
        assertArrayEquals(new double[4], model.causes()[0], 0);
        assertArrayEquals(model.units()[2], model.unitErrors()[2], 0);
    }

    @Test
    void copiesAgreeWhateverTheBatch() {
        RaoBallard model = new RaoBallard(SMALL, PRIOR, 6, RandomStream.of(5));
        model.settle(scenes(6), 0, 40);
        RaoBallard two = model.with(PRIOR, 2);
        two.settle(scenes(6), 3, 40);
        assertArrayEquals(model.units()[4], two.units()[1], 1e-4);
    }

    /** Neighbouring pixels of leaves are alike, and the filter takes that away; the same seed gives the same image. */
    @Test
    void leavesAreCorrelatedAndFilteredOnesAreNot() {
        double[][] image = DeadLeaves.image(96, 3, RandomStream.of(1));
        assertArrayEquals(image[7], DeadLeaves.image(96, 3, RandomStream.of(1))[7], 0);
        double raw = neighbours(image, 2);
        double seen = neighbours(DeadLeaves.centreSurround(image, 1, 3), 4);
        assertTrue(raw > 0.5, "correlation " + raw);
        assertTrue(Math.abs(seen) < 0.5 * raw, "correlation " + seen);
    }

    private static double neighbours(double[][] image, int apart) {
        double mean = 0;
        int n = image.length;
        for (double[] row : image) {
            for (double v : row) {
                mean += v / n / n;
            }
        }
        double across = 0;
        double own = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j + apart < n; j++) {
                across += (image[i][j] - mean) * (image[i][j + apart] - mean);
                own += (image[i][j] - mean) * (image[i][j] - mean);
            }
        }
        return across / own;
    }

    @Test
    void stripCutsPatchAfterPatch() {
        double[][] image = new double[4][9];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 9; j++) {
                image[i][j] = 10 * i + j;
            }
        }
        SceneStrip strip = new SceneStrip(2, 3, 2);
        assertEquals(5, strip.width());
        float[] scene = strip.cut(image, 1, 2);
        assertArrayEquals(new float[] {12, 13, 22, 23, 15, 16, 25, 26}, scene, 0);
        assertArrayEquals(new double[] {12, 13, 0, 15, 16, 22, 23, 0, 25, 26}, strip.picture(scene), 0);
        SceneStrip three = new SceneStrip(8, 6, 3);
        double[] bar = three.picture(three.bar(10, 0, 2, 3));
        assertEquals(3 * 10 * 2, java.util.Arrays.stream(bar).sum(), 0.5);
        assertEquals(1, java.util.Arrays.stream(bar).max().getAsDouble() / 3, 0.15);
    }

    /** Trained on contours that go on, error units fall silent at long bars; without feedback, they do not. */
    @Test
    void errorUnitsAreEndStopped() {
        SceneStrip strip = new SceneStrip(8, 8, 3);
        PatchPrior prior = new PatchPrior(3, 10, 0.5, 0.2);
        float[][] scenes = strip.leaves(1500, RandomStream.of(1));
        RaoBallard model = new RaoBallard(new RaoBallardSize(64, 3, 20, 16), prior, 100, RandomStream.of(2));
        for (int step = 0; step < 150; step++) {
            model.settle(scenes, step * 100 % 1500, 20);
            model.learn(0.3, 0.1);
        }
        BarTuning tuning = BarTuning.of(model, strip, prior);
        assertTrue(tuning.beyond(8) > tuning.beyondAlone(8) + 0.08, tuning.beyond(8) + " against " + tuning.beyondAlone(8));
        assertEquals(0, tuning.beyondAlone(8), 0.06);
        assertEquals(10, tuning.errors().length);
        assertEquals(24, tuning.lengths().length);
    }
}
