package thermolab.infer;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Rbm;
import thermolab.meter.Works;
import thermolab.num.BoundProduct;
import thermolab.num.Estimate;
import thermolab.num.FastFloats;
import thermolab.num.HostFloats;
import thermolab.num.Require;
import thermolab.num.UniformLanes;

/**
 * Annealed importance sampling of a restricted Boltzmann machine, many chains at once, in single precision.
 *
 * <p>The path leads from a base machine without weights, visible biases a₀ and hidden units at rest, to the target. Hidden units are
 * summed by hand:
 *
 * <pre>
 *   p_β(v) ∝ exp((1 − β) a₀·v + β a·v) Π_j (1 + exp(β g_j)),    g = b + vᵀW                               [path]
 *   w −= (β′ − β)(a − a₀)·v + Σ_j ln [(1 + exp(β′g_j))/(1 + exp(βg_j))]                                   [work]
 *   ln Z(0) = H ln 2 + Σ_i ln(1 + exp(a₀_i))                                                              [base]
 * </pre>
 *
 * <p>Works are of the {@link Works} kind: ln Z = ln Z(0) − Δ. A temperature costs two matrix products of all chains; biases ride in them
 * as further rows, and hidden states are stored as 0 or β, so that the product gives logits at once. What lies between takes the
 * factor of [work] from the probability that is needed anyway: (1 + e^βg)/(1 + e^β′g) = 1 + σ(β′g)(e^(β−β′)g − 1), 32 factors to a
 * logarithm. Rounding adds about 1e-4 to a work of 1000 steps. Source: Salakhutdinov and Murray, ICML 2008, section 4.1.
 */
public final class RbmAnnealer {

    private static final int FOLDS = 5;              // 2⁵ factors between 1/e and e multiply without overflow
    private static final int GROUP = 8;              // of those, to a logarithm
    private static final float LONGEST = 1;          // largest |Δβ g| of the fast loop

    private final int visible;
    private final int hidden;
    private final int chains;
    private final double baseLogZ;
    private final float[] baseChances;               // σ(a₀)
    private final UniformLanes random;
    private final HostFloats weights;                // [V + 1, H + 2]: W; b in the last row; a and a₀ in the last columns
    private final HostFloats v;                      // [V + 1, chains]
    private final HostFloats h;                      // [H + 2, chains]
    private final BoundProduct up;
    private final BoundProduct down;
    private final float[] gains;
    private final float[] chances;
    private final float[] uniforms;
    private final float[] factors;

    /** Anneals from the machine in which each unit is on half of the time. */
    public RbmAnnealer(Rbm target, int chains, RandomGenerator seeds) {
        this(target, new double[target.visibleUnits()], chains, seeds);
    }

    /**
     * @param target copied
     * @param baseVisibleBias a₀, V numbers; ln(p/(1 − p)) of how often each pixel is on is a better start than zeros
     * @param chains how many weights a run gives, at least 1
     * @param seeds seeds the annealer's own stream of random numbers
     */
    public RbmAnnealer(Rbm target, double[] baseVisibleBias, int chains, RandomGenerator seeds) {
        visible = target.visibleUnits();
        hidden = target.hiddenUnits();
        this.chains = Require.atLeast("chains", chains, 1, "");
        Require.sameLength("baseVisibleBias", baseVisibleBias.length, "visible units", visible);
        Require.finite("baseVisibleBias", baseVisibleBias, "");
        baseChances = new float[visible];
        double logZ = hidden * Math.log(2);
        for (int i = 0; i < visible; i++) {
            double bias = baseVisibleBias[i];
            logZ += Math.max(bias, 0) + Math.log1p(Math.exp(-Math.abs(bias)));                                    // [base]
            baseChances[i] = (float) (1 / (1 + Math.exp(-bias)));
        }
        baseLogZ = logZ;
        random = new UniformLanes(seeds);
        weights = new HostFloats(visible + 1, hidden + 2);
        v = new HostFloats(visible + 1, chains);
        h = new HostFloats(hidden + 2, chains);
        up = new BoundProduct(weights.matrix(), true, v.matrix(), false, 1, 0, h.matrix());
        down = new BoundProduct(weights.matrix(), false, h.matrix(), false, 1, 0, v.matrix());
        int longest = Math.max(visible, hidden) + 2;
        gains = new float[longest];
        chances = new float[longest];
        uniforms = new float[longest];
        factors = new float[longest];
        load(target, baseVisibleBias);
    }

    /** ln Z of the base machine: where the ladder starts. */
    public double baseLogZ() {
        return baseLogZ;
    }

    /** ln Z of the target by the exponential average, from works up the ladder. */
    public Estimate logZ(Works works) {
        Estimate delta = works.jarzynski();
        return new Estimate(baseLogZ - delta.value(), delta.standardError());
    }

    /** w of each chain up the ladder, from draws of the base; rungs from 0 to 1. */
    public double[] forward(double[] betas) {
        requireLadder(betas);
        for (int c = 0; c < chains; c++) {
            random.fill(uniforms, visible);
            FastFloats.draw(baseChances, uniforms, gains, visible);
            start(c);
        }
        return anneal(betas);
    }

    /**
     * w of each chain down the ladder.
     *
     * @param draws of the target itself, zeros and ones, shape [chains][V]
     */
    public double[] backward(double[] betas, double[][] draws) {
        requireLadder(betas);
        Require.sameLength("draws", draws.length, "chains", chains);
        for (int c = 0; c < chains; c++) {
            Require.sameLength("draws[" + c + "]", draws[c].length, "visible units", visible);
            for (int i = 0; i < visible; i++) {
                if (draws[c][i] != 0 && draws[c][i] != 1) {
                    throw Require.broken("draws[" + c + "][" + i + "]", draws[c][i], "must be 0 or 1", "draw the units, don't average them");
                }
                gains[i] = (float) draws[c][i];
            }
            start(c);
        }
        double[] downwards = new double[betas.length];
        Arrays.setAll(downwards, k -> betas[betas.length - 1 - k]);
        return anneal(downwards);
    }

    /** Works of both ways, on the same ladder. */
    public Works works(double[] betas, double[][] draws) {
        return new Works(forward(betas), backward(betas, draws));
    }

    private double[] anneal(double[] betas) {
        double[] work = new double[chains];
        for (int k = 1; k < betas.length && !Thread.currentThread().isInterrupted(); k++) {
            v.push();
            up.run();
            h.pull();
            for (int c = 0; c < chains; c++) {
                work[c] -= moveHidden(c, (float) betas[k], betas[k] - betas[k - 1]);
            }
            if (k + 1 < betas.length) {
                h.push();
                down.run();
                v.pull();
                drawVisible();
            }
        }
        return Require.finite("works", work, "are the weights of the machine finite in single precision?");
    }

    /** Draws the hidden units of a chain at β′ and gives the logarithm of the step's factor. */
    private double moveHidden(int chain, float beta, double rise) {
        int offset = chain * (hidden + 2);
        h.read(offset, gains, hidden + 2);
        double logFactor = rise * ((double) gains[hidden] - gains[hidden + 1]);
        float largest = 0;
        for (int j = 0; j < hidden; j++) {
            largest = Math.max(largest, Math.abs(gains[j]));
            chances[j] = beta * gains[j];
        }
        FastFloats.sigmoid(chances, hidden);
        random.fill(uniforms, hidden);
        logFactor += Math.abs(rise) * largest <= LONGEST ? fastFactor((float) rise) : exactFactor(beta, beta - rise);        // [work]
        FastFloats.draw(chances, uniforms, gains, hidden);
        for (int j = 0; j < hidden; j++) {
            gains[j] *= beta;
        }
        gains[hidden] = beta;
        gains[hidden + 1] = 1 - beta;
        h.write(offset, gains, hidden + 2);
        return logFactor;
    }

    /** −Σ ln(1 + σ(β′g) expm1(−Δβ g)); expm1(2z) = 2t/(1 − t) with t = tanh z = p/q by a continued fraction, exact to a float for |z| ≤ ½. */
    private double fastFactor(float rise) {
        for (int j = 0; j < hidden; j++) {
            float z = -0.5f * rise * gains[j];
            float s = z * z;
            float p = z * ((s + 105) * s + 945);
            float q = (15 * s + 420) * s + 945;
            factors[j] = 1 + chances[j] * (2 * p / (q - p));
        }
        int left = hidden;
        for (int fold = 0; fold < FOLDS && left > GROUP; fold++) {
            int half = (left + 1) / 2;
            for (int j = 0; j < left - half; j++) {
                factors[j] *= factors[half + j];
            }
            left = half;
        }
        double sum = 0;
        double product = 1;
        for (int j = 0; j < left; j++) {
            product *= factors[j];
            if (j % GROUP == GROUP - 1) {
                sum += Math.log(product);
                product = 1;
            }
        }
        return -(sum + Math.log(product));
    }

    private double exactFactor(double after, double before) {
        double sum = 0;
        for (int j = 0; j < hidden; j++) {
            sum += softplus(after * gains[j]) - softplus(before * gains[j]);
        }
        return sum;
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    private void drawVisible() {
        for (int c = 0; c < chains; c++) {
            int offset = c * (visible + 1);
            v.read(offset, gains, visible);
            FastFloats.sigmoid(gains, visible);
            random.fill(uniforms, visible);
            FastFloats.draw(gains, uniforms, chances, visible);
            chances[visible] = 1;
            v.write(offset, chances, visible + 1);
        }
    }

    private void start(int chain) {
        gains[visible] = 1;
        v.write(chain * (visible + 1), gains, visible + 1);
    }

    private void load(Rbm target, double[] base) {
        INDArray w = target.weights().castTo(DataType.FLOAT).dup('f');
        float[] all = w.data().asFloat();
        float[] a = target.visibleBias().castTo(DataType.FLOAT).data().asFloat();
        float[] b = target.hiddenBias().castTo(DataType.FLOAT).data().asFloat();
        for (int j = 0; j < hidden; j++) {
            for (int i = 0; i < visible; i++) {
                weights.set(j * (visible + 1) + i, finite(all[j * visible + i]));
            }
            weights.set(j * (visible + 1) + visible, finite(b[j]));
        }
        for (int i = 0; i < visible; i++) {
            weights.set(hidden * (visible + 1) + i, finite(a[i]));
            weights.set((hidden + 1) * (visible + 1) + i, finite((float) base[i]));
        }
        weights.push();
    }

    private static float finite(float weight) {
        return (float) Require.finite("weight", weight, "it is too large for single precision");
    }

    private static void requireLadder(double[] betas) {
        Ladder.ascending("betas", betas);
        if (betas[0] != 0 || betas[betas.length - 1] != 1) {
            throw Require.broken("betas", betas[0] + " to " + betas[betas.length - 1], "must run from 0 to 1", "0 is the base, 1 the target");
        }
    }
}
