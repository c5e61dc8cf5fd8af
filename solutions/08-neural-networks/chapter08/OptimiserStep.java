package chapter08;

import thermolab.exercise.Withholds;

/**
 * One step of the usual optimisers, with gradient g, learning rate η, and t the number of the step from 1. All operations
 * are for each parameter on its own; v and s begin at zero.
 *
 * <ul>
 * <li>SGD: x ← x − ηg
 * <li>MOMENTUM: v ← 0.9v + g, x ← x − ηv
 * <li>NESTEROV: v ← 0.9v + g, x ← x − η(g + 0.9v)
 * <li>RMSPROP: s ← 0.99s + 0.01g², x ← x − ηg/(√s + 1e-8)
 * <li>ADAGRAD: s ← s + g², x ← x − ηg/(√s + 1e-10)
 * <li>ADAM: v ← 0.9v + 0.1g, s ← 0.999s + 0.001g², x ← x − η v̂/(√ŝ + 1e-8), v̂ = v/(1 − 0.9ᵗ), ŝ = s/(1 − 0.999ᵗ)
 * <li>ADAMW: x ← (1 − 0.01η)x, then as ADAM with the same g
 * </ul>
 */
@Withholds({"learn.Optimisers", "learn.Training"})
public interface OptimiserStep {

    /** Which rule. */
    enum Rule { SGD, MOMENTUM, NESTEROV, RMSPROP, ADAGRAD, ADAM, ADAMW }

    /**
     * Parameters and what the rule remembers; all three arrays have one length.
     *
     * @param steps how many steps were taken, 0 at the start
     * @param x parameters
     * @param v velocity or mean of gradients, zeros at the start
     * @param s squares of gradients, zeros at the start
     */
    record State(int steps, double[] x, double[] v, double[] s) {
    }

    /**
     * The state after one more step. A pure function: {@code before} and its arrays stay as they were. A rule leaves
     * untouched what it has no use for.
     *
     * @param gradient g at the present parameters
     * @param rate η &gt; 0
     */
    State step(Rule rule, State before, double[] gradient, double rate);
}
