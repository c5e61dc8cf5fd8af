package chapter07;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * The Metropolis-adjusted Langevin algorithm for p(x) ∝ exp(−E(x)/T). Each iteration proposes
 *
 * <p>x' = x − ε ∇E(x) + √(2εT) ξ, with d independent standard Gaussians ξ,
 *
 * <p>and moves there with probability min(1, exp(−(E(x') − E(x))/T) g(x | x')/g(x' | x)), where
 * ln g(x' | x) = −|x' − x + ε∇E(x)|²/(4εT) + const is the density of proposing x' from x. Otherwise it stays at x, which then
 * counts once more.
 */
public interface AdjustedLangevin {

    /** An energy with its slope. */
    record Target(ToDoubleFunction<double[]> energy, UnaryOperator<double[]> gradient) {
    }

    /**
     * What a run has visited.
     *
     * @param positions x after each iteration, as [iteration][coordinate]; the start is not among them
     * @param acceptance the share of proposals that were accepted
     */
    record Chain(double[][] positions, double acceptance) {
    }

    /**
     * Runs one chain.
     *
     * @param target E and ∇E
     * @param temperature T &gt; 0, in the unit of E
     * @param start x before the first iteration, left as it is
     * @param eps ε &gt; 0, in units of x²/E
     * @param iterations how many, at least 1
     * @param seed same seed, same chain
     */
    Chain mala(Target target, double temperature, double[] start, double eps, int iterations, long seed);
}
