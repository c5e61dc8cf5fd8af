package thermolab.heat;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import thermolab.num.Require;

/**
 * A heat network in which some bodies are held at fixed temperatures, once nothing changes any more.
 *
 * <p>The free bodies obey Σⱼ gᵢⱼ (Tᵢ − Tⱼ) = 0. Constant temperatures are a <i>steady state</i>; they are an
 * <i>equilibrium</i> only if no heat flows, that is if all held bodies of a connected part agree and
 * {@link HeatNetwork#entropyProduction} is zero.
 */
public final class SteadyFlow {

    private SteadyFlow() {
    }

    /**
     * Temperatures of all bodies in the steady state, in K, shape [n].
     *
     * @param network bodies and conductances; the heat capacities play no part
     * @param temperatures of the bodies that are held, in K; the other entries are not used, shape [n]
     * @param held which bodies are held, shape [n]; each connected part needs one
     */
    public static double[] temperatures(HeatNetwork network, double[] temperatures, boolean[] held) {
        double[][] g = network.conductances();
        Require.sameLength("temperatures", temperatures.length, "bodies", g.length);
        Require.sameLength("held", held.length, "bodies", g.length);
        int n = g.length;
        double[][] matrix = new double[n][n];
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            if (held[i]) { // the row says Tᵢ = given
                matrix[i][i] = 1;
                right[i] = Require.positive("temperatures[" + i + "]", temperatures[i], "in kelvin");
                continue;
            }
            for (int j = 0; j < n; j++) { // the row says that what flows in flows out
                if (j != i) {
                    matrix[i][j] = -g[i][j];
                    matrix[i][i] += g[i][j];
                }
            }
        }
        var solver = new LUDecomposition(new Array2DRowRealMatrix(matrix)).getSolver();
        if (!solver.isNonSingular()) {
            throw new IllegalArgumentException("held (" + Arrays.toString(held)
                    + ") must include a body of each connected part; the others have no steady temperature");
        }
        return solver.solve(new ArrayRealVector(right)).toArray();
    }
}
