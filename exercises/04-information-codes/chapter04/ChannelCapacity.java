package chapter04;

import thermolab.exercise.Withholds;

/**
 * The most that a noisy channel carries, C = max over inputs r of I(X;Y), by the iteration of Blahut and Arimoto, with a
 * certificate: two numbers between which C lies for certain, and which meet.
 *
 * <p>For any input r with output q, let Dₓ be the divergence from row x of the channel to q. What does I(X;Y) have to do with the
 * mean of Dₓ? And why can no other input r′ have more than the greatest Dₓ? (The mean over r′ of the divergences to a fixed q is
 * never less than I′(X;Y).) Each of the two answers is a bound.
 */
@Withholds("info.Channel")
public interface ChannelCapacity {

    /**
     * A capacity with its certificate.
     *
     * @param bits C in bits per use (divide nats by ln 2)
     * @param input the distribution over inputs that achieves it, r
     * @param gap upper bound minus lower bound at the last step, in bits
     */
    record Capacity(double bits, double[] input, double gap) {
    }

    /**
     * Iterates until the gap between the two bounds is at most {@code tol}.
     *
     * @param w p(output y | input x) as w[x][y], each row a distribution
     * @param tol the largest gap allowed, in bits, such as 1e-9
     */
    Capacity blahutArimoto(double[][] w, double tol);
}
