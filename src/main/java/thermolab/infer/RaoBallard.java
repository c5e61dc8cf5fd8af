package thermolab.infer;

import java.util.random.RandomGenerator;
import thermolab.num.BoundProduct;
import thermolab.num.HostFloats;
import thermolab.num.Require;

/**
 * Predictive coding of images in two levels: units of level 1 explain the pixels of one patch, units of level 2 explain level 1 over all
 * patches of a scene.
 *
 * <p>F = ½π₁|x − U r|² + ½π₂|r − V s|² + ½λ Σ ln(1 + r²) + ½λ₂ Σ ln(1 + s²), with one U for all patches of the scene, r the states of level 1,
 * s of level 2. Inference goes down F in r and s at once, at the rate 1/L, L a bound on its curvature, so that F falls at each step
 * ({@link #settle}); learning then moves the weights a little by error times activity and scales their columns to length 1, without
 * which they grow and r shrinks for ever ({@link #learn}). The logarithms favour few active units. As UᵀU and Uᵀx are computed once for a
 * batch, a step is two products with V and a small one.
 *
 * <p>Single precision; one batch size for life; nothing is allocated between batches. Not for two threads at once. Source: Rao and Ballard,
 * <i>Predictive coding in the visual cortex</i>, Nature Neuroscience 2, 79 (1999).
 */
public final class RaoBallard {

    private static final int CHUNK = 3072;       // floats that pass through the cache at a time

    private final RaoBallardSize size;
    private final PatchPrior prior;
    private final int batch;
    private final HostFloats u;                  // [pixels, units]
    private final HostFloats v;                  // [patches · units, causes]
    private final HostFloats x;                  // [pixels, patches · batch]; the patches of a scene side by side
    private final HostFloats r;                  // [units, patches · batch]
    private final HostFloats s;                  // [causes, batch]
    private final HostFloats drive;              // Uᵀx
    private final HostFloats across;             // UᵀU r
    private final HostFloats e;                  // V s, then the error r − V s
    private final HostFloats gram;               // UᵀU
    private final HostFloats gram2;              // VᵀV
    private final HostFloats residual;           // x − U r
    private final BoundProduct toDrive;
    private final BoundProduct toGram;
    private final BoundProduct toGram2;
    private final BoundProduct toAcross;
    private final BoundProduct fromAbove;
    private final BoundProduct toResidual;
    private final float[][] chunk = new float[4][CHUNK];
    private BoundProduct toCauses;
    private double boundRate;

    /**
     * @param prior precisions π and sparseness λ of both levels
     * @param batch scenes at a time
     * @param random draws the weights that learning begins with
     */
    public RaoBallard(RaoBallardSize size, PatchPrior prior, int batch, RandomGenerator random) {
        this.size = size;
        this.prior = prior;
        this.batch = Require.atLeast("batch", batch, 1, "");
        long columns = (long) size.patches() * batch;
        u = new HostFloats(size.pixels(), size.units());
        v = new HostFloats((long) size.patches() * size.units(), size.causes());
        x = new HostFloats(size.pixels(), columns);
        residual = new HostFloats(size.pixels(), columns);
        r = new HostFloats(size.units(), columns);
        drive = new HostFloats(size.units(), columns);
        across = new HostFloats(size.units(), columns);
        e = new HostFloats(size.units(), columns);
        s = new HostFloats(size.causes(), batch);
        gram = new HostFloats(size.units(), size.units());
        gram2 = new HostFloats(size.causes(), size.causes());
        toDrive = new BoundProduct(u.matrix(), true, x.matrix(), false, 1, 0, drive.matrix());
        toGram = new BoundProduct(u.matrix(), true, u.matrix(), false, 1, 0, gram.matrix());
        toGram2 = new BoundProduct(v.matrix(), true, v.matrix(), false, 1, 0, gram2.matrix());
        toAcross = new BoundProduct(gram.matrix(), false, r.matrix(), false, 1, 0, across.matrix());
        fromAbove = new BoundProduct(v.matrix(), false, s.matrix(), false, 1, 0, scenes(e));
        toResidual = new BoundProduct(u.matrix(), false, r.matrix(), false, -1, 1, residual.matrix());
        start(u, size.pixels(), random);
        start(v, size.patches() * size.units(), random);
    }

    /** The rows of all patches of a scene as one column. */
    private org.nd4j.linalg.api.ndarray.INDArray scenes(HostFloats perPatch) {
        return perPatch.part(0, (long) size.patches() * size.units(), batch);
    }

    private static void start(HostFloats weights, int rows, RandomGenerator random) {
        int length = (int) weights.matrix().length();
        for (int i = 0; i < length; i++) {
            weights.set(i, (float) random.nextGaussian());
        }
        UnitColumns.scale(weights, rows);
        weights.push();
    }

    /**
     * Takes a batch in and steps its states from zero towards the bottom of F.
     *
     * @param scenes rows of pixels, one row per scene: patch after patch, each [pixels]; {@code first} of them are left out
     */
    public void settle(float[][] scenes, int first, int steps) {
        Require.range(first, first + batch, scenes.length);
        Require.atLeast("steps", steps, 0, "");
        for (int b = 0; b < batch; b++) {
            Require.sameLength("scene " + (first + b), scenes[first + b].length, "patches times pixels", size.patches() * size.pixels());
            UnitColumns.requireFinite("scene " + (first + b), scenes[first + b]);
            x.write(b * scenes[first + b].length, scenes[first + b], scenes[first + b].length);
        }
        x.push();
        r.matrix().assign(0);
        s.matrix().assign(0);
        toDrive.run();
        toGram.run();
        toGram2.run();
        float rate = (float) (1 / curvatureBound());
        bindCauses(rate);
        for (int k = 0; k < steps && !Thread.currentThread().isInterrupted(); k++) {
            step(rate);
        }
        errors();
    }

    /** L = π₁λ_max(UᵀU) + π₂(1 + λ_max(VᵀV)) + λ: at a rate of 1/L no step raises F. */
    private double curvatureBound() {
        return prior.pixelPrecision() * UnitColumns.largestEigenvalue(gram, size.units())
                + prior.feedbackPrecision() * (1 + UnitColumns.largestEigenvalue(gram2, size.causes()))
                + Math.max(prior.unitSparseness(), prior.causeSparseness());
    }

    /** s ← s + rate π₂ Vᵀe, as one product. */
    private void bindCauses(float rate) {
        if (toCauses == null || rate != boundRate) {
            toCauses = new BoundProduct(v.matrix(), true, scenes(e), false, rate * prior.feedbackPrecision(), 1, s.matrix());
            boundRate = rate;
        }
    }

    private void step(float rate) {
        toAcross.run();
        fromAbove.run();
        stepUnits(rate);
        stepCauses(rate);
        toCauses.run();
    }

    /** e = r − V s, then r ← r + rate[π₁(Uᵀx − UᵀU r) − π₂e − λ r/(1 + r²)], one pass over all of them. */
    private void stepUnits(float rate) {
        float pixels = (float) (rate * prior.pixelPrecision());
        float feedback = (float) (rate * prior.feedbackPrecision());
        float sparse = (float) (rate * prior.unitSparseness());
        int length = (int) r.matrix().length();
        float[] ri = chunk[0];
        float[] di = chunk[1];
        float[] ai = chunk[2];
        float[] ei = chunk[3];
        for (int from = 0; from < length; from += CHUNK) {
            int n = Math.min(CHUNK, length - from);
            r.read(from, ri, n);
            drive.read(from, di, n);
            across.read(from, ai, n);
            e.read(from, ei, n);
            for (int i = 0; i < n; i++) {
                float state = ri[i];
                float error = state - ei[i];
                ei[i] = error;
                ri[i] = state + pixels * (di[i] - ai[i]) - feedback * error - sparse * state / (1 + state * state); // [units]
            }
            r.write(from, ri, n);
            e.write(from, ei, n);
        }
    }

    /** The part of a step of s that its own prior makes. */
    private void stepCauses(float rate) {
        float sparse = (float) (rate * prior.causeSparseness());
        int length = (int) s.matrix().length();
        float[] si = chunk[0];
        for (int from = 0; from < length; from += CHUNK) {
            int n = Math.min(CHUNK, length - from);
            s.read(from, si, n);
            for (int i = 0; i < n; i++) {
                si[i] -= sparse * si[i] / (1 + si[i] * si[i]);                                                    // [causes]
            }
            s.write(from, si, n);
        }
    }

    /** The errors of the states as they are now. */
    private void errors() {
        fromAbove.run();
        stepUnits(0);
    }

    /** Moves the weights by error times activity of the batch that was settled last, and scales their columns to length 1. */
    public void learn(double unitRate, double causeRate) {
        Require.nonNegative("unitRate", unitRate, "");
        Require.nonNegative("causeRate", causeRate, "");
        residual.matrix().assign(x.matrix());
        toResidual.run();
        new BoundProduct(residual.matrix(), false, r.matrix(), true, unitRate / size.patches() / batch, 1, u.matrix()).run();
        new BoundProduct(scenes(e), false, s.matrix(), true, causeRate / batch, 1, v.matrix()).run();
        UnitColumns.scale(u, size.pixels());
        UnitColumns.scale(v, size.patches() * size.units());
    }

    /** F of the batch as it stands, in nats without the constants of the Gaussians, mean over scenes. */
    public double freeEnergy() {
        residual.matrix().assign(x.matrix());
        toResidual.run();
        double sum = 0.5 * prior.pixelPrecision() * UnitColumns.sum(residual, a -> a * a)
                + 0.5 * prior.feedbackPrecision() * UnitColumns.sum(e, a -> a * a)
                + 0.5 * prior.unitSparseness() * UnitColumns.sum(r, a -> Math.log1p(a * a))
                + 0.5 * prior.causeSparseness() * UnitColumns.sum(s, a -> Math.log1p(a * a));
        return Require.answer("free energy", sum / batch);
    }

    /** States of level 1 after {@link #settle}: one row per scene, patch after patch. */
    public double[][] units() {
        return UnitColumns.rows(r, batch);
    }

    /** Errors of level 1, r − V s: what the level above did not expect; laid out as {@link #units}. */
    public double[][] unitErrors() {
        return UnitColumns.rows(e, batch);
    }

    /** States of level 2, one row per scene. */
    public double[][] causes() {
        return UnitColumns.rows(s, batch);
    }

    /** What each unit of level 1 adds to a patch: its column of U, one row per unit. */
    public double[][] receptiveFields() {
        return UnitColumns.rows(u, size.units());
    }

    /** What each cause predicts of level 1: its column of V, one row per cause. */
    public double[][] predictions() {
        return UnitColumns.rows(v, size.causes());
    }

    /** The same weights for another number of scenes at a time and, perhaps, other precisions: feedback 0 cuts level 2 off. */
    public RaoBallard with(PatchPrior other, int otherBatch) {
        RaoBallard copy = new RaoBallard(size, other, otherBatch, new java.util.SplittableRandom(0));
        copy.u.matrix().assign(u.matrix());
        copy.v.matrix().assign(v.matrix());
        return copy;
    }
}
