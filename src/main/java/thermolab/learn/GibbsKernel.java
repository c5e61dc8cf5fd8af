package thermolab.learn;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Enumerable;
import thermolab.energy.Enumerated;
import thermolab.energy.Rbm;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * One Gibbs sweep v → h → v of a small RBM as a matrix: T(v, v′) = Σ_h p(h|v) p(v′|h).
 *
 * <p>The machine's p(v) is stationary and in detailed balance with T, so the eigenvalues are real, and the second one,
 * λ₂, sets the memory: a start is forgotten like λ₂ᵏ. Strong weights push it towards 1. Cost: 2^(V + H) numbers, of
 * which 2^24 are allowed.
 */
public final class GibbsKernel {

    private static final int MOST_VISIBLE = 16;
    private static final int MOST_IN_MATRIX = 11;

    private final double[][] down;      // p(h|v), shape [2^V, 2^H]
    private final double[][] up;        // p(v|h), shape [2^H, 2^V]
    private final Enumerated visible;   // states and p(v)

    private GibbsKernel(double[][] down, double[][] up, Enumerated visible) {
        this.down = down;
        this.up = up;
        this.visible = visible;
    }

    /** The kernel at temperature one. */
    public static GibbsKernel of(Rbm rbm) {
        if (rbm.visibleUnits() > MOST_VISIBLE || rbm.visibleUnits() + rbm.hiddenUnits() > 24) {
            throw Require.broken("units", rbm.visibleUnits() + " + " + rbm.hiddenUnits(),
                    "must be at most 24, of which at most " + MOST_VISIBLE + " visible", "");
        }
        Rbm precise = RbmGradient.inDoubles(rbm);
        Enumerated visible = Enumerable.of(precise::freeEnergy, rbm.visibleUnits(), 0, 1).enumerate(1);
        Enumerated hidden = Enumerable.of(h -> h.sum(1), rbm.hiddenUnits(), 0, 1).enumerate(1); // only its states are used
        INDArray v = Tensors.ofRows(states(visible));
        INDArray h = Tensors.ofRows(states(hidden));
        return new GibbsKernel(chances(Tensors.toRows(precise.hiddenProbabilities(v)), Tensors.toRows(h)),
                chances(Tensors.toRows(precise.visibleProbabilities(h)), Tensors.toRows(v)), visible);
    }

    /** The distribution over v one sweep later; states are numbered with the last unit changing fastest. */
    public double[] after(double[] p) {
        Require.sameLength("p", p.length, "visible states", down.length);
        return times(times(p, down), up);
    }

    /** T, shape [2^V, 2^V]; each row is a distribution. At most 11 visible units. */
    public double[][] matrix() {
        if (down.length > 1 << MOST_IN_MATRIX) {
            throw Require.broken("visible states", down.length, "must be at most " + (1 << MOST_IN_MATRIX), "");
        }
        double[][] matrix = new double[down.length][];
        for (int v = 0; v < matrix.length; v++) {
            matrix[v] = times(down[v], up);
        }
        return matrix;
    }

    /** p(v) of the machine. */
    public double[] stationary() {
        return visible.probabilities();
    }

    /** The distribution over v of rows of data, each equally likely. */
    public double[] distribution(double[][] data) {
        double[] p = new double[down.length];
        for (double[] row : data) {
            p[visible.indexOf(row)] += 1.0 / data.length;
        }
        return p;
    }

    /** All visible states in their order, shape [2^V, V]. */
    public double[][] states() {
        return states(visible);
    }

    /** λ₂, from the symmetric matrix √p(v) T(v, v′)/√p(v′), which has the same eigenvalues. */
    public double secondEigenvalue() {
        double[][] symmetric = matrix();
        for (int i = 0; i < symmetric.length; i++) {
            for (int j = 0; j <= i; j++) {
                double value = Math.sqrt(symmetric[i][j] * symmetric[j][i]); // equal to both, by detailed balance
                symmetric[i][j] = symmetric[j][i] = value;
            }
        }
        return Hessian.eigenvalues(symmetric)[1];
    }

    private static double[][] states(Enumerated all) {
        double[][] states = new double[all.count()][];
        for (int i = 0; i < states.length; i++) {
            states[i] = all.state(i);
        }
        return states;
    }

    /** Π pⱼ^sⱼ (1 − pⱼ)^(1 − sⱼ) of every state s given the probabilities in every row. */
    private static double[][] chances(double[][] probabilities, double[][] states) {
        double[][] chances = new double[probabilities.length][states.length];
        for (int r = 0; r < chances.length; r++) {
            for (int s = 0; s < states.length; s++) {
                double product = 1;
                for (int j = 0; j < states[s].length; j++) {
                    product *= states[s][j] == 1 ? probabilities[r][j] : 1 - probabilities[r][j];
                }
                chances[r][s] = product;
            }
        }
        return chances;
    }

    private static double[] times(double[] row, double[][] matrix) {
        double[] product = new double[matrix[0].length];
        for (int i = 0; i < row.length; i++) {
            for (int j = 0; row[i] != 0 && j < product.length; j++) {
                product[j] += row[i] * matrix[i][j];
            }
        }
        return product;
    }
}
