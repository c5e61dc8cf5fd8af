package chapter13;

import thermolab.exercise.Withholds;

/** The information bottleneck of any table: the encoder that makes I(X;T) − β I(T;Y) least, in nats. */
@Withholds({"info.InformationBottleneck", "info.BottleneckTree"})
public interface BottleneckSearch {

    /**
     * What was found.
     *
     * @param encoder q(t|x), shape [x][t]; each row adds up to 1
     * @param compression I(X;T), in nats
     * @param relevance I(T;Y), in nats
     * @param lagrangian L = I(X;T) − β I(T;Y) of the encoders on the way of the start that was best, from the start itself to the end
     */
    record IbResult(double[][] encoder, double compression, double relevance, double[] lagrangian) {
    }

    /**
     * The best of several descents, each from an encoder that its seed alone decides; the same seeds give the same result. A descent goes on
     * until L no longer changes in its tenth digit, in at most 5000 passes.
     *
     * @param joint p(x, y), adds up to 1; single entries, whole rows and whole columns may be zero
     * @param beta β, zero or more
     * @param nT how many clusters T may have, at least 1
     * @param seeds one for each start, at least one
     */
    IbResult ib(double[][] joint, double beta, int nT, long[] seeds);
}
