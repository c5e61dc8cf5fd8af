package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class LinearModelTest {

    private static final double[][] X = {{1, 0.5}, {-0.4, 1.2}, {2, -1}, {0.3, 0.8}};
    private static final double[] Y = {1.4, -0.2, 1.1, 0.9};

    @Property(tries = 100)
    void ridgeIsStationary(@ForAll @DoubleRange(min = 0, max = 100) double lambda) {
        double[] w = LinearModel.ridge(X, Y, lambda);
        double[] overlap = overlaps(w);
        for (int j = 0; j < 2; j++) {
            assertEquals(lambda * w[j], overlap[j], 1e-12 * (1 + lambda));
        }
    }

    @Property(tries = 100)
    void lassoSatisfiesItsOptimalityConditions(@ForAll @DoubleRange(min = 0, max = 8) double lambda) {
        double[] w = LinearModel.lasso(X, Y, lambda);
        double[] overlap = overlaps(w);
        for (int j = 0; j < 2; j++) {
            if (w[j] == 0) {
                assertTrue(Math.abs(overlap[j]) <= lambda + 1e-12);
            } else {
                assertEquals(lambda * Math.signum(w[j]), overlap[j], 1e-12);
            }
        }
    }

    @Test
    void withoutPenaltyAllAgree() {
        double[] plain = LinearModel.ridge(X, Y, 0);
        assertArrayEquals(plain, LinearModel.lasso(X, Y, 0), 1e-12);
        assertArrayEquals(plain, LinearModel.dropoutRidge(X, Y, 1), 1e-14);
    }

    @Test
    void lassoSetsEveryWeightToZeroAtTheLargestOverlap() {
        double[] overlap = overlaps(new double[2]);
        double most = Math.max(Math.abs(overlap[0]), Math.abs(overlap[1]));
        assertArrayEquals(new double[2], LinearModel.lasso(X, Y, most), 0);
        assertTrue(LinearModel.lasso(X, Y, 0.99 * most)[0] != 0);
    }

    @Test
    void dropoutRidgeMinimisesTheMeanOverAllMasks() {
        double[] w = LinearModel.dropoutRidge(X, Y, 0.8);
        double least = meanOverMasks(w, 0.8);
        for (double[] other : new double[][] {{1e-3, 0}, {-1e-3, 0}, {0, 1e-3}, {0, -1e-3}}) {
            assertTrue(meanOverMasks(new double[] {w[0] + other[0], w[1] + other[1]}, 0.8) > least);
        }
    }

    @Test
    void posteriorNarrowsWithThePriorAndWithData() {
        double before = Double.POSITIVE_INFINITY;
        for (double alpha : new double[] {0, 0.01, 1, 100}) {
            double entropy = LinearModel.posteriorEntropy(X, alpha, 0.1);
            assertTrue(entropy < before);
            before = entropy;
        }
        double[][] more = {X[0], X[1], X[2], X[3], {0.1, 0.1}};
        assertTrue(LinearModel.posteriorEntropy(more, 1, 0.1) < LinearModel.posteriorEntropy(X, 1, 0.1));
        double[][] sigma = LinearModel.posteriorCovariance(X, 1, 0.1);
        double logDet = Math.log(sigma[0][0] * sigma[1][1] - sigma[0][1] * sigma[1][0]);
        assertEquals(Math.log(2 * Math.PI * Math.E) + logDet / 2, LinearModel.posteriorEntropy(X, 1, 0.1), 1e-13);
    }

    /** y ~ N(0, s²I + XXᵀ/α): two rows, written out. */
    @Test
    void evidenceIsTheDensityOfTheTargets() {
        double[][] x = {{1, 0.5}, {-0.4, 1.2}};
        double a = 0.3 + (1 + 0.25) / 2;
        double b = (-0.4 + 0.6) / 2;
        double c = 0.3 + (0.16 + 1.44) / 2;
        double det = a * c - b * b;
        double square = (c * 1.4 * 1.4 - 2 * b * 1.4 * -0.2 + a * 0.2 * 0.2) / det;
        assertEquals(-Math.log(2 * Math.PI) - Math.log(det) / 2 - square / 2,
                LinearModel.logEvidence(x, new double[] {1.4, -0.2}, 2, 0.3), 1e-12);
    }

    @Test
    void refusesBadInput() {
        double[][] dependent = {{1, 2}, {2, 4}, {3, 6}};
        assertThrows(IllegalArgumentException.class, () -> LinearModel.ridge(dependent, new double[3], 0));
        assertThrows(IllegalArgumentException.class, () -> LinearModel.ridge(X, new double[3], 0));
        assertThrows(IllegalArgumentException.class, () -> LinearModel.ridge(X, Y, -1));
        assertThrows(IllegalArgumentException.class, () -> LinearModel.dropoutRidge(X, Y, 0));
        assertThrows(IllegalArgumentException.class, () -> LinearModel.posteriorEntropy(X, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> LinearModel.logEvidence(X, Y, 0, 1));
        assertThrows(IllegalArgumentException.class,
                () -> LinearModel.ridge(new double[][] {{Double.NaN}}, new double[1], 1));
    }

    private static double[] overlaps(double[] w) {
        double[] overlap = new double[2];
        for (int i = 0; i < X.length; i++) {
            double residual = Y[i] - X[i][0] * w[0] - X[i][1] * w[1];
            overlap[0] += X[i][0] * residual;
            overlap[1] += X[i][1] * residual;
        }
        return overlap;
    }

    private static double meanOverMasks(double[] w, double keep) {
        double sum = 0;
        for (int i = 0; i < X.length; i++) {
            double[] terms = {X[i][0] * w[0], X[i][1] * w[1]};
            double target = Y[i];
            sum += McDropout.enumerate(m -> {
                double miss = target - m[0] * terms[0] - m[1] * terms[1];
                return miss * miss;
            }, 2, keep).mean();
        }
        return sum;
    }

    @Test
    void noiseFloorIsWhatALineLeavesOver() { // least squares through the origin: w = Σxy/Σx², by hand
        double[][] x = {{1}, {2}, {3}};
        double[] y = {1, 3, 2};
        double w = 13 / 14.0;
        double left = Math.pow(1 - w, 2) + Math.pow(3 - 2 * w, 2) + Math.pow(2 - 3 * w, 2);
        assertEquals(left / 2, LinearModel.noiseFloor(x, y), 1e-14);
        assertEquals(0, LinearModel.noiseFloor(x, new double[] {2, 4, 6}), 1e-28);
        assertThrows(IllegalArgumentException.class, () -> LinearModel.noiseFloor(new double[][] {{2}}, new double[] {1}));
        RandomStream random = RandomStream.of(6);                              // unbiased: the mean of many is the variance
        double mean = 0;
        int runs = 4000;
        for (int run = 0; run < runs; run++) {
            double[][] inputs = new double[6][3];
            double[] outputs = new double[6];
            for (int i = 0; i < 6; i++) {
                Arrays.setAll(inputs[i], j -> random.nextGaussian());
                outputs[i] = inputs[i][0] - 2 * inputs[i][2] + 0.5 * random.nextGaussian();
            }
            mean += LinearModel.noiseFloor(inputs, outputs) / runs;
        }
        assertEquals(0.25, mean, 4 * 0.25 * Math.sqrt(2.0 / 3 / runs));
    }
}
