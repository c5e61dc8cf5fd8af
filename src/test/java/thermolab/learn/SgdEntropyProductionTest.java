package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thermolab.house.Refusals;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;
import thermolab.sample.SignedArea;

class SgdEntropyProductionTest {

    private static final double[][] H = {{1, 0}, {0, 4}};

    private static double[][] noise(double r) {
        return new double[][] {{1, r}, {r, 1}};
    }

    /** Divergence between a Gaussian pair (now, next) and the pair read backwards: σ per step from its definition. */
    private static double byPairs(double[][] hessian, double[][] noise, double rate) {
        RealMatrix s = new Array2DRowRealMatrix(SgdCovariance.stationary(hessian, noise, rate));
        RealMatrix a = MatrixUtils.createRealIdentityMatrix(hessian.length).subtract(new Array2DRowRealMatrix(hessian).scalarMultiply(rate));
        int d = hessian.length;
        RealMatrix there = new Array2DRowRealMatrix(2 * d, 2 * d);
        there.setSubMatrix(s.getData(), 0, 0);
        there.setSubMatrix(s.getData(), d, d);
        RealMatrix back = there.copy();
        there.setSubMatrix(a.multiply(s).getData(), d, 0);
        there.setSubMatrix(s.multiply(a).getData(), 0, d);
        back.setSubMatrix(s.multiply(a).getData(), d, 0);
        back.setSubMatrix(a.multiply(s).getData(), 0, d);
        return (new LUDecomposition(back).getSolver().getInverse().multiply(there).getTrace() - 2 * d) / 2;
    }

    @Test
    void equalsTheReferenceAtAnyScaleOfTheNoise() {
        assertEquals(1.0125, SgdEntropyProduction.rate(H, new double[][] {{0.05, 0.03}, {0.03, 0.05}}), 1e-12);
        assertEquals(1.0125, SgdEntropyProduction.rate(H, noise(0.6)), 1e-12);
        assertEquals(1.0125, SgdEntropyProduction.limit(H, noise(0.6), 0.1).entropyProduction(), 1e-12);
        assertEquals(0.05, SgdEntropyProduction.limit(H, noise(0.6), 0.1).covariance()[0][0], 1e-14);
        assertEquals(0, SgdEntropyProduction.rate(H, noise(0)), 1e-25);
        assertEquals(1.0125, SgdEntropyProduction.inPlane(1, 4, 0.6), 1e-14);
    }

    @Test
    void planeFormulaEqualsTheGeneralOne() {
        RandomStream random = RandomStream.of(1);
        for (int k = 0; k < 200; k++) {
            double h1 = random.nextDouble(0.1, 5);
            double h2 = random.nextDouble(0.1, 5);
            double r = random.nextDouble(-0.95, 0.95);
            double s1 = random.nextDouble(0.2, 3);
            double s2 = random.nextDouble(0.2, 3);
            assertEquals(SgdEntropyProduction.rate(new double[][] {{h1, 0}, {0, h2}}, new double[][] {{s1 * s1, r * s1 * s2}, {r * s1 * s2, s2 * s2}}),
                    SgdEntropyProduction.inPlane(h1, h2, r), 1e-10);
        }
    }

    @Test
    void stepsEqualTheirDefinitionAndTendToTheDiffusion() {
        RandomStream random = RandomStream.of(2);
        for (int k = 0; k < 50; k++) {
            double[][] h = {{2 + random.nextDouble(), 0.3, 0}, {0.3, 1, 0.2}, {0, 0.2, 0.5}};
            double r = random.nextDouble(-0.7, 0.7);
            double[][] c = {{1, r, 0.1}, {r, 2, 0}, {0.1, 0, 1}};
            for (double rate : new double[] {0.01, 0.2, 0.6}) {
                assertEquals(byPairs(h, c, rate), SgdEntropyProduction.perStep(h, c, rate), 1e-10);
            }
            assertEquals(SgdEntropyProduction.rate(h, c), SgdEntropyProduction.perStep(h, c, 1e-5) / 1e-5, 1e-3 * SgdEntropyProduction.rate(h, c) + 1e-9);
        }
        assertEquals(0, SgdEntropyProduction.perStep(H, noise(0), 0.1), 1e-15);
    }

    @Test
    void areaOfSimulatedStepsIsTheExactOne() {
        double[][] trace = SgdTrace.inSpace(H, noise(0.6), 0.1, 200_000, RandomStream.of(3));
        Estimate area = SignedArea.rate(Arrays.stream(trace).mapToDouble(x -> x[0]).toArray(), Arrays.stream(trace).mapToDouble(x -> x[1]).toArray(), 1, 50);
        double exact = SgdEntropyProduction.areaPerStep(H, noise(0.6), 0.1, 0, 1);
        assertTrue(area.sigmasFrom(exact) < 5, area + " and " + exact);
        assertTrue(area.sigmasFrom(0) > 10, "rotation is seen");
        assertEquals(-exact, SgdEntropyProduction.areaPerStep(H, noise(0.6), 0.1, 1, 0), 1e-18);
        assertEquals(0, SgdEntropyProduction.areaPerStep(H, noise(0), 0.1, 0, 1), 1e-18);
    }

    @TestFactory
    Stream<DynamicTest> mistakesAreRefusedInOneSentence() {
        double[][] one = {{1, 0}, {0, 1}};
        return Refusals.of(Map.ofEntries(
                Map.entry("hessian (differs from its transpose by", () -> SgdEntropyProduction.rate(new double[][] {{1, 1}, {0, 1}}, one)),
                Map.entry("drift (smallest real part of an eigenvalue -1.0)", () -> SgdEntropyProduction.rate(new double[][] {{-1, 0}, {0, 1}}, one)),
                Map.entry("diffusion (singular) must be positive definite", () -> SgdEntropyProduction.rate(H, new double[][] {{1, 1}, {1, 1}})),
                Map.entry("noise (singular) must be positive definite", () -> SgdEntropyProduction.perStep(H, new double[][] {{1, 1}, {1, 1}}, 0.1)),
                Map.entry("rate (0.5) must be below 2(1 + momentum)/largest eigenvalue", () -> SgdEntropyProduction.perStep(H, one, 0.5)),
                Map.entry("rate (-0.1) must be positive", () -> SgdEntropyProduction.limit(H, one, -0.1)),
                Map.entry("correlation (1.0) must be between -1 and 1", () -> SgdEntropyProduction.inPlane(1, 2, 1)),
                Map.entry("curvatureA (0.0) must be positive", () -> SgdEntropyProduction.inPlane(0, 2, 0.5)),
                Map.entry("j (2) must be at least 0 and below 2", () -> SgdEntropyProduction.areaPerStep(H, one, 0.1, 0, 2)),
                Map.entry("rate (2.0) must be below 2", () -> DriftTracking.error(2, 1, 1)),
                Map.entry("drift (-1.0) must be zero or positive", () -> DriftTracking.error(0.5, -1, 1)),
                Map.entry("drift and noise (both 0)", () -> DriftTracking.bestRate(0, 0)),
                Map.entry("strength (-1.0) must be zero or positive", () -> Ewc.minimum(one, new double[2], one, new double[2], -1)),
                Map.entry("second task (flat in a direction that the first does not hold)",
                        () -> Ewc.minimum(one, new double[2], new double[][] {{1, 0}, {0, 0}}, new double[2], 0)),
                Map.entry("hessian (smallest eigenvalue -1.0) must have no negative eigenvalue",
                        () -> new QuadraticTask(new double[][] {{1, 0}, {0, -1}}, new double[2])),
                Map.entry("minimum[1] (NaN) must be a finite number", () -> new QuadraticTask(one, new double[] {0, Double.NaN})),
                Map.entry("fisher[0] (-1.0) must be zero or positive", () -> Ewc.spring(new double[1], new double[] {-1}, 1))));
    }
}
