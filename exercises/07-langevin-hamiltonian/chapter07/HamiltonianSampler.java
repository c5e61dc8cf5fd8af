package chapter07;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Hamiltonian Monte Carlo for p(q) ∝ exp(−E(q)), at temperature one and with unit mass. Each iteration
 *
 * <ol>
 * <li>draws a new momentum p, d independent standard Gaussians;
 * <li>makes L leapfrog steps of length ε (exercise 1) to (q', p');
 * <li>computes ΔH = H(q', p') − H(q, p), with H = E(q) + |p|²/2;
 * <li>moves to q' with probability min(1, exp(−ΔH)), and otherwise stays at q, which then counts once more.
 * </ol>
 */
public interface HamiltonianSampler {

    /** An energy with its slope. */
    record Target(ToDoubleFunction<double[]> energy, UnaryOperator<double[]> gradient) {
    }

    /**
     * What a run has visited.
     *
     * @param positions q after each iteration, as [iteration][coordinate]; the start is not among them
     * @param errors ΔH of each iteration's proposal, accepted or not
     * @param acceptance the share of proposals that were accepted
     */
    record Chain(double[][] positions, double[] errors, double acceptance) {
    }

    /**
     * Runs one chain.
     *
     * @param target E and ∇E
     * @param start q before the first iteration, left as it is
     * @param eps ε &gt; 0
     * @param leaps L, at least 1
     * @param iterations how many, at least 1
     * @param seed same seed, same chain
     */
    Chain hmc(Target target, double[] start, double eps, int leaps, int iterations, long seed);
}
