package thermolab.learn;

import thermolab.energy.Rbm;
import thermolab.num.LogSumExp;
import thermolab.num.Tensors;

/**
 * The numbers of a small RBM in plain arrays, and its averages: below some hundred units a loop is faster than tensors.
 *
 * <p>The sum over all v walks a tree whose level i decides vᵢ. Gains b + vᵀW are carried down the branches and sums of
 * p(v) p(h|v) carried up, so that a state costs two passes over the hidden units, not V of them.
 */
final class PlainRbm {

    private final double[][] weights; // W [V, H]
    private final double[] visible;   // a
    private final double[] hidden;    // b

    private PlainRbm(double[][] weights, double[] visible, double[] hidden) {
        this.weights = weights;
        this.visible = visible;
        this.hidden = hidden;
    }

    static PlainRbm of(Rbm rbm) {
        return new PlainRbm(Tensors.toRows(rbm.weights()), Tensors.toArray(rbm.visibleBias()),
                Tensors.toArray(rbm.hiddenBias()));
    }

    Rbm toRbm() {
        return Rbm.of(weights, visible, hidden);
    }

    /** W + η ∂/∂W and likewise for the biases. */
    PlainRbm plus(RbmGradient gradient, double rate) {
        double[][] w = new double[weights.length][];
        for (int i = 0; i < w.length; i++) {
            w[i] = moved(weights[i], gradient.weights()[i], rate);
        }
        return new PlainRbm(w, moved(visible, gradient.visible(), rate), moved(hidden, gradient.hidden(), rate));
    }

    /** ⟨v p(h|v)⟩, ⟨v⟩ and ⟨p(h|v)⟩ over weighted visible states. */
    RbmGradient phase(double[][] states, double[] p) {
        Sums sums = new Sums();
        double[] h = new double[hidden.length];
        for (int s = 0; s < states.length; s++) {
            double[] v = states[s];
            System.arraycopy(hidden, 0, h, 0, h.length);
            for (int i = 0; i < v.length; i++) {
                addScaled(h, v[i], weights[i]);
            }
            for (int j = 0; j < h.length; j++) {
                h[j] = p[s] / (1 + Math.exp(-h[j]));
            }
            addScaled(sums.hiddenMeans, 1, h);
            for (int i = 0; i < v.length; i++) {
                sums.visibleMeans[i] += p[s] * v[i];
                addScaled(sums.pairs[i], v[i], h);
            }
        }
        return sums.gradient();
    }

    /** The same over the machine's own distribution, exactly: a sum over the states of the smaller layer. */
    RbmGradient modelPhase() {
        if (visible.length <= hidden.length) {
            return new Sums().overAllStates();
        }
        return new PlainRbm(RbmGradient.transposed(weights), hidden, visible).modelPhase().turned();
    }

    private static double[] moved(double[] from, double[] slope, double rate) {
        double[] moved = from.clone();
        addScaled(moved, rate, slope);
        return moved;
    }

    private static void addScaled(double[] into, double factor, double[] x) {
        if (factor != 0) {
            for (int j = 0; j < into.length; j++) {
                into[j] += factor * x[j];
            }
        }
    }

    /** What is summed, and the walk over the tree of states. */
    private final class Sums {

        private final double[][] pairs = new double[visible.length][hidden.length];
        private final double[] visibleMeans = new double[visible.length];
        private final double[] hiddenMeans = new double[hidden.length];
        private double[][] gains;   // [level][hidden unit]
        private double[][] carried; // [level][hidden unit]: Σ p(v) p(h|v) below a branch
        private double[] logWeights;
        private double logZ;
        private int leaf;

        RbmGradient gradient() {
            return new RbmGradient(pairs, visibleMeans, hiddenMeans);
        }

        RbmGradient overAllStates() {
            int levels = visible.length;
            gains = new double[levels + 1][hidden.length];
            carried = new double[levels + 1][hidden.length];
            logWeights = new double[1 << levels];
            gains[0] = hidden.clone();
            weigh(0, 0);
            logZ = LogSumExp.of(logWeights);
            leaf = 0;
            carry(0);
            System.arraycopy(carried[0], 0, hiddenMeans, 0, hidden.length);
            return gradient();
        }

        /** First walk: ln of each state's weight, −F(v) = a·v + Σ ln(1 + exp gain). */
        private void weigh(int level, double bias) {
            if (level == visible.length) {
                double sum = bias;
                for (double gain : gains[level]) {
                    sum += Math.max(gain, 0) + Math.log1p(Math.exp(-Math.abs(gain)));
                }
                logWeights[leaf++] = sum;
                return;
            }
            branch(level, 0);
            weigh(level + 1, bias);
            branch(level, 1);
            weigh(level + 1, bias + visible[level]);
        }

        /** Second walk: the probability below this branch; leaves Σ p(v) p(h|v) in {@code carried[level]}. */
        private double carry(int level) {
            if (level == visible.length) {
                double p = Math.exp(logWeights[leaf++] - logZ);
                for (int j = 0; j < hidden.length; j++) {
                    carried[level][j] = p / (1 + Math.exp(-gains[level][j]));
                }
                return p;
            }
            branch(level, 0);
            double off = carry(level + 1);
            System.arraycopy(carried[level + 1], 0, carried[level], 0, hidden.length);
            branch(level, 1);
            double on = carry(level + 1);
            visibleMeans[level] += on;
            addScaled(pairs[level], 1, carried[level + 1]);
            addScaled(carried[level], 1, carried[level + 1]);
            return off + on;
        }

        private void branch(int level, double v) {
            System.arraycopy(gains[level], 0, gains[level + 1], 0, hidden.length);
            addScaled(gains[level + 1], v, weights[level]);
        }
    }
}
