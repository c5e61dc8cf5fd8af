package chapter03;

/**
 * Count the microstates of an Einstein solid, as a logarithm.
 *
 * <p>N oscillators share q equal quanta of energy in
 *
 * <pre>
 *   Ω(N, q) = (q + N − 1)! / (q! (N − 1)!)
 * </pre>
 *
 * ways. For a million oscillators Ω has hundreds of thousands of digits, so the answer is ln Ω, and no factorial may be
 * formed on the way. The library offers ln Γ as {@code Gamma.logGamma(double)}, with Γ(n + 1) = n!.
 */
public interface LogMultiplicity {

    /**
     * ln Ω(N, q), in nats, to a relative 1e-9.
     *
     * @param oscillators N, 1 to 1 000 000
     * @param quanta q, 0 to 1 000 000; no quanta can be dealt in one way
     */
    double logMultiplicity(int oscillators, int quanta);
}
