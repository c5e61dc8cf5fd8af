package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import thermolab.num.Grid;

class GaussianBottleneckTest {

    private static final double ROUNDING = 1e-12;

    /** L of T = gain · X + noise of variance 1, by the textbook formula for Gaussian channels. */
    private static double lagrangian(double rho, double beta, double gain) {
        double correlation = rho * gain / Math.sqrt(gain * gain + 1);
        return 0.5 * Math.log1p(gain * gain) - beta * Gaussians.mutualInformation(correlation);
    }

    @Test
    void noOtherGainIsBetter() {
        for (double rho : new double[] {0.2, 0.5, -0.8, 0.99}) {
            for (double beta : new double[] {1.1, 3, 10, 1000}) {
                double found = GaussianBottleneck.compression(rho, beta) - beta * GaussianBottleneck.relevance(rho, beta);
                double gain = GaussianBottleneck.of(rho).encoder(beta)[0][0];
                assertEquals(lagrangian(rho, beta, gain), found, 1e-9);
                for (double factor : Grid.linear(0, 3, 301)) {
                    double other = gain == 0 ? factor : gain * factor;
                    assertTrue(lagrangian(rho, beta, other) >= found - 1e-12 * beta, rho + " " + beta + " " + other);
                }
            }
        }
    }

    @Test
    void silentBelowTheCriticalBeta() {
        assertEquals(4, GaussianBottleneck.criticalBeta(0.5), ROUNDING);
        for (double beta : new double[] {0, 1, 3.9, 4}) {
            assertEquals(0, GaussianBottleneck.compression(0.5, beta));
            assertEquals(0, GaussianBottleneck.relevance(0.5, beta));
        }
        assertEquals(0.5 * Math.log(5.0 / 3), GaussianBottleneck.compression(0.5, 6), ROUNDING);
        assertEquals(0.5 * Math.log(10.0 / 9), GaussianBottleneck.relevance(0.5, 6), ROUNDING);
        assertEquals(Double.POSITIVE_INFINITY, GaussianBottleneck.criticalBeta(0));
        assertEquals(0, GaussianBottleneck.compression(0, 1e12));
    }

    @Test
    void pointsLieOnTheCurve() {
        for (double rho : new double[] {-0.9, 0.3, 0.7}) {
            for (double beta : Grid.logarithmic(1, 1e6, 40)) {
                assertEquals(GaussianBottleneck.relevance(rho, beta),
                        GaussianBottleneck.curve(rho, GaussianBottleneck.compression(rho, beta)), ROUNDING);
            }
            assertEquals(Gaussians.mutualInformation(rho), GaussianBottleneck.curve(rho, Double.POSITIVE_INFINITY), ROUNDING);
        }
    }

    @Test
    void directionsOpenOneAfterTheOther() {
        double[][] one = {{1, 0}, {0, 1}};
        GaussianBottleneck two = GaussianBottleneck.of(one, one, new double[][] {{0.8, 0}, {0, 0.5}});
        assertArrayEquals(new double[] {0.8, 0.5}, two.correlations(), ROUNDING);
        assertArrayEquals(new double[] {1 / 0.64, 4}, two.criticalBetas(), 1e-10);
        assertEquals(0, two.open(1.5));
        assertEquals(1, two.open(3));
        assertEquals(2, two.open(5));
        assertEquals(GaussianBottleneck.compression(0.8, 9) + GaussianBottleneck.compression(0.5, 9), two.compression(9), ROUNDING);
        assertEquals(GaussianBottleneck.relevance(0.8, 9) + GaussianBottleneck.relevance(0.5, 9), two.relevance(9), ROUNDING);
    }

    /** A general one: the informations of its own encoder, by determinants, and no change under other coordinates. */
    @Test
    void encoderDeliversWhatIsClaimed() {
        double[][] sx = {{2, 0.3, -0.4}, {0.3, 1, 0.2}, {-0.4, 0.2, 3}};
        double[][] sy = {{1.5, 0.4}, {0.4, 0.8}};
        double[][] sxy = {{0.9, 0.2}, {0.1, -0.4}, {0.6, 0.5}};
        GaussianBottleneck found = GaussianBottleneck.of(sx, sy, sxy);
        double beta = 8;
        RealMatrix a = new Array2DRowRealMatrix(found.encoder(beta));
        RealMatrix x = new Array2DRowRealMatrix(sx);
        RealMatrix xy = new Array2DRowRealMatrix(sxy);
        RealMatrix noise = MatrixUtils.createRealIdentityMatrix(a.getRowDimension());
        RealMatrix t = a.multiply(x).multiplyTransposed(a).add(noise);
        RealMatrix ty = a.multiply(xy);
        RealMatrix given = t.subtract(ty.multiply(MatrixUtils.inverse(new Array2DRowRealMatrix(sy))).multiplyTransposed(ty));
        double compression = 0.5 * Math.log(new LUDecomposition(t).getDeterminant());
        assertEquals(compression, found.compression(beta), 1e-10);
        assertEquals(compression - 0.5 * Math.log(new LUDecomposition(given).getDeterminant()), found.relevance(beta), 1e-10);
        double[][] scaledX = {{8, 0.6, -0.8}, {0.6, 1, 0.2}, {-0.8, 0.2, 3}};
        double[][] scaledXy = {{1.8, 0.4}, {0.1, -0.4}, {0.6, 0.5}};
        assertArrayEquals(found.correlations(), GaussianBottleneck.of(scaledX, sy, scaledXy).correlations(), 1e-12);
    }

    /** A fine table of a Gaussian pair, through the general algorithm. */
    @Test
    void equalsTheGeneralMethodOnAFineTable() {
        double rho = 0.8;
        double[] u = Grid.linear(-4, 4, 41);
        double[][] table = new double[41][41];
        double sum = 0;
        for (int i = 0; i < 41; i++) {
            for (int j = 0; j < 41; j++) {
                sum += table[i][j] = Math.exp(-(u[i] * u[i] - 2 * rho * u[i] * u[j] + u[j] * u[j]) / (2 * (1 - rho * rho)));
            }
        }
        for (double[] row : table) {
            for (int j = 0; j < 41; j++) {
                row[j] /= sum;
            }
        }
        assertEquals(GaussianBottleneck.criticalBeta(rho), InformationBottleneck.criticalBeta(table), 3e-3); // tails beyond 4 are cut
    }

    @Test
    void refusesInOneSentence() {
        double[][] one = {{1}};
        Executable[] wrong = {
            () -> GaussianBottleneck.of(1), () -> GaussianBottleneck.of(-1), () -> GaussianBottleneck.of(Double.NaN),
            () -> GaussianBottleneck.compression(0.5, -1), () -> GaussianBottleneck.relevance(0.5, Double.NaN),
            () -> GaussianBottleneck.curve(0.5, -0.1), () -> GaussianBottleneck.curve(2, 1),
            () -> GaussianBottleneck.of(one, one, new double[][] {{1}}),
            () -> GaussianBottleneck.of(one, one, new double[][] {{0.5}, {0.5}}),
            () -> GaussianBottleneck.of(one, one, new double[][] {{0.5, 0.5}}),
            () -> GaussianBottleneck.of(new double[][] {{-1}}, one, new double[][] {{0.5}}),
            () -> GaussianBottleneck.of(new double[][] {{1, 1}, {1, 1}}, one, new double[][] {{0.5}, {0.5}}),
            () -> GaussianBottleneck.of(one, one, new double[][] {{Double.NaN}})};
        for (Executable call : wrong) {
            String message = assertThrows(IllegalArgumentException.class, call).getMessage();
            assertTrue(message.contains("must"), message);
        }
    }
}
