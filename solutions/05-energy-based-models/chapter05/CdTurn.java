package chapter05;

/**
 * A training by CD-1 that goes wrong if it runs too long. Its data are the 14 bars and stripes of 3 × 3 pixels; the number of
 * hidden units, the rate, the batch and the seed are the learner's own. The likelihood rises, turns and falls; where it turns
 * is to be found out.
 */
public interface CdTurn {

    /**
     * What is known about the training. It starts at {@code RbmStart.random(9, hidden, 0.1, RandomStream.of(seed))}; its batch
     * holds the pictures of {@code BarsAndStripes.patterns(3)} one after the other, again and again; updates are those of
     * {@code new RbmTrainer(start, RbmTraining.cd(1, rate), batch, RandomStream.of(seed + 1))}.
     *
     * @param hidden hidden units, at most 10
     * @param rate η of each update
     * @param batch rows of data in an update
     * @param seed of the start; the next one is the chains'
     * @param most updates that may be made, some thousands
     */
    record Training(int hidden, double rate, int batch, long seed, int most) {
    }

    /**
     * The machine to keep.
     *
     * @param w weights, shape [9][hidden]
     * @param a visible biases
     * @param b hidden biases
     * @param update after which it was taken, at most {@code most}
     */
    record Kept(double[][] w, double[] a, double[] b, int update) {
    }

    /**
     * Runs the training, watches what must be watched, and returns the machine that models the pictures best among those that
     * it passed through.
     */
    Kept best(Training training);

    /**
     * What it would have cost not to stop: mean log-likelihood per picture of the machine that {@link #best} keeps, less that after
     * {@code most} updates, in nats.
     */
    double costOfNight(Training training);
}
