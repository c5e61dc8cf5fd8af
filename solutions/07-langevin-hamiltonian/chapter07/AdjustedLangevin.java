package chapter07;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import thermolab.exercise.Withholds;

/**
 * The Metropolis-adjusted Langevin algorithm for p(x) ∝ exp(−E(x)/T), at any temperature. Each iteration proposes
 *
 * <p>x' = x − ε ∇E(x) + √(2εT) ξ, with d independent standard Gaussians ξ,
 *
 * <p>and accepts so that detailed balance holds for exp(−E/T) at any ε. The chapter has the rule at T = 1; where T enters it is
 * yours to find: at T = 2 a bowl is twice as wide, and at T → 0 the chain descends. A place that is not left counts once more.
 */
@Withholds({"sample.Mala", "sample.Hmc", "sample.Run"})
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
