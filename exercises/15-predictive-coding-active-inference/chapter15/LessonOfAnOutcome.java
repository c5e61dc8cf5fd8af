package chapter15;

import thermolab.exercise.Withholds;

/** What one outcome teaches about a few hidden states. */
@Withholds({"infer.BeliefUpdate", "infer.DiscreteAgent"})
public interface LessonOfAnOutcome {

    /**
     * Beliefs after the outcome.
     *
     * @param q probabilities of the states
     * @param surprise of the outcome under the beliefs before it, in nats
     */
    record Belief(double[] q, double surprise) {
    }

    /**
     * Updates beliefs by one outcome.
     *
     * @param q beliefs before; entries may be zero, or as small as 1e-300; left as they are
     * @param a p(o|s), [outcome][state], columns add up to one
     * @param o which outcome was seen
     * @throws IllegalArgumentException if the outcome had no chance under these beliefs
     */
    Belief update(double[] q, double[][] a, int o);
}
