package thermolab.learn;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Rbm;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * The gradient of a small RBM's mean log-likelihood, exact and as contrastive divergence sees it: the yardstick for
 * trainers.
 *
 * <p>∂⟨ln p⟩/∂Wᵢⱼ = ⟨vᵢhⱼ⟩_data − ⟨vᵢhⱼ⟩_model: the data phase lowers the energy of what was seen, the model phase
 * raises that of what the model itself favours, and at the maximum they cancel. CD-k replaces the model by k Gibbs
 * sweeps from the data; what is left out is its bias, which shrinks like the k-th power of the second eigenvalue of
 * {@link GibbsKernel}. Hidden units enter by their probabilities in both phases. Larger machines train with
 * {@link RbmTrainer}.
 *
 * <p>Source: Hinton, Neural Computation 14, 1771 (2002); Carreira-Perpiñán and Hinton, AISTATS 2005, on the bias.
 *
 * @param weights ∂/∂W, shape [V, H]
 * @param visible ∂/∂a, shape [V]
 * @param hidden ∂/∂b, shape [H]
 */
public record RbmGradient(double[][] weights, double[] visible, double[] hidden) {

    private static final int MOST_UNITS = 16;

    /** The exact gradient, by a sum over the states of the smaller layer (at most 16 units). */
    public static RbmGradient exact(Rbm rbm, double[][] data) {
        requireData(rbm, data);
        requireSmall(Math.min(rbm.visibleUnits(), rbm.hiddenUnits()));
        return exact(PlainRbm.of(rbm), data);
    }

    /** That many steps of exact gradient ascent at one rate; the machine comes back in double precision. */
    public static Rbm climb(Rbm start, double[][] data, double rate, int steps) {
        requireData(start, data);
        requireSmall(Math.min(start.visibleUnits(), start.hiddenUnits()));
        Require.positive("rate", rate, "a step of size 0 learns nothing");
        Require.atLeast("steps", steps, 0, "");
        PlainRbm plain = PlainRbm.of(start);
        for (int step = 0; step < steps && !Thread.currentThread().isInterrupted(); step++) {
            plain = plain.plus(exact(plain, data), rate);
        }
        return plain.toRbm();
    }

    /**
     * What CD-k yields on average: the data's distribution is carried through k sweeps exactly. At most 16 units a
     * layer.
     */
    public static RbmGradient expectedCd(Rbm rbm, double[][] data, int sweeps) {
        requireData(rbm, data);
        Require.atLeast("sweeps", sweeps, 1, "");
        requireSmall(Math.max(rbm.visibleUnits(), rbm.hiddenUnits()));
        GibbsKernel kernel = GibbsKernel.of(rbm);
        double[] p = kernel.distribution(data);
        for (int k = 0; k < sweeps; k++) {
            p = kernel.after(p);
        }
        PlainRbm plain = PlainRbm.of(rbm);
        return plain.phase(data, uniform(data.length)).minus(plain.phase(kernel.states(), p));
    }

    /** One noisy estimate by CD-k, with that many independent chains from each row of the data. */
    public static RbmGradient sampledCd(Rbm rbm, double[][] data, int sweeps, int chainsPerRow, RandomGenerator random) {
        requireData(rbm, data);
        Require.atLeast("sweeps", sweeps, 1, "");
        Require.atLeast("chainsPerRow", chainsPerRow, 1, "");
        double[][] chains = new double[data.length * chainsPerRow][];
        for (int i = 0; i < chains.length; i++) {
            chains[i] = data[i / chainsPerRow];
        }
        INDArray v = Tensors.ofRows(chains);
        for (int k = 0; k < sweeps; k++) {
            INDArray h = draw(rbm.hiddenProbabilities(v), random);
            v = draw(rbm.visibleProbabilities(h), random);
        }
        PlainRbm plain = PlainRbm.of(rbm);
        return plain.phase(data, uniform(data.length)).minus(plain.phase(Tensors.toRows(v), uniform(chains.length)));
    }

    /** One step uphill: a machine in double precision with W + η ∂/∂W and likewise for the biases. */
    public Rbm ascend(Rbm rbm, double rate) {
        return PlainRbm.of(rbm).plus(this, rate).toRbm();
    }

    /** Frobenius distance between the weight parts. */
    public double distance(RbmGradient other) {
        double squares = 0;
        for (double[] row : minus(other).weights) {
            for (double difference : row) {
                squares += difference * difference;
            }
        }
        return Math.sqrt(squares);
    }

    private static RbmGradient exact(PlainRbm plain, double[][] data) {
        return plain.phase(data, uniform(data.length)).minus(plain.modelPhase());
    }

    private RbmGradient minus(RbmGradient other) {
        Require.sameLength("weights", weights.length, "weights of the other", other.weights.length);
        Require.sameLength("visible", visible.length, "visible of the other", other.visible.length);
        Require.sameLength("hidden", hidden.length, "hidden of the other", other.hidden.length);
        for (int i = 0; i < weights.length; i++) {
            Require.sameLength("row " + i, weights[i].length, "row of the other", other.weights[i].length);
        }
        double[][] w = new double[weights.length][];
        for (int i = 0; i < w.length; i++) {
            w[i] = difference(weights[i], other.weights[i]);
        }
        return new RbmGradient(w, difference(visible, other.visible), difference(hidden, other.hidden));
    }

    /** The layers in each other's place. */
    RbmGradient turned() {
        return new RbmGradient(transposed(weights), hidden, visible);
    }

    static double[][] transposed(double[][] matrix) {
        double[][] transposed = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < transposed.length; j++) {
                transposed[j][i] = matrix[i][j];
            }
        }
        return transposed;
    }

    /** The same machine in double precision, for sums over states. */
    static Rbm inDoubles(Rbm rbm) {
        return new Rbm(rbm.weights().castTo(DataType.DOUBLE), rbm.visibleBias().castTo(DataType.DOUBLE),
                rbm.hiddenBias().castTo(DataType.DOUBLE));
    }

    private static INDArray draw(INDArray probabilities, RandomGenerator random) {
        double[] p = Tensors.toArray(probabilities);
        for (int i = 0; i < p.length; i++) {
            p[i] = random.nextDouble() < p[i] ? 1 : 0;
        }
        return Tensors.of(p, probabilities.shape());
    }

    private static double[] uniform(int n) {
        double[] p = new double[n];
        Arrays.fill(p, 1.0 / n);
        return p;
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static void requireData(Rbm rbm, double[][] data) {
        Require.rectangular("data", data);
        Require.sameLength("columns of data", data[0].length, "visible units", rbm.visibleUnits());
        for (int i = 0; i < data.length; i++) {
            for (double unit : data[i]) {
                if (!(unit >= 0 && unit <= 1)) {
                    throw Require.broken("data row " + i, unit, "must hold numbers between 0 and 1", "");
                }
            }
        }
    }

    private static void requireSmall(int units) {
        if (units > MOST_UNITS) {
            throw Require.broken("units", units, "must be at most " + MOST_UNITS,
                    "a larger machine is sampled, not enumerated");
        }
    }
}
