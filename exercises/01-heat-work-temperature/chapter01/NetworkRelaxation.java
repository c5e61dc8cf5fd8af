package chapter01;

import thermolab.exercise.Withholds;

/** Any number of bodies, joined by any thermal conductances, on their way to equilibrium. */
@Withholds({"heat.HeatNetwork", "heat.TwoBodies"})
public interface NetworkRelaxation {

    /**
     * Temperatures at given times, in K, shape [times, n].
     *
     * <p>Each pair exchanges heat as if it were alone, at gᵢⱼ watts for each kelvin of difference; what a body receives from
     * all others together changes its temperature by way of its own heat capacity. Any honest method counts, for example
     * Runge–Kutta steps that are short against the fastest exchange; the tests ask for an accuracy of 0.001 K.
     *
     * @param c heat capacities, in J/K, positive, shape [n]
     * @param g conductances, in W/K, symmetric and not negative, with zeros on the diagonal, shape [n, n]; bodies need not
     *     all be connected
     * @param t0 temperatures at time 0, in K, shape [n]; must not be changed
     * @param times in s, from zero on and not falling, at most a few hundred times the shortest time constant
     */
    double[][] relaxNetwork(double[] c, double[][] g, double[] t0, double[] times);
}
