package chapter08;

import thermolab.exercise.Withholds;

/** How strong one mode of a deep linear network is after some time of training. */
@Withholds("learn.SaxeMode")
public interface SaxeStrength {

    /**
     * a(t), where τ da/dt = 2a(s − a) and a(0) = a₀. Separate the variables.
     *
     * @param t time, at least 0 and as long as one likes, in the unit of tau
     * @param s strength of the mode in the data, above 0
     * @param a0 a₀ above 0; it may exceed s
     * @param tau time constant τ above 0
     * @return a(t), with a relative error of at most 1e-8
     */
    double saxeMode(double t, double s, double a0, double tau);
}
