package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class DifferentialEntropyTest {

    private static final double QUADRATURE = 1e-8;

    @Test
    void closedFormsAgreeWithQuadrature() {
        double s = 1.7;
        DoubleUnaryOperator gaussian = x -> Math.exp(-x * x / (2 * s * s)) / (s * Math.sqrt(2 * Math.PI));
        assertEquals(DifferentialEntropy.ofDensity(gaussian, -30, 30), DifferentialEntropy.gaussian(s), QUADRATURE);
        assertEquals(DifferentialEntropy.ofDensity(x -> Math.exp(-x / s) / s, 0, 80),
                DifferentialEntropy.exponential(s), QUADRATURE);
        assertEquals(DifferentialEntropy.ofDensity(x -> 1 / s, 0, s), DifferentialEntropy.uniform(s), QUADRATURE);
        assertEquals(DifferentialEntropy.ofDensity(x -> 2 * x / (s * s), 0, s), DifferentialEntropy.triangular(s), 1e-6);
        DoubleUnaryOperator logistic = x -> Math.exp(-x / s) / (s * Math.pow(1 + Math.exp(-x / s), 2));
        assertEquals(DifferentialEntropy.ofDensity(logistic, -80, 80), DifferentialEntropy.logistic(s), QUADRATURE);
        // Half a Laplace density on each side: h = ln 2 more than an exponential
        assertEquals(DifferentialEntropy.exponential(s) + Math.log(2), DifferentialEntropy.laplace(s), 1e-14);
    }

    @Test
    void gaussianHasTheMostForItsVariance() {
        double deviation = 2;
        double gaussian = DifferentialEntropy.gaussian(deviation);
        assertTrue(gaussian > DifferentialEntropy.uniform(deviation * Math.sqrt(12)));
        assertTrue(gaussian > DifferentialEntropy.laplace(deviation / Math.sqrt(2)));
        assertTrue(gaussian > DifferentialEntropy.exponential(deviation));
        assertTrue(gaussian > DifferentialEntropy.logistic(deviation * Math.sqrt(3) / Math.PI));
    }

    @Test
    void isTheEntropyOfCellsAfterTheirWidth() { // H(cells) = h − ln Δ
        double width = 0.01;
        double[] cells = new double[2001];
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            double x = (i - 1000) * width;
            sum += cells[i] = Math.exp(-x * x / 2);
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] /= sum;
        }
        assertEquals(DifferentialEntropy.gaussian(1), Entropy.shannon(cells) + Math.log(width), 1e-9);
        assertTrue(DifferentialEntropy.uniform(0.5) < 0);
    }

    @Test
    void manyDimensionsUseTheDeterminant() {
        double[][] covariance = {{4, 1.2}, {1.2, 1}};
        double correlation = 0.6;
        double apart = DifferentialEntropy.gaussian(2) + DifferentialEntropy.gaussian(1);
        assertEquals(apart - Gaussians.mutualInformation(correlation), DifferentialEntropy.gaussian(covariance), 1e-14);
    }

    @Test
    void klBetweenGaussiansHasItsClosedForm() {
        assertEquals(0, Gaussians.kl(1, 2, 1, 2), 0);
        assertEquals(Math.log(2) + (1 + 9) / 8.0 - 0.5, Gaussians.kl(0, 1, 3, 2), 1e-15);
        double[][] one = {{1}};
        double[][] four = {{4}};
        assertEquals(Gaussians.kl(0, 1, 3, 2), Gaussians.kl(new double[] {0}, one, new double[] {3}, four), 1e-14);
        double[][] correlated = {{1, 0.6}, {0.6, 1}};
        double[][] independent = {{1, 0}, {0, 1}};
        double[] zero = {0, 0};
        assertEquals(Gaussians.mutualInformation(0.6), Gaussians.kl(zero, correlated, zero, independent), 1e-14);
    }

    @Test
    void capacityOfNoiseIsHalfALog() {
        assertEquals(0.5 * Math.log(16), Gaussians.capacity(15, 1), 1e-15);
    }

    @Test
    void refusesWhatIsNoDensityOrCovariance() {
        assertThrows(IllegalArgumentException.class, () -> DifferentialEntropy.gaussian(0));
        assertThrows(IllegalArgumentException.class, () -> DifferentialEntropy.exponential(-1));
        assertThrows(IllegalArgumentException.class, () -> DifferentialEntropy.ofDensity(x -> 1, 0, 2));
        assertThrows(IllegalArgumentException.class, () -> DifferentialEntropy.gaussian(new double[][] {{1, 2}, {2, 1}}));
        assertThrows(IllegalArgumentException.class, () -> DifferentialEntropy.gaussian(new double[][] {{1, 0.5}, {0, 1}}));
        assertThrows(IllegalArgumentException.class, () -> Gaussians.mutualInformation(1));
    }
}
