package thermolab.energy;

import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import thermolab.num.LogSumExp;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * A restricted Boltzmann machine: V visible and H hidden units of value 0 or 1, joined only across the two layers.
 *
 * <pre>
 *   E(v, h) = −a·v − b·h − vᵀ W h                                        [E]
 *   F(v) = −a·v − Σ_j ln(1 + exp(b_j + (vᵀW)_j))                         [F]
 *   p(h_j = 1 | v) = σ(b_j + (vᵀW)_j),   p(v_i = 1 | h) = σ(a_i + (Wh)_i)     [p]
 * </pre>
 *
 * <p>As an {@link Energy} its states are v and h side by side, [chains, V + H]. [F] is at temperature one: exp(−F(v)) =
 * Σ_h exp(−E(v, h)). {@link #logZ()} sums over the smaller layer, 2^min(V, H) terms, with no weight too large. Weights are
 * copied in and out; their element type (double, or float for images) is that of every result.
 *
 * <p>Source: Hinton, <i>A practical guide to training restricted Boltzmann machines</i> (2012), equations 1, 7 and 8.
 */
public final class Rbm implements Conditionals {

    private final INDArray weights;       // W [V, H]
    private final INDArray visibleBias;   // a [1, V]
    private final INDArray hiddenBias;    // b [1, H]

    /**
     * @param weights W, shape [V, H]
     * @param visibleBias a, V numbers
     * @param hiddenBias b, H numbers
     */
    public Rbm(INDArray weights, INDArray visibleBias, INDArray hiddenBias) {
        Require.sameLength("rows of weights", weights.rows(), "visibleBias", (int) visibleBias.length());
        Require.sameLength("columns of weights", weights.columns(), "hiddenBias", (int) hiddenBias.length());
        this.weights = finite("weights", weights.dup());
        this.visibleBias = finite("visibleBias", visibleBias.dup().reshape(1, weights.rows()));
        this.hiddenBias = finite("hiddenBias", hiddenBias.dup().reshape(1, weights.columns()));
    }

    /** Two visible and one hidden unit. */
    public Rbm() {
        this(Tensors.ofRows(new double[][] {{1}, {-0.5}}), Tensors.of(new double[] {0.2, -0.1}, 2),
                Tensors.of(new double[] {0.3}, 1));
    }

    /** The same from plain arrays: {@code weights[visible][hidden]}. */
    public static Rbm of(double[][] weights, double[] visibleBias, double[] hiddenBias) {
        return new Rbm(Tensors.ofRows(weights), Tensors.of(visibleBias, visibleBias.length),
                Tensors.of(hiddenBias, hiddenBias.length));
    }

    @Override
    public INDArray of(INDArray states) {
        Checked.states(states, dimension());
        return of(visible(states), hidden(states));
    }

    /** E of each row of v [chains, V] with the same row of h [chains, H]; shape [chains]. */
    public INDArray of(INDArray v, INDArray h) {
        return hiddenGain(v).muli(h.castTo(weights.dataType())).sum(1).addi(onVisible(v)).negi();                  // [E]
    }

    /** F(v) of each row of v [chains, V]; shape [chains]. */
    public INDArray freeEnergy(INDArray v) {
        return Tensors.softplus(hiddenGain(v)).sum(1).addi(onVisible(v)).negi();                                   // [F]
    }

    /** a·v of each row; shape [chains]. */
    private INDArray onVisible(INDArray v) {
        return v.castTo(weights.dataType()).mmul(visibleBias.transpose()).reshape(v.rows());
    }

    /** ln p(v) = −F(v) − ln Z of each row; shape [chains]. For a layer small enough to enumerate. */
    public INDArray logLikelihood(INDArray v) {
        return freeEnergy(v).negi().subi(logZ());
    }

    /** ln Z in nats, summed over the states of the smaller layer, which may have 22 units; see {@link SmallLayer}. */
    public double logZ() {
        return SmallLayer.of(this).logZ();
    }

    /** b + vᵀW, the logit of each hidden unit; v [chains, V], result [chains, H]. */
    public INDArray hiddenGain(INDArray v) {
        Checked.states(v, visibleUnits());
        return v.castTo(weights.dataType()).mmul(weights).addiRowVector(hiddenBias);
    }

    /** a + Wh, the logit of each visible unit; h [chains, H], result [chains, V]. */
    public INDArray visibleGain(INDArray h) {
        Checked.states(h, hiddenUnits());
        return h.castTo(weights.dataType()).mmul(weights.transpose()).addiRowVector(visibleBias);
    }

    /** p(h = 1 | v) at temperature one, [chains, H]. */
    public INDArray hiddenProbabilities(INDArray v) {
        return Tensors.sigmoid(hiddenGain(v));                                                                     // [p]
    }

    /** p(v = 1 | h) at temperature one, [chains, V]. */
    public INDArray visibleProbabilities(INDArray h) {
        return Tensors.sigmoid(visibleGain(h));                                                                    // [p]
    }

    /** Block 0 is the visible layer, block 1 the hidden one. */
    @Override
    public int[][] blocks() {
        return new int[][] {IntStream.range(0, visibleUnits()).toArray(), IntStream.range(visibleUnits(),
                dimension()).toArray()};
    }

    @Override
    public INDArray gain(int block, INDArray states) {
        Checked.states(states, dimension());
        return block == 0 ? visibleGain(hidden(states)) : hiddenGain(visible(states));
    }

    @Override
    public int dimension() {
        return weights.rows() + weights.columns();
    }

    @Override
    public double[] levels() {
        return new double[] {0, 1};
    }

    public int visibleUnits() {
        return weights.rows();
    }

    public int hiddenUnits() {
        return weights.columns();
    }

    /** A copy of W, [V, H]. */
    public INDArray weights() {
        return weights.dup();
    }

    /** A copy of a, [1, V]. */
    public INDArray visibleBias() {
        return visibleBias.dup();
    }

    /** A copy of b, [1, H]. */
    public INDArray hiddenBias() {
        return hiddenBias.dup();
    }

    private INDArray visible(INDArray states) {
        return states.get(NDArrayIndex.all(), NDArrayIndex.interval(0, visibleUnits()));
    }

    private INDArray hidden(INDArray states) {
        return states.get(NDArrayIndex.all(), NDArrayIndex.interval(visibleUnits(), dimension()));
    }

    private static INDArray finite(String name, INDArray values) {
        Require.finite("sum of |" + name + "|", values.norm1Number().doubleValue(), "a weight is NaN or infinite");
        return values;
    }
}
