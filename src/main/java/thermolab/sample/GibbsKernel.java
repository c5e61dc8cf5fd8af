package thermolab.sample;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Enumerated;
import thermolab.energy.Enumeration;
import thermolab.energy.Rbm;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * One step of Gibbs sampling of a small restricted Boltzmann machine, seen from its visible layer, as a matrix:
 *
 * <pre>
 *   K(v → v') = Σ_h p(h | v) p(v' | h)                        [K]
 * </pre>
 *
 * <p>K keeps p(v) = exp(−F(v))/Z and is in detailed balance with it, so its eigenvalues are real: 1 = λ_1 &gt; λ_2 ≥ … ≥ 0. After k
 * steps what remains of the start shrinks as λ_2^k. Cost: 2^V · 2^H · 2^V products to build; for up to 10 units in a layer.
 */
public final class GibbsKernel {

    private static final int MOST_UNITS = 10;

    private final INDArray matrix;       // [2^V, 2^V], a row for each state that the step starts from
    private final INDArray states;       // [2^V, V]
    private final double[] equilibrium;

    private GibbsKernel(INDArray matrix, INDArray states, double[] equilibrium) {
        this.matrix = matrix;
        this.states = states;
        this.equilibrium = equilibrium;
    }

    /** The kernel at temperature one. */
    public static GibbsKernel of(Rbm rbm) {
        Require.range(0, Math.max(rbm.visibleUnits(), rbm.hiddenUnits()), MOST_UNITS);
        INDArray visible = allStates(rbm.visibleUnits());
        INDArray hidden = allStates(rbm.hiddenUnits());
        INDArray up = products(rbm.hiddenGain(visible), hidden);
        INDArray down = products(rbm.visibleGain(hidden), visible);
        Enumerated marginal = Enumeration.of(rbm::freeEnergy, rbm.visibleUnits(), 0, 1).enumerate(1);
        return new GibbsKernel(up.mmul(down), visible, marginal.probabilities());                                // [K]
    }

    /** Every state of a layer of units 0 or 1, [2^units, units], the last unit changing fastest. */
    public static INDArray allStates(int units) {
        double[][] states = new double[1 << units][units];
        for (int s = 0; s < states.length; s++) {
            for (int i = 0; i < units; i++) {
                states[s][i] = s >> units - 1 - i & 1;
            }
        }
        return Tensors.ofRows(states);
    }

    /** Π_i σ(g_i)^x_i (1 − σ(g_i))^(1 − x_i) for each row of gains and each state x. */
    private static INDArray products(INDArray gains, INDArray states) {
        INDArray logs = gains.mmul(states.transpose()).subiColumnVector(Tensors.softplus(gains).sum(true, 1));
        return Tensors.exp(logs);
    }

    /** The visible states in the order of rows and columns, [2^V, V]. */
    public INDArray states() {
        return states.dup();
    }

    /** p(v) of the model, in the same order. */
    public double[] equilibrium() {
        return equilibrium.clone();
    }

    /** K, [2^V, 2^V]. */
    public INDArray matrix() {
        return matrix.dup();
    }

    /** The distribution over visible states after a number of steps from {@code start}. */
    public double[] after(int steps, double[] start) {
        Require.sameLength("start", start.length, "states", equilibrium.length);
        INDArray p = Tensors.of(start, 1, start.length);
        for (int step = 0; step < steps; step++) {
            p = p.mmul(matrix);
        }
        return Tensors.toArray(p);
    }

    /** λ_2, the share of the slowest difference from equilibrium that outlives a step. */
    public double secondEigenvalue() {
        double[][] balanced = new double[equilibrium.length][equilibrium.length];
        for (int i = 0; i < balanced.length; i++) {
            for (int j = 0; j <= i; j++) { // √(p_i/p_j) K_ij is symmetric by detailed balance
                balanced[i][j] = Math.sqrt(equilibrium[i] / equilibrium[j]) * matrix.getDouble(i, j);
                balanced[j][i] = balanced[i][j];
            }
        }
        return new EigenDecompositionSymmetric(new Array2DRowRealMatrix(balanced)).getEigenvalue(1);
    }
}
