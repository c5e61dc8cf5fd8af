package chapter03;

import thermolab.exercise.Withholds;

/**
 * Count the microstates of an Einstein solid, as a logarithm.
 *
 * <p>N oscillators share q equal quanta of energy; an oscillator may hold any number, and quanta cannot be told apart.
 * Ω(N, q) is the number of ways: 10 for three and three. A sum over all oscillators and quanta, as in the chapter, is too
 * slow for a million of each; find the closed form. (Draw a microstate as a row of q dots and some walls between the
 * oscillators: how many rows are there?)
 *
 * <p>For a million oscillators Ω has hundreds of thousands of digits, so the answer is ln Ω, and no factorial may be formed
 * on the way. The library offers ln Γ as {@code Gamma.logGamma(double)}, with Γ(n + 1) = n!.
 */
@Withholds({"heat.EinsteinSolid", "heat.Paramagnet", "heat.ThermalContact"})
public interface LogMultiplicity {

    /**
     * ln Ω(N, q), in nats, to a relative 1e-9.
     *
     * @param oscillators N, 1 to 1 000 000
     * @param quanta q, 0 to 1 000 000; no quanta can be dealt in one way
     */
    double logMultiplicity(int oscillators, int quanta);
}
