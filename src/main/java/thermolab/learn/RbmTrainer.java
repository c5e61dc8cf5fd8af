package thermolab.learn;

import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import thermolab.energy.Rbm;
import thermolab.num.BoundProduct;
import thermolab.num.FastFloats;
import thermolab.num.HostFloats;
import thermolab.num.Require;
import thermolab.num.UniformLanes;

/**
 * Trains a restricted Boltzmann machine by CD-k or persistent CD, in single precision, one batch per step.
 *
 * <p>An update is ΔW = (η/B) Σ [v⁺p(h|v⁺)ᵀ − v⁻p(h|v⁻)ᵀ], with data v⁺, Gibbs samples v⁻, and hidden probabilities in
 * both halves. Biases are folded in: each v and h ends in a one, so W with one more row and column holds W, a and b,
 * and one matrix product of both halves side by side updates all three in place. A step is 2k + 2 products; what lies
 * between them is one pass of plain Java per layer, some 5 % of the time for 784 × 500 units.
 *
 * <p>Nothing is allocated after construction. Numbers that are not finite are refused where they are born, by step and
 * place ({@link RbmGuard}). A trainer is not for two threads at once.
 */
public final class RbmTrainer {

    private final RbmTraining settings;
    private final int visible;
    private final int hidden;
    private final int batch;
    private final UniformLanes random;
    private final RbmGuard guard;
    private final HostFloats weights;      // [V + 1, H + 1]: W, with b in the last row and a in the last column
    private final HostFloats v;            // [V + 1, 2B]: data, then samples; the last row is one
    private final HostFloats h;            // [H + 1, 2B]: p(h|data), then −p(h|samples); the last row is ±1
    private final HostFloats chains;       // [H + 1, B]: hidden states that the next v is drawn from
    private final BoundProduct dataUp;     // data to gains of the hidden units
    private final BoundProduct chainsDown; // chains to gains of the visible units
    private final BoundProduct samplesUp;  // samples to gains of the hidden units
    private final BoundProduct bothAcross; // both halves of v and h to new weights
    private final float[] gains;
    private final float[] uniforms;
    private final float[] states;
    private boolean chainsStarted;
    private long step;

    /**
     * @param start the machine to begin with; it is copied
     * @param batch examples per step, B ≥ 1
     * @param seeds seeds the trainer's own stream of random numbers
     */
    public RbmTrainer(Rbm start, RbmTraining settings, int batch, RandomGenerator seeds) {
        this.settings = settings;
        this.batch = Require.atLeast("batch", batch, 1, "");
        visible = start.visibleUnits();
        hidden = start.hiddenUnits();
        random = new UniformLanes(seeds);
        guard = new RbmGuard(visible, hidden, settings);
        weights = new HostFloats(visible + 1, hidden + 1);
        v = new HostFloats(visible + 1, 2L * batch);
        h = new HostFloats(hidden + 1, 2L * batch);
        chains = new HostFloats(hidden + 1, batch);
        INDArray w = weights.matrix();
        INDArray samples = v.columns(batch, 2L * batch);
        dataUp = new BoundProduct(w, true, v.columns(0, batch), false, 1, 0, h.columns(0, batch));
        chainsDown = new BoundProduct(w, false, chains.matrix(), false, 1, 0, samples);
        samplesUp = new BoundProduct(w, true, samples, false, 1, 0, h.columns(batch, 2L * batch));
        bothAcross = new BoundProduct(v.matrix(), false, h.matrix(), true, settings.rate() / batch, shrink(), w);
        gains = new float[Math.max(visible, hidden) + 1];
        uniforms = new float[gains.length];
        states = new float[gains.length];
        loadWeights(start);
    }

    /** One update from rows {@code first} to {@code first + batch − 1} of the data, each V numbers between 0 and 1. */
    public void step(float[][] rows, int first) {
        Require.range(first, first + batch, rows.length);
        loadData(rows, first);
        sampleHiddenOfData();
        for (int k = 1; k <= settings.gibbsSteps(); k++) {
            sampleVisible();
            hiddenOfSamples(k == settings.gibbsSteps());
        }
        step++;
        update();
    }

    /** One update per full batch of the rows in their order; an interrupt ends it early. */
    public void epoch(float[][] rows) {
        Require.atLeast("number of rows", rows.length, batch, "a step needs a full batch");
        for (int first = 0; first + batch <= rows.length && !Thread.currentThread().isInterrupted(); first += batch) {
            step(rows, first);
        }
    }

    /** The machine as trained so far: a copy in single precision. */
    public Rbm rbm() {
        INDArray all = weights.matrix();
        return new Rbm(all.get(NDArrayIndex.interval(0, visible), NDArrayIndex.interval(0, hidden)),
                all.get(NDArrayIndex.interval(0, visible), NDArrayIndex.point(hidden)),
                all.get(NDArrayIndex.point(visible), NDArrayIndex.interval(0, hidden)));
    }

    /** Updates made so far. */
    public long steps() {
        return step;
    }

    private void sampleHiddenOfData() {
        dataUp.run();
        h.pull();
        for (int i = 0; i < batch; i++) {
            h.read(i * (hidden + 1), gains, hidden);
            FastFloats.sigmoid(gains, hidden);
            gains[hidden] = 1;
            h.write(i * (hidden + 1), gains, hidden + 1);
            if (!settings.persistent() || !chainsStarted) {
                drawChain(i);
            }
        }
        chainsStarted = true;
        h.push();
        chains.push();
    }

    private void sampleVisible() {
        chainsDown.run();
        v.pull();
        for (int i = batch; i < 2 * batch; i++) {
            v.read(i * (visible + 1), gains, visible);
            FastFloats.sigmoid(gains, visible);
            random.fill(uniforms, visible);
            FastFloats.draw(gains, uniforms, states, visible);
            states[visible] = 1;
            v.write(i * (visible + 1), states, visible + 1);
        }
        v.push();
    }

    /** Hidden probabilities of the samples: negated for the update at the end, states for the next sweep otherwise. */
    private void hiddenOfSamples(boolean last) {
        samplesUp.run();
        h.pull();
        for (int i = 0; i < batch; i++) {
            h.read((batch + i) * (hidden + 1), gains, hidden);
            FastFloats.sigmoid(gains, hidden);
            gains[hidden] = 1;
            if (!last || settings.persistent()) {
                drawChain(i);
            }
            if (last) {
                for (int j = 0; j <= hidden; j++) {
                    gains[j] = -gains[j];
                }
                h.write((batch + i) * (hidden + 1), gains, hidden + 1);
            }
        }
        h.push();
        chains.push();
    }

    /** States of chain i, drawn from the probabilities in {@code gains}. */
    private void drawChain(int i) {
        random.fill(uniforms, hidden);
        FastFloats.draw(gains, uniforms, states, hidden);
        states[hidden] = 1;
        chains.write(i * (hidden + 1), states, hidden + 1);
    }

    private void update() {
        if (shrink() != 1) {
            scaleBiases((float) (1 / shrink())); // the product shrinks W, a and b alike; biases are exempt
        }
        bothAcross.run();
        if (guard.mustLook()) {
            guard.requireWeights(allWeights(), "after step " + step, "is the rate too large?");
        }
    }

    private float[] allWeights() {
        float[] all = new float[(visible + 1) * (hidden + 1)];
        weights.pull();
        weights.read(0, all, all.length);
        return all;
    }

    /** What weight decay leaves of the weights at each step. */
    private double shrink() {
        return 1 - settings.rate() * settings.weightDecay();
    }

    private void scaleBiases(float factor) {
        weights.pull();
        for (int i = 0; i < visible; i++) {
            weights.set(aOffset(i), factor * weights.get(aOffset(i)));
        }
        for (int j = 0; j < hidden; j++) {
            weights.set(bOffset(j), factor * weights.get(bOffset(j)));
        }
        weights.push();
    }

    private void loadData(float[][] rows, int first) {
        guard.requireUnits(rows, first, batch, step + 1);
        for (int i = 0; i < batch; i++) {
            v.write(i * (visible + 1), rows[first + i], visible);
            v.set(i * (visible + 1) + visible, 1);
        }
        v.push();
    }

    private void loadWeights(Rbm start) {
        float[] w = start.weights().castTo(DataType.FLOAT).dup('f').data().asFloat(); // column after column
        float[] a = start.visibleBias().castTo(DataType.FLOAT).data().asFloat();
        float[] b = start.hiddenBias().castTo(DataType.FLOAT).data().asFloat();
        for (int j = 0; j < hidden; j++) {
            for (int i = 0; i < visible; i++) {
                weights.set(j * (visible + 1) + i, w[j * visible + i]);
            }
            weights.set(bOffset(j), b[j]);
        }
        for (int i = 0; i < visible; i++) {
            weights.set(aOffset(i), a[i]);
        }
        weights.push();
        guard.started(allWeights());
    }

    private int aOffset(int i) {
        return hidden * (visible + 1) + i;
    }

    private int bOffset(int j) {
        return j * (visible + 1) + visible;
    }
}
