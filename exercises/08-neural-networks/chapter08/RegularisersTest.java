package chapter08;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = Regularisers.class, number = 5, title = "Three penalties", points = 3, hints = {
    "Set the slope in $w$ to zero. Ridge: $(X^TX + \\lambda I)w = X^Ty$. The helpers make both sides and solve.",
    "Dropout has the same form. The mean of $\\bigl(y_i - \\sum_j m_{ij}x_{ij}w_j\\bigr)^2$ over masks is "
        + "$\\bigl(y_i - \\sum_j x_{ij}w_j\\bigr)^2$ plus the variance $\\frac{1-p}{p}\\sum_j x_{ij}^2w_j^2$.",
    "Lasso has no closed form, but one weight at a time has: with the others fixed and $c_j = x_j^T(y - \\sum_{l\\ne j}x_lw_l)$, "
        + "$w_j = \\operatorname{sign}(c_j)\\max(0, |c_j| - \\lambda)/x_j^Tx_j$. Go round until nothing moves."})
public class RegularisersTest {

    private static final double TOLERANCE = 1e-9;
    private static final double[][] CORRELATED = {{1, 0.8, -0.2}, {0.5, 0.7, 1}, {-1, -0.6, 0.4}, {0.3, -0.2, -1}, {2, 1.5, 0.1}};
    private static final double[] Y = {1.2, 0.4, -0.9, 0.5, 2.2};

    /** Columns at right angles with squares 4 and 25; their products with y are 6 and −10. */
    private static final double[][] ORTHOGONAL = {{2, 0}, {0, 3}, {0, 4}};
    private static final double[] THREE = {3, -2, -1};

    @Checks(points = 0.5, idea = "Ridge shrinks each weight by its own column: xᵀy/(xᵀx + λ)")
    void ridgeShrinks(Regularisers answer) {
        assertArrayEquals(new double[] {6 / 5.0, -10 / 26.0}, answer.ridge(ORTHOGONAL, THREE, 1), TOLERANCE);
        assertArrayEquals(new double[] {6 / 4.0, -10 / 25.0}, answer.ridge(ORTHOGONAL, THREE, 0), TOLERANCE);
    }

    @Checks(points = 0.5, idea = "At the ridge solution the pull of the data, Xᵀ(y − Xw), equals the pull of the penalty, λw")
    void ridgeBalances(Regularisers answer) {
        double[] w = answer.ridge(CORRELATED, Y, 0.7);
        double[] pull = pull(w);
        for (int j = 0; j < 3; j++) {
            assertEquals(0.7 * w[j], pull[j], TOLERANCE);
        }
        assertEquals(0.8, CORRELATED[0][1], 0, "the data are left as they were");
    }

    @Checks(points = 0.5, idea = "Lasso takes the same pull from every weight and leaves small ones at exactly zero")
    void lassoThresholds(Regularisers answer) {
        assertArrayEquals(new double[] {0, -3 / 25.0}, answer.lasso(ORTHOGONAL, THREE, 7), TOLERANCE);
        assertArrayEquals(new double[] {4 / 4.0, -8 / 25.0}, answer.lasso(ORTHOGONAL, THREE, 2), TOLERANCE);
        assertArrayEquals(new double[2], answer.lasso(ORTHOGONAL, THREE, 10), 0);
    }

    @Checks(points = 0.5, idea = "With correlated columns lasso must go round until each weight is best for the others: its pull is "
            + "λ sign w, or within λ at zero")
    void lassoBalances(Regularisers answer) {
        for (double lambda : new double[] {0.05, 0.5, 2}) {
            double[] w = answer.lasso(CORRELATED, Y, lambda);
            double[] pull = pull(w);
            for (int j = 0; j < 3; j++) {
                if (w[j] == 0) {
                    assertTrue(Math.abs(pull[j]) <= lambda + TOLERANCE);
                } else {
                    assertEquals(lambda * Math.signum(w[j]), pull[j], TOLERANCE);
                }
            }
        }
    }

    @Checks(points = 1, idea = "Averaged over all masks, no weight can be moved to lower the loss: dropout weighs each input by its "
            + "own size")
    void dropoutIsBestOverAllMasks(Regularisers answer) {
        double keep = 0.6;
        double[][] x = {{1, 0.5}, {-0.4, 2}, {0.7, -1}};
        double[] y = {1, -0.5, 0.3};
        double[] w = answer.dropoutRidge(x, y, keep);
        double[] slope = new double[2];
        for (int mask = 0; mask < 4; mask++) { // a row's loss depends on the masks of its own two entries alone
            double[] m = {(mask & 1) / keep, (mask >> 1) / keep};
            double chance = Math.pow(keep, Integer.bitCount(mask)) * Math.pow(1 - keep, 2 - Integer.bitCount(mask));
            for (int i = 0; i < 3; i++) {
                double miss = y[i] - m[0] * x[i][0] * w[0] - m[1] * x[i][1] * w[1];
                slope[0] += chance * miss * m[0] * x[i][0];
                slope[1] += chance * miss * m[1] * x[i][1];
            }
        }
        assertArrayEquals(new double[2], slope, TOLERANCE);
        assertArrayEquals(answer.ridge(x, y, 0), answer.dropoutRidge(x, y, 1), TOLERANCE);
    }

    /** Xᵀ(y − Xw) of the correlated columns. */
    private static double[] pull(double[] w) {
        double[] pull = new double[3];
        for (int i = 0; i < Y.length; i++) {
            double miss = Y[i];
            for (int j = 0; j < 3; j++) {
                miss -= CORRELATED[i][j] * w[j];
            }
            for (int j = 0; j < 3; j++) {
                pull[j] += miss * CORRELATED[i][j];
            }
        }
        return pull;
    }
}
