package thermolab.infer;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
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
 * batch, a step is two products with V and a small one ({@link PatchSettling}).
 *
 * <p>Single precision; one batch size for life; nothing is allocated between batches. Not for two threads at once. Source: Rao and Ballard,
 * <i>Predictive coding in the visual cortex</i>, Nature Neuroscience 2, 79 (1999).
 */
public final class RaoBallard {

    private static final int BLOCK = 250;        // scenes that settle together: their states fit into the fast cache

    private final RaoBallardSize size;
    private final PatchPrior prior;
    private final int batch;
    private final HostFloats u;                  // [pixels, units]
    private final HostFloats v;                  // [patches · units, causes]
    private final HostFloats x;                  // [pixels, patches · batch]; the patches of a scene side by side
    private final HostFloats r;                  // [units, patches · batch]
    private final HostFloats s;                  // [causes, batch]
    private final HostFloats drive;              // Uᵀx
    private final HostFloats e;                  // the error r − V s
    private final HostFloats gram;               // UᵀU
    private final HostFloats gram2;              // VᵀV
    private final HostFloats residual;           // x − U r
    private final HostFloats moments;            // r rᵀ, summed over patches and scenes
    private final HostFloats next;               // U of the next batch, before its columns have length 1
    private final HostFloats nextV;              // V likewise
    private final BoundProduct toDrive;
    private final BoundProduct toGram;
    private final BoundProduct toGram2;
    private final BoundProduct toResidual;
    private final BoundProduct toMoments;
    private final PatchSettling[] blocks;        // of the batch in order

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
        e = new HostFloats(size.units(), columns);
        s = new HostFloats(size.causes(), batch);
        gram = new HostFloats(size.units(), size.units());
        gram2 = new HostFloats(size.causes(), size.causes());
        toDrive = new BoundProduct(u.matrix(), true, x.matrix(), false, 1, 0, drive.matrix());
        toGram = new BoundProduct(u.matrix(), true, u.matrix(), false, 1, 0, gram.matrix());
        toGram2 = new BoundProduct(v.matrix(), true, v.matrix(), false, 1, 0, gram2.matrix());
        moments = new HostFloats(size.units(), size.units());
        next = new HostFloats(size.pixels(), size.units());
        nextV = new HostFloats((long) size.patches() * size.units(), size.causes());
        toMoments = new BoundProduct(r.matrix(), false, r.matrix(), true, 1, 0, moments.matrix());
        toResidual = new BoundProduct(u.matrix(), false, r.matrix(), false, -1, 1, residual.matrix());
        blocks = blocks();
        start(u, size.pixels(), random);
        start(v, size.patches() * size.units(), random);
    }

    /** The rows of all patches of a scene as one column. */
    private INDArray scenes(HostFloats perPatch) {
        return perPatch.part(0, (long) size.patches() * size.units(), batch);
    }

    private PatchSettling[] blocks() {
        PatchSettling whole = new PatchSettling(size, prior, gram, v, Math.min(BLOCK, batch));
        PatchSettling[] all = new PatchSettling[(batch + BLOCK - 1) / BLOCK];
        Arrays.fill(all, whole);
        if (batch % whole.scenes() != 0) {
            all[all.length - 1] = new PatchSettling(size, prior, gram, v, batch % BLOCK);
        }
        return all;
    }

    private static void start(HostFloats weights, int rows, RandomGenerator random) {
        int length = (int) weights.matrix().length();
        for (int i = 0; i < length; i++) {
            weights.set(i, (float) random.nextGaussian());
        }
        UnitColumns.scale(weights, rows, weights);
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
        toDrive.run();
        drive.pull();
        toGram.run();
        toGram2.run();
        float rate = (float) (1 / curvatureBound());
        int from = 0;
        for (PatchSettling block : blocks) {
            block.run(drive, from, rate, steps, r, e, s);
            from += block.scenes();
        }
        r.push();
        e.push();
        s.push();
    }

    /** L = π₁λ_max(UᵀU) + π₂(1 + λ_max(VᵀV)) + λ: at a rate of 1/L no step raises F. */
    private double curvatureBound() {
        return prior.pixelPrecision() * UnitColumns.largestEigenvalue(gram, size.units())
                + prior.feedbackPrecision() * (1 + UnitColumns.largestEigenvalue(gram2, size.causes()))
                + Math.max(prior.unitSparseness(), prior.causeSparseness());
    }

    /** Moves the weights by error times activity of the batch that was settled last, and scales their columns to length 1. */
    public void learn(double unitRate, double causeRate) {
        Require.nonNegative("unitRate", unitRate, "");
        Require.nonNegative("causeRate", causeRate, "");
        double rate = unitRate / size.patches() / batch;
        toMoments.run();
        UnitColumns.identityLess(moments, size.units(), (float) rate);
        new BoundProduct(u.matrix(), false, moments.matrix(), false, 1, 0, next.matrix()).run();
        new BoundProduct(x.matrix(), false, r.matrix(), true, rate, 1, next.matrix()).run(); // U + rate (x − U r)rᵀ
        nextV.matrix().assign(v.matrix());
        new BoundProduct(scenes(e), false, s.matrix(), true, causeRate / batch, 1, nextV.matrix()).run();
        UnitColumns.scale(next, size.pixels(), next);
        UnitColumns.scale(nextV, size.patches() * size.units(), nextV);
        u.matrix().assign(next.matrix());             // both or none: a refused lesson leaves the weights as they were
        v.matrix().assign(nextV.matrix());
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
        RaoBallard copy = new RaoBallard(size, other, otherBatch, new SplittableRandom(0));
        copy.u.matrix().assign(u.matrix());
        copy.v.matrix().assign(v.matrix());
        return copy;
    }
}
