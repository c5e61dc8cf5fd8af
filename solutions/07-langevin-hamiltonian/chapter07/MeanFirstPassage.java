package chapter07;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Withholds;

/**
 * The mean time that dx = −U'(x) dt + √(2T) dW takes from a to b &gt; a for the first time; a wall w ≤ a reflects it.
 *
 * <p>As a function of where it starts, τ(x) obeys T τ'' − U' τ' = −1 with τ(b) = 0 and τ'(w) = 0. Integrate twice.
 */
@Withholds("sample.FirstPassage")
public interface MeanFirstPassage {

    /**
     * τ by quadrature, to a relative error of 1e-6.
     *
     * @param potential U(x), smooth, in the unit of T; a constant added to it changes nothing, be it 10 000
     * @param temperature T &gt; 0
     * @param wall w ≤ a
     */
    double meanFirstPassage(DoubleUnaryOperator potential, double temperature, double a, double b, double wall);

    /**
     * τ by simulation, without a wall: the mean of the times of many walkers, each from a until x ≥ b for the first time,
     * in steps x ← x − ε U'(x) + √(2εT) ξ.
     *
     * @param slope U'(x)
     * @param step ε &gt; 0, the time that one step takes
     * @param walkers how many, at least 1
     * @param seed same seed, same answer
     */
    double simulated(DoubleUnaryOperator slope, double temperature, double a, double b, double step, int walkers, long seed);
}
