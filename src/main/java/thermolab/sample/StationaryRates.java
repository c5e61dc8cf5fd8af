package thermolab.sample;

import java.util.Arrays;
import java.util.stream.IntStream;
import thermolab.num.Require;

/**
 * The stationary distribution of a jump process by elimination of one state after the other, without a subtraction: each
 * probability keeps its relative accuracy, however stiff the rates.
 *
 * <pre>
 *   s = Σ_{j&lt;n} w_nj;  w_in ← w_in/s;  w_ij ← w_ij + w_in w_nj   for i, j &lt; n                        [eliminate]
 *   p_0 = 1,  p_n = Σ_{i&lt;n} p_i w_in,  then divided by the sum                                       [back]
 * </pre>
 *
 * <p>Cost n³/3. Source: Grassmann, Taksar and Heyman, Operations Research 33, 1107 (1985).
 */
final class StationaryRates {

    private StationaryRates() {
    }

    /** p with p W = 0 for rates from which every state is reached from every other. */
    static double[] of(double[][] rates) {
        int n = rates.length;
        double[][] w = scaled(rates);
        for (int last = n - 1; last > 0; last--) {
            double leave = 0;
            for (int j = 0; j < last; j++) {
                leave += w[last][j];
            }
            for (int i = 0; i < last; i++) {
                w[i][last] /= leave;
                for (int j = 0; j < last; j++) {
                    w[i][j] += i == j || w[i][last] == 0 ? 0 : w[i][last] * w[last][j];                   // [eliminate]
                }
            }
        }
        double[] p = new double[n];
        p[0] = 1;
        for (int k = 1; k < n; k++) {
            for (int i = 0; i < k; i++) {
                p[k] += p[i] * w[i][k];                                                                   // [back]
            }
        }
        double sum = Arrays.stream(p).sum();
        for (int i = 0; i < n; i++) {
            if (!(sum < Double.POSITIVE_INFINITY)) {
                throw new ArithmeticException("stationary distribution is beyond what a double holds; choose rates that are nearer to each other");
            }
            p[i] = Require.answer("stationary distribution", p[i] / sum);
        }
        return p;
    }

    private static double[][] scaled(double[][] rates) {
        double largest = Arrays.stream(rates).flatMapToDouble(Arrays::stream).max().orElse(1);
        return Arrays.stream(rates).map(row -> Arrays.stream(row).map(w -> w / largest).toArray()).toArray(double[][]::new);
    }

    /** Each state is reached from state 0 and leads to it. */
    static void requireConnected(double[][] rates) {
        for (boolean forward : new boolean[] {true, false}) {
            boolean[] seen = new boolean[rates.length];
            visit(0, forward, rates, seen);
            int lost = IntStream.range(0, seen.length).filter(i -> !seen[i]).findFirst().orElse(-1);
            if (lost >= 0) {
                throw Require.broken("state " + lost, forward ? "never reached from state 0" : "never leads to state 0",
                        "must be reached from every other state, and lead to it", "split the network, or give the missing jump a rate");
            }
        }
    }

    private static void visit(int i, boolean forward, double[][] rates, boolean[] seen) {
        seen[i] = true;
        for (int j = 0; j < rates.length; j++) {
            if (!seen[j] && (forward ? rates[i][j] : rates[j][i]) > 0) {
                visit(j, forward, rates, seen);
            }
        }
    }
}
