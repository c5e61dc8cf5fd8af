package chapter01;

/** Two bodies in contact, isolated from everything else, on their way to one temperature. */
public interface TwoBodyRelaxation {

    /**
     * The temperatures of both bodies after a time, in K: {T₁(t), T₂(t)}.
     *
     * <p>Heat flows from the first to the second at the rate g (T₁ − T₂), in W, so
     * C₁ dT₁/dt = −g (T₁ − T₂) and C₂ dT₂/dt = +g (T₁ − T₂). The solution is a closed form: the mean
     * T_f = (C₁T₁ + C₂T₂)/(C₁ + C₂) stays, and the difference decays as e^(−kt) with k = g (1/C₁ + 1/C₂).
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
