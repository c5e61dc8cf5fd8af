package chapter04;

/**
 * The most that a noisy channel carries, C = max over inputs r of I(X;Y), by the iteration of Blahut and Arimoto.
 *
 * <p>From the uniform input on: output q(y) = Σₓ rₓ w[x][y]; Dₓ = Σ_y w[x][y] ln(w[x][y]/q(y)); then
 * rₓ ← rₓ exp(Dₓ)/Σ r exp(D). At each step ln Σₓ rₓ exp(Dₓ) ≤ C ≤ maxₓ Dₓ, in nats.
 */
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
