package thermolab.energy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * A deep Boltzmann machine: a visible layer v, then hidden layers h and k, all units 0 or 1.
 *
 * <pre>
 *   E(v, h, k) = −a·v − b·h − c·k − vᵀ W h − hᵀ U k                                            [E]
 *   ln p(v) ≥ −E(v, μ, ν) + S(μ) + S(ν) − ln Z                                                 [bound]
 *   μ = σ(b + vᵀW + Uν),   ν = σ(c + μᵀU)                                                      [field]
 * </pre>
 *
 * <p>μ and ν are the mean fields of h and k, S the entropy of independent units. Iterating [field], one layer after the
 * other, never lowers [bound]. Seen from the middle layer the machine is an {@link Rbm} with v and k as its visible units,
 * which gives ln Z. Source: Salakhutdinov and Hinton, AISTATS 2009, equations 3 and 8.
 */
public final class Dbm implements Conditionals {

    private final Rbm asRbm;        // (v, k) against h
    private final INDArray lower;   // W [V, H]
    private final INDArray upper;   // U [H, K]
    private final INDArray a;       // [1, V]
    private final INDArray b;       // [1, H]
    private final INDArray c;       // [1, K]

    /**
     * The mean fields of one visible state.
     *
     * @param middle μ, shape [1, H]
     * @param top ν, shape [1, K]
     * @param bounds the lower bound on ln p*(v) = ln(p(v) Z) after each iteration, never falling
     */
    public record Fields(INDArray middle, INDArray top, double[] bounds) {

        /** The last and highest lower bound. */
        public double bound() {
            return bounds[bounds.length - 1];
        }
    }

    private Dbm(INDArray lower, INDArray upper, INDArray a, INDArray b, INDArray c) {
        this.lower = lower;
        this.upper = upper;
        this.a = a;
        this.b = b;
        this.c = c;
        asRbm = new Rbm(Tensors.beside(lower.transpose(), upper).transpose(), Tensors.beside(a, c), b);
    }

    /** Two visible units, two in the middle, one on top. */
    public Dbm() {
        this(Tensors.ofRows(new double[][] {{1, -0.5}, {0.4, 0.7}}), Tensors.ofRows(new double[][] {{0.9}, {-0.6}}),
                Tensors.of(new double[] {0.1, -0.2}, 1, 2), Tensors.of(new double[] {0, 0.2}, 1, 2),
                        Tensors.of(new double[] {-0.1}, 1, 1));
    }

    /**
     * @param lower W[visible][middle]
     * @param upper U[middle][top]
     * @param visibleBias a
     * @param middleBias b
     * @param topBias c
     */
    public static Dbm of(double[][] lower, double[][] upper, double[] visibleBias, double[] middleBias, double[] topBias) {
        Require.sameLength("columns of lower", Require.rectangular("lower", lower)[0].length, "rows of upper", upper.length);
        Require.sameLength("rows of lower", lower.length, "visibleBias", visibleBias.length);
        Require.sameLength("columns of lower", lower[0].length, "middleBias", middleBias.length);
        Require.sameLength("columns of upper", Require.rectangular("upper", upper)[0].length, "topBias", topBias.length);
        return new Dbm(Tensors.ofRows(lower), Tensors.ofRows(upper), Tensors.of(visibleBias, 1, visibleBias.length),
                Tensors.of(middleBias, 1, middleBias.length), Tensors.of(topBias, 1, topBias.length));
    }

    /** ln Z in nats, summed over the smaller of the middle layer and the two outer ones. */
    public double logZ() {
        return asRbm.logZ();
    }

    /** ln p*(v) = ln Σ_{h,k} exp(−E(v, h, k)), exactly; ln p(v) is this less ln Z. */
    public double logUnnormalised(double[] v) {
        INDArray row = row(v);
        Rbm above = new Rbm(upper, b.add(row.mmul(lower)), c);
        return above.logZ() + row.mmul(a.transpose()).getDouble(0);
    }

    /**
     * Iterates [field] from μ = ½ and ν = ½ until no entry moves by more than the tolerance.
     *
     * @param v visible state, entries 0 or 1
     * @param tolerance positive, such as 1e-10
     */
    public Fields meanField(double[] v, double tolerance) {
        Require.positive("tolerance", tolerance, "");
        INDArray row = row(v);
        INDArray below = row.mmul(lower).addi(b);
        INDArray middle = b.mul(0).addi(0.5);
        INDArray top = c.mul(0).addi(0.5);
        double constant = row.mmul(a.transpose()).getDouble(0);
        double[] bounds = new double[10_000];
        int count = 0;
        double moved = Double.POSITIVE_INFINITY;
        while (moved > tolerance && count < bounds.length) {
            INDArray nextMiddle = Tensors.sigmoid(top.mmul(upper.transpose()).addi(below));                      // [field]
            INDArray nextTop = Tensors.sigmoid(nextMiddle.mmul(upper).addi(c));
            moved = Math.max(distance(nextMiddle, middle), distance(nextTop, top));
            middle = nextMiddle;
            top = nextTop;
            double energy = -constant - dot(below, middle) - dot(c, top) - dot(middle.mmul(upper), top);
            bounds[count++] = Require.answer("bound", -energy + entropy(middle) + entropy(top));                                          // [bound]
        }
        return new Fields(middle, top, Arrays.copyOf(bounds, count));
    }

    private INDArray row(double[] v) {
        Require.sameLength("v", v.length, "visible units", lower.rows());
        return Tensors.of(Require.finite("v", v, ""), 1, v.length);
    }

    private static double distance(INDArray x, INDArray y) {
        return x.sub(y).normmaxNumber().doubleValue();
    }

    private static double dot(INDArray x, INDArray y) {
        return x.mul(y).sumNumber().doubleValue();
    }

    private static double entropy(INDArray probabilities) {
        double sum = 0;
        for (double p : Tensors.toArray(probabilities)) {
            sum -= p == 0 || p == 1 ? 0 : p * Math.log(p) + (1 - p) * Math.log1p(-p);
        }
        return sum;
    }

    /** E of states with v, h and k side by side, [chains, V + H + K]. */
    @Override
    public INDArray of(INDArray states) {
        return asRbm.of(outer(states), middle(states));                                                            // [E]
    }

    /** Block 0 is v and k together, block 1 is h. */
    @Override
    public int[][] blocks() {
        int v = lower.rows();
        int h = lower.columns();
        int[] outer = IntStream.concat(IntStream.range(0, v), IntStream.range(v + h, dimension())).toArray();
        return new int[][] {outer, IntStream.range(v, v + h).toArray()};
    }

    @Override
    public INDArray gain(int block, INDArray states) {
        return block == 0 ? asRbm.visibleGain(middle(states)) : asRbm.hiddenGain(outer(states));
    }

    @Override
    public int dimension() {
        return asRbm.dimension();
    }

    @Override
    public double[] levels() {
        return new double[] {0, 1};
    }

    private INDArray middle(INDArray states) {
        Checked.states(states, dimension());
        return states.get(NDArrayIndex.all(), NDArrayIndex.interval(lower.rows(), lower.rows() + lower.columns()));
    }

    private INDArray outer(INDArray states) {
        INDArray left = states.get(NDArrayIndex.all(), NDArrayIndex.interval(0, lower.rows()));
        INDArray right = states.get(NDArrayIndex.all(), NDArrayIndex.interval(lower.rows() + lower.columns(), dimension()));
        return Tensors.beside(left, right);
    }
}
