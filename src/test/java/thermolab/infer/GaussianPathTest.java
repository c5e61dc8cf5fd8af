package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;

class GaussianPathTest {

    private static final GaussIntegrator RULE = new GaussIntegratorFactory().hermite(60);

    /** ⟨exp(−power Δβ (E₁ − E₀))⟩ at one rung, by quadrature. */
    private static double moment(GaussianPath path, double beta, double step, int power) {
        double spread = Math.sqrt(2 * path.variance(beta));
        return RULE.integrate(t -> {
            double x = path.mean(beta) + spread * t;
            double gap = (x - path.mean1()) * (x - path.mean1()) / (2 * path.variance1())
                    - (x - path.mean0()) * (x - path.mean0()) / (2 * path.variance0());
            return Math.exp(-power * step * gap);
        }) / Math.sqrt(Math.PI);
    }

    @Test
    void relativeVarianceOfTheWeightIsTheProductOfItsSteps() {
        for (GaussianPath path : new GaussianPath[] {new GaussianPath(0, 1, 1, 0.5), new GaussianPath(-1, 2, 0.5, 2), new GaussianPath(0, 1, 0.3, 1.3)}) {
            for (int intervals : new int[] {2, 5, 20}) {
                double[] betas = Ladder.power(intervals, 1.5);
                double product = 1;
                for (int k = 0; k < intervals; k++) {
                    double step = betas[k + 1] - betas[k];
                    product *= moment(path, betas[k], step, 2) / Math.pow(moment(path, betas[k], step, 1), 2);
                }
                assertEquals(product - 1, path.relativeVariance(betas), 1e-9 * product);
            }
        }
    }

    @Test
    void oneLongStepToAWiderGaussianHasNoVariance() {
        assertEquals(Double.POSITIVE_INFINITY, new GaussianPath(0, 1, 0, 2.1).relativeVariance(Ladder.uniform(1)));
        double ratio = 1.9; // ⟨weight²⟩ = ∫ exp(−x²/1.9 + x²/2) dx/√(2π) over ⟨weight⟩² = 1.9
        assertEquals(1 / Math.sqrt(2 / ratio - 1) / ratio - 1, new GaussianPath(0, 1, 0, ratio).relativeVariance(Ladder.uniform(1)), 1e-9);
        assertEquals(0, new GaussianPath(2, 3, 2, 3).relativeVariance(Ladder.uniform(1)));
    }

    @Test
    void keepsItsDigitsWhereTheTwoNearlyAgree() {
        GaussianPath path = new GaussianPath(1e-8, 1, 0, 1);
        assertEquals(-5e-18, path.expectedLogWeight(Ladder.uniform(10)), 1e-28);
        assertEquals(5e-18, path.expectedReverse(Ladder.uniform(10)), 1e-28);
        assertEquals(1e-17, path.relativeVariance(Ladder.uniform(10)), 1e-28);
    }

    @Test
    void saysWhenADoubleIsTooSmall() {
        assertThrows(ArithmeticException.class, () -> new GaussianPath(4, Double.MIN_VALUE, 3, 3).mean(0.5));
    }
}
