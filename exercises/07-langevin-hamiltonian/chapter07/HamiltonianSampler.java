package chapter07;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import thermolab.exercise.Withholds;

/**
 * Hamiltonian Monte Carlo for p(q) ∝ exp(−E(q)), at temperature one and with unit mass.
 *
 * <p>An iteration rolls L leapfrog steps of length ε, from where the chain is and with a momentum that owes nothing to the
 * iteration before. H = E + |p|²/2 is conserved only nearly; ΔH is its change along the path. The decision leaves exp(−E) as
 * it is at any ε, however long. A place that the chain does not leave counts once more.
 */
@Withholds({"sample.Hmc", "sample.Run", "sample.Leapfrog", "sample.Trajectory"})
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
