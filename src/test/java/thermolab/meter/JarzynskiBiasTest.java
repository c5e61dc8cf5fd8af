package thermolab.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import thermolab.sample.DrivenLevels;
import thermolab.sample.WorkDistribution;

class JarzynskiBiasTest {

    private static final double ROUNDING = 1e-15; // of the sums that enumerate
    private static final double CLOSE = 1e-11; // relative; quadrature and rounding

    /** −⟨ln (1/n) Σ L⟩ as a sum over how many of the n works are the first. */
    private static double enumerated(double low, double high, double p, int n) {
        double z = p * Math.exp(-low) + (1 - p) * Math.exp(-high);
        double bias = 0;
        for (int k = 0; k <= n; k++) {
            double chance = CombinatoricsUtils.binomialCoefficientDouble(n, k) * Math.pow(p, k) * Math.pow(1 - p, n - k);
            bias -= chance * Math.log((k * Math.exp(-low) + (n - k) * Math.exp(-high)) / n / z);
        }
        return bias;
    }

    @Test
    void ofTwoWorksIsTheBinomialSum() {
        double[][] cases = {{0, 2, 0.73}, {-3, 20, 1e-3}, {1, 2, 0.999999}, {-30, 0, 1e-9}};
        for (double[] each : cases) {
            for (int n : new int[] {1, 2, 3, 10, 60}) {
                double exact = enumerated(each[0], each[1], each[2], n);
                WorkDistribution works = new WorkDistribution(new double[] {3 * each[0], 3 * each[1]}, new double[] {each[2], 1 - each[2]});
                assertEquals(exact, JarzynskiBias.of(works, 3, n), 1e-9 * exact + ROUNDING, each[0] + " " + n);
            }
        }
    }

    @Test
    void ofAQuenchFallsWithThePaths() {
        WorkDistribution works = DrivenLevels.twoStateQuench(1, 3, 1).workDistribution();
        double dissipated = works.mean() - works.freeEnergyChange(1);
        assertEquals(dissipated, JarzynskiBias.of(works, 1, 1), CLOSE);
        for (int n = 1; n < 200; n *= 2) {
            assertTrue(JarzynskiBias.of(works, 1, 2 * n) < JarzynskiBias.of(works, 1, n));
        }
    }

    @Test
    void leavesOutWorksOfProbabilityZero() {
        WorkDistribution works = new WorkDistribution(new double[] {-2000, 0, 1}, new double[] {0, 0.5, 0.5});
        assertEquals(enumerated(0, 1, 0.5, 7), JarzynskiBias.of(works, 1, 7), CLOSE);
        assertEquals(0, JarzynskiBias.of(new WorkDistribution(new double[] {3}, new double[] {1}), 1, 7), CLOSE);
    }

    @Test
    void ofGaussianWorksKeepsItsDigitsAtManyPaths() {
        // three terms of the expansion in 1/n: cumulants of a log-normal L of mean 1
        for (double[] each : new double[][] {{1, 1e9}, {0.01, 1e6}, {1e-6, 3e5}}) {
            double x = Math.expm1(each[0]);
            double n = each[1];
            double exact = x / (2 * n) - (x * x * (x + 3)) / (3 * n * n) + 3 * x * x / (4 * n * n);
            assertEquals(exact, JarzynskiBias.gaussian(each[0], (int) n), 1e-10 * exact, "s² = " + each[0]);
        }
    }

    @Test
    void refusesWorksThatMatterButAreNeverSeen() {
        WorkDistribution never = DrivenLevels.twoStateQuench(900, 0, 1).workDistribution();
        assertEquals(-Math.log(2), never.freeEnergyChange(1), CLOSE);
        assertThrows(IllegalArgumentException.class, () -> JarzynskiBias.of(never, 1, 10));
    }

    @Test
    void refusesWorksTooFarApart() {
        WorkDistribution wide = new WorkDistribution(new double[] {0, 1e6}, new double[] {0.5, 0.5});
        assertThrows(IllegalArgumentException.class, () -> JarzynskiBias.of(wide, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> JarzynskiBias.of(wide, Double.NaN, 2));
        assertThrows(IllegalArgumentException.class, () -> JarzynskiBias.of(wide, 1e5, 0));
    }
}
