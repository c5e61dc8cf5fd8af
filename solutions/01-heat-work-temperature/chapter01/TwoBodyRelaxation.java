package chapter01;

import thermolab.exercise.Withholds;

/** Two bodies in contact, isolated from everything else, on their way to one temperature. */
@Withholds({"heat.TwoBodies", "heat.HeatNetwork", "heat.Mixing"})
public interface TwoBodyRelaxation {

    /**
     * The temperatures of both bodies after a time, in K: {T₁(t), T₂(t)}.
     *
     * <p>Heat flows from the warmer to the colder body at g watts for each kelvin of difference; a body of heat capacity C
     * needs C joules for each kelvin. No other energy is gained or lost. Exact up to rounding at any time, so by a closed
     * form: one combination of the two temperatures never changes, another one decays at a single rate.
     *
     * @param c1 heat capacity of the first body, in J/K, positive
     * @param c2 heat capacity of the second body, in J/K, positive
     * @param g thermal conductance of the contact, in W/K, positive
     * @param t1 temperature of the first body at time 0, in K
     * @param t2 temperature of the second body at time 0, in K
     * @param time in s, zero or more; may be {@code Double.POSITIVE_INFINITY}
     */
    double[] relaxTwoBody(double c1, double c2, double g, double t1, double t2, double time);
}
