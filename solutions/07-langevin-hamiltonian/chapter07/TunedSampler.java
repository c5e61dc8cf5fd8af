package chapter07;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import thermolab.exercise.Withholds;

/**
 * Tunes Hamiltonian Monte Carlo for exp(−E) on a valley that you cannot see, with a budget of slopes.
 *
 * <p>The valley is smooth, lies in a plane and has its only minimum at the origin, where its contours are ellipses; far out they
 * no longer are. It is long in one direction and narrow in another, perhaps ten or fifty times; which directions, and how long and
 * how narrow, differs from learner to learner. All that you may do is ask for energies, which are free, and for slopes, of which
 * you have a budget.
 *
 * <p>Your settings are then used for a long run with unit mass, in which each step varies by a tenth. They are judged by its
 * independent readings of the <i>square</i> of the long coordinate for each slope spent.
 */
@Withholds({"sample.Hmc", "sample.Mala", "sample.Tuning", "sample.Run"})
public interface TunedSampler {

    /** Something to feel in the dark: E(q) and ∇E(q), for q of two numbers. */
    record Valley(ToDoubleFunction<double[]> energy, UnaryOperator<double[]> slope) {
    }

    /**
     * How to roll.
     *
     * @param eps step ε &gt; 0
     * @param leaps steps to a path, at least 1
     */
    record Settings(double eps, int leaps) {
    }

    /**
     * Finds settings.
     *
     * @param budget how many slopes may be asked for, at least 200; one more is refused with an IllegalStateException
     */
    Settings tune(Valley valley, int budget);
}
