package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class FlatMinimaTest {

    private static final double RELATIVE = 1e-9; // tolerance of the references flat.* and entreg.l2_lowers_weight_entropy

    @Test
    void wellsCrossWhereTheReferenceSays() { // reference flat.sharp_vs_wide
        HarmonicWell sharp = new HarmonicWell(0, 100);
        HarmonicWell wide = new HarmonicWell(0.2, 1);
        double crossing = sharp.crossing(wide);
        assertEquals(0.08685889638065036, crossing, RELATIVE * crossing);
        assertEquals(0.1831563888873418, wide.odds(sharp, 0.05), RELATIVE);
        assertEquals(3.6787944117144233, wide.odds(sharp, 0.2), 4 * RELATIVE);
        assertEquals(sharp.freeEnergy(crossing), wide.freeEnergy(crossing), 1e-14);
        assertEquals(crossing, wide.crossing(sharp), 1e-16);
        double tenfold = HarmonicWell.isotropic(0, 100, 10).crossing(HarmonicWell.isotropic(0.2, 1, 10));
        assertEquals(0.008685889638065035, tenfold, RELATIVE * tenfold);
    }

    @Test
    void wellsThatNeverCrossSaySo() {
        assertTrue(Double.isNaN(new HarmonicWell(0, 1).crossing(new HarmonicWell(1, 10))), "deeper and wider");
        assertTrue(Double.isNaN(new HarmonicWell(0, 2).crossing(new HarmonicWell(1, 2))), "equally wide");
        assertThrows(IllegalArgumentException.class, () -> new HarmonicWell(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new HarmonicWell(0));
        assertThrows(IllegalArgumentException.class, () -> new HarmonicWell(0, 1).odds(new HarmonicWell(0, 1, 1), 1));
    }

    @Test
    void flatnessDependsOnTheCoordinates() { // reference flat.reparametrisation
        double[] scales = {1, 2, 10};
        double[] expected = {2, 4.25, 100.01};
        for (int i = 0; i < 3; i++) {
            double[] weights = {scales[i], 1 / scales[i]};
            double[][] hessian = Hessian.of(FlatMinimaTest::reluLoss, weights);
            assertEquals(0, reluLoss(weights), 0);
            assertEquals(expected[i], Hessian.trace(hessian), RELATIVE * expected[i]);
            assertEquals(expected[i], Hessian.eigenvalues(FlatMinimaTest::reluLoss, weights)[0], RELATIVE * expected[i]);
            assertEquals(0, Hessian.eigenvalues(hessian)[1], 1e-8);
        }
    }

    @Test
    void gradientsGiveTheSameHessian() {
        double[] x = {0.3, -1.2, 2};
        double[][] fromValues = Hessian.of(FlatMinimaTest::smooth, x);
        double[][] fromGradients = Hessian.ofGradient(FlatMinimaTest::smoothGradient, x);
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(fromGradients[i], fromValues[i], 1e-7);
        }
        assertEquals(x[1] * x[1] * -Math.sin(x[0] * x[1]) + 2, fromGradients[0][0], 1e-7);
    }

    @Test
    void shakingRisesByHalfTheTraceTimesTheVariance() {
        Estimate rise = Perturbation.meanRise(w -> 1.5 * w[0] * w[0] + 4 * w[1] * w[1], new double[2], 0.1, 20_000,
                RandomStream.of(6));
        assertTrue(rise.sigmasFrom(0.01 / 2 * 11) < 4, rise.toString());
    }

    @Test
    void localFreeEnergyOfAParabolaEqualsQuadrature() {
        for (double h : new double[] {-0.5, 0, 3, 100}) {
            double exact = LocalFreeEnergy.ofQuadratic(h, 0.7, 1.5, 0.2);
            assertEquals(exact, LocalFreeEnergy.of(y -> h * y * y / 2, 0.7, 1.5, 0.2), 1e-11);
            double slope = LocalFreeEnergy.slopeOfQuadratic(h, 0.7, 1.5, 0.2);
            assertEquals(slope, LocalFreeEnergy.slope(y -> h * y * y / 2, 0.7, 1.5, 0.2), 1e-11);
        }
    }

    @ParameterizedTest
    @CsvSource({"-0.9, 3, 0.01", "-0.5, 50, 1e-4", "0, 3, 1", "1, 3, 1e-4", "100, 50, 1", "1e4, 50, 1e-4"})
    void windowFollowsTheWeight(double curvature, double x, double temperature) {
        double exact = LocalFreeEnergy.ofQuadratic(curvature, x, 1, temperature);
        double slope = LocalFreeEnergy.slopeOfQuadratic(curvature, x, 1, temperature);
        DoubleUnaryOperator f = y -> curvature * y * y / 2;
        assertEquals(exact, LocalFreeEnergy.of(f, x, 1, temperature), 1e-10 * (1 + Math.abs(exact)));
        assertEquals(slope, LocalFreeEnergy.slope(f, x, 1, temperature), 1e-10 * (1 + Math.abs(slope)));
    }

    @Test
    void refusesATetherThatDoesNotHold() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> LocalFreeEnergy.of(y -> -y * y, 0, 1, 1)).getMessage();
        assertTrue(message.contains("gamma (1.0) must hold f near x = 0.0"), message);
    }

    @Property(tries = 20)
    void slopeIsTheSlope(@ForAll @DoubleRange(min = -2, max = 2) double x) {
        double h = 1e-3;
        double difference = (LocalFreeEnergy.of(FlatMinimaTest::doubleWell, x + h, 2, 0.3)
                - LocalFreeEnergy.of(FlatMinimaTest::doubleWell, x - h, 2, 0.3)) / (2 * h);
        assertEquals(difference, LocalFreeEnergy.slope(FlatMinimaTest::doubleWell, x, 2, 0.3), 1e-4);
    }

    @Test
    void windowOfZeroWidthShowsTheFunctionItself() {
        assertEquals(doubleWell(0.4), LocalFreeEnergy.normalised(FlatMinimaTest::doubleWell, 0.4, 1e8, 1), 1e-6);
        assertEquals(5, LocalFreeEnergy.normalised(y -> 5, 0.4, 3, 1), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> LocalFreeEnergy.ofQuadratic(-2, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> LocalFreeEnergy.of(y -> y, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> LocalFreeEnergy.of(y -> y, 0, 1, -1));
    }

    /** The reference's three entropies leave two unknowns, the eigenvalues of XᵀX/s²: the third checks the formula. */
    @Test
    void strongerPriorLowersTheWeightEntropy() { // reference entreg.l2_lowers_weight_entropy
        double[] alpha = {0.01, 1, 100};
        double[] expected = {-1.2091074591148505, -1.2264745273476718, -2.222701005375689};
        double[] det = new double[3];
        for (int i = 0; i < 3; i++) {
            det[i] = Math.exp(2 * Math.log(2 * Math.PI * Math.E) - 2 * expected[i]); // (λ₁ + α)(λ₂ + α)
        }
        double sum = (det[2] - det[0] - alpha[2] * alpha[2] + alpha[0] * alpha[0]) / (alpha[2] - alpha[0]);
        double product = det[0] - alpha[0] * sum - alpha[0] * alpha[0];
        double root = Math.sqrt(sum * sum / 4 - product);
        double[][] x = {{Math.sqrt(0.1 * (sum / 2 + root)), 0}, {0, Math.sqrt(0.1 * (sum / 2 - root))}};
        for (int i = 0; i < 3; i++) {
            assertEquals(expected[i], LinearModel.posteriorEntropy(x, alpha[i], 0.1), 3 * RELATIVE);
        }
    }

    private static double reluLoss(double[] w) {
        double f = w[1] * Math.max(w[0], 0);
        return (f - 1) * (f - 1) / 2;
    }

    private static double smooth(double[] x) {
        return Math.sin(x[0] * x[1]) + x[0] * x[0] + Math.exp(x[1]) * x[2];
    }

    private static double[] smoothGradient(double[] x) {
        double cosine = Math.cos(x[0] * x[1]);
        return new double[] {x[1] * cosine + 2 * x[0], x[0] * cosine + Math.exp(x[1]) * x[2], Math.exp(x[1])};
    }

    private static double doubleWell(double y) {
        return (y * y - 1) * (y * y - 1);
    }
}
