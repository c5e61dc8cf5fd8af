package thermolab.infer;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.BoundProduct;
import thermolab.num.HostFloats;

/**
 * The descent of the states of a few scenes of a {@link RaoBallard} batch. Scenes are independent of one another while they settle, so
 * some hundreds at a time stay in the fast cache through all steps: three products by the weights and one pass of plain Java each.
 */
final class PatchSettling {

    private final PatchPrior prior;
    private final int scenes;
    private final HostFloats v;
    private final HostFloats r;           // [units, patches · scenes]
    private final HostFloats s;           // [causes, scenes]
    private final HostFloats across;      // UᵀU r
    private final HostFloats e;           // V s, then the error r − V s
    private final INDArray errors;        // e, all patches of a scene one column
    private final BoundProduct toAcross;
    private final BoundProduct fromAbove;
    private final float[] state;          // r, driven and so on, as the pass sees them
    private final float[] driven;
    private final float[] inhibition;
    private final float[] error;
    private final float[] cause;
    private BoundProduct toCauses;
    private float boundRate;

    /**
     * @param gram UᵀU, read at each step
     * @param v the weights of level 2, read at each step
     */
    PatchSettling(RaoBallardSize size, PatchPrior prior, HostFloats gram, HostFloats v, int scenes) {
        this.prior = prior;
        this.scenes = scenes;
        this.v = v;
        long columns = (long) size.patches() * scenes;
        r = new HostFloats(size.units(), columns);
        across = new HostFloats(size.units(), columns);
        e = new HostFloats(size.units(), columns);
        s = new HostFloats(size.causes(), scenes);
        errors = e.part(0, (long) size.patches() * size.units(), scenes);
        toAcross = new BoundProduct(gram.matrix(), false, r.matrix(), false, 1, 0, across.matrix());
        fromAbove = new BoundProduct(v.matrix(), false, s.matrix(), false, 1, 0, errors);
        state = new float[(int) r.matrix().length()];
        driven = new float[state.length];
        inhibition = new float[state.length];
        error = new float[state.length];
        cause = new float[(int) s.matrix().length()];
    }

    /** How many scenes it takes at a time. */
    int scenes() {
        return scenes;
    }

    /** Steps from zero for the scenes from {@code first} on, and leaves states and errors in the batch. */
    void run(HostFloats drive, int first, float rate, int steps, HostFloats allR, HostFloats allE, HostFloats allS) {
        drive.read(first * (state.length / scenes), driven, driven.length);
        Arrays.fill(state, 0);
        Arrays.fill(cause, 0);
        r.write(0, state, state.length);
        s.write(0, cause, cause.length);
        pushStates();
        bind(rate);
        for (int k = 0; k < steps && !Thread.currentThread().isInterrupted(); k++) {
            step(rate);
        }
        fromAbove.run();
        stepUnits(0);                     // the errors of the states as they are now
        s.pull();
        s.read(0, cause, cause.length);
        allR.write(first * (state.length / scenes), state, state.length);
        allE.write(first * (state.length / scenes), error, error.length);
        allS.write(first * (cause.length / scenes), cause, cause.length);
    }

    /** s ← s + rate π₂ Vᵀe, as one product. */
    private void bind(float rate) {
        if (toCauses == null || rate != boundRate) {
            toCauses = new BoundProduct(v.matrix(), true, errors, false, rate * prior.feedbackPrecision(), 1, s.matrix());
            boundRate = rate;
        }
    }

    private void step(float rate) {
        toAcross.run();
        fromAbove.run();
        stepUnits(rate);
        stepCauses(rate);
        pushStates();
        toCauses.run();
    }

    private void pushStates() {
        r.push();
        e.push();
        s.push();
    }

    /** e = r − V s, then r ← r + rate[π₁(Uᵀx − UᵀU r) − π₂e − λ r/(1 + r²)], one pass over all of them. */
    private void stepUnits(float rate) {
        float pixels = (float) (rate * prior.pixelPrecision());
        float feedback = (float) (rate * prior.feedbackPrecision());
        float sparse = (float) (rate * prior.unitSparseness());
        across.pull();
        e.pull();
        across.read(0, inhibition, inhibition.length);
        e.read(0, error, error.length);
        for (int i = 0; i < state.length; i++) {
            float now = state[i];
            float off = now - error[i];
            error[i] = off;
            state[i] = now + pixels * (driven[i] - inhibition[i]) - feedback * off - sparse * now / (1 + now * now); // [units]
        }
        r.write(0, state, state.length);
        e.write(0, error, error.length);
    }

    /** The part of a step of s that its own prior makes. */
    private void stepCauses(float rate) {
        float sparse = (float) (rate * prior.causeSparseness());
        s.pull();
        s.read(0, cause, cause.length);
        for (int i = 0; i < cause.length; i++) {
            cause[i] -= sparse * cause[i] / (1 + cause[i] * cause[i]);                                            // [causes]
        }
        s.write(0, cause, cause.length);
    }
}
