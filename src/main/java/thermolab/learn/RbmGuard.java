package thermolab.learn;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * Keeps every number of an {@link RbmTrainer} finite, by looking at the three places where one that is not can be born: the
 * start, the data and the updates.
 *
 * <p>Data between 0 and 1 and probabilities cannot move a weight by more than the learning rate in one step. While the largest
 * weight of the start and all steps so far add up to less than {@link #limit}, no gain of a unit overflows, and no weight
 * needs to be looked at: the guard costs one pass over the data, 0.3 % of a step of 784 × 500 units in batches of 100. Beyond
 * that, which takes a rate above 1e30 or so, it looks at all weights after each update.
 */
final class RbmGuard {

    private final int visible;
    private final int hidden;
    private final RbmTraining settings;
    private final float limit;      // weights up to here cannot make a gain overflow: it is a sum of V + 1 or H + 1 of them
    private final float[] farthest; // from 1/2, of each visible unit in the batch
    private double reach;           // no weight is larger

    RbmGuard(int visible, int hidden, RbmTraining settings) {
        this.visible = visible;
        this.hidden = hidden;
        this.settings = settings;
        limit = Float.MAX_VALUE / (Math.max(visible, hidden) + 2);
        farthest = new float[visible];
    }

    /** Refuses data that are not between 0 and 1, by row and unit. */
    void requireUnits(float[][] rows, int first, int batch, long step) {
        Arrays.fill(farthest, 0);
        for (int row = first; row < first + batch; row++) {
            Require.sameLength("row " + row, rows[row].length, "visible units", visible);
            raise(rows[row]);
        }
        for (int i = 0; i < visible; i++) {
            if (!(farthest[i] <= 0.5f)) {
                throw outside(rows, first, i, step);
            }
        }
    }

    /** Along the units of one row, which the JIT compiler turns into vector code; NaN stays. */
    private void raise(float[] row) {
        for (int i = 0; i < farthest.length; i++) {
            farthest[i] = Math.max(farthest[i], Math.abs(row[i] - 0.5f));
        }
    }

    private static IllegalArgumentException outside(float[][] rows, int first, int unit, long step) {
        int row = first;
        while (Math.abs(rows[row][unit] - 0.5f) <= 0.5f) {
            row++;
        }
        return Require.broken("visible unit " + unit + " of data row " + row, rows[row][unit],
                "must be between 0 and 1; step " + step + " met it", "");
    }

    /** Refuses a start that is not finite; {@code weights} is the trainer's matrix [V + 1, H + 1], column after column. */
    void started(float[] weights) {
        requireWeights(weights, "at the start", "");
        for (float weight : weights) {
            reach = Math.max(reach, Math.abs(weight));
        }
    }

    /** Whether the update just made may have carried a weight beyond the limit; biases grow on the way before decay shrinks them. */
    boolean mustLook() {
        reach += settings.rate();
        return reach > limit * (1 - settings.rate() * settings.weightDecay());
    }

    /** Refuses weights of which a gain could be infinite, by place. */
    void requireWeights(float[] weights, String when, String hint) {
        for (int place = 0; place < weights.length; place++) {
            if (!(Math.abs(weights[place]) <= limit)) {
                throw Require.broken(name(place % (visible + 1), place / (visible + 1)), weights[place],
                        "must be at most " + limit + " in size " + when, hint);
            }
        }
    }

    private String name(int i, int j) {
        if (j == hidden) {
            return "bias of visible unit " + i;
        }
        return i == visible ? "bias of hidden unit " + j : "weight of visible unit " + i + " and hidden unit " + j;
    }
}
