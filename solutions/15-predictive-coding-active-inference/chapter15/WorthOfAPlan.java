package chapter15;

import thermolab.exercise.Withholds;

/** What an agent may expect of a plan, one step ahead. */
@Withholds({"infer.ExpectedFreeEnergy", "infer.DiscreteAgent"})
public interface WorthOfAPlan {

    /**
     * The four parts of expected free energy, each by its own sum, in nats.
     *
     * @param a p(o|s) under the plan, [outcome][state]; columns add up to one, entries may be zero
     * @param qs beliefs over the states; entries may be zero
     * @param logC log-preferences of the outcomes up to a common constant; minus infinity for what is ruled out
     * @return {risk, ambiguity, information gain, pragmatic value}; risk is infinite, and pragmatic value minus infinity, where an outcome can happen
     *     that is ruled out; what can't happen adds nothing to any of them
     */
    double[] efe(double[][] a, double[] qs, double[] logC);
}
