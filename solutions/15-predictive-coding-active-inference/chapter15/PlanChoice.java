package chapter15;

import thermolab.exercise.Withholds;

/** How an agent chooses among plans. */
@Withholds({"infer.ExpectedFreeEnergy", "infer.DiscreteAgent", "num.LogSumExp", "info.Softmax", "info.FreeEnergy"})
public interface PlanChoice {

    /**
     * Boltzmann's law with expected free energy for energy.
     *
     * @param g expected free energies, at least one; finite, and perhaps thousands of nats
     * @param gamma inverse temperature, zero or more, up to 1e6
     * @return the probability of each plan
     */
    double[] policyPosterior(double[] g, double gamma);
}
