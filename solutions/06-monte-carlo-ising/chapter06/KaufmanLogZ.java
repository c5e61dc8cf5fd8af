package chapter06;

import thermolab.exercise.Withholds;

/**
 * The exact partition function of the L × L Ising magnet on a torus, with K = J/T and no field (Kaufman 1949).
 *
 * <pre>
 *   Z = ½ (2 sinh 2K)^(L²/2) [ Π 2cosh(L γ_o/2) + Π 2sinh(L γ_o/2) + Π 2cosh(L γ_e/2) + Π 2sinh(L γ_e/2) ]
 *   cosh γ_l = cosh 2K coth 2K − cos(π l/L),  γ_l > 0;    γ_0 = 2K + ln tanh K
 * </pre>
 *
 * <p>The first two products run over the L odd l = 1, 3, …, 2L − 1, the others over the L even l = 0, 2, …, 2L − 2. γ_0 is
 * positive below the critical temperature, zero at it and negative above it, and keeps its sign in the formula.
 */
@Withholds({"energy.Kaufman"})
public interface KaufmanLogZ {

    /**
     * ln Z in nats, to a relative 1e-7.
     *
     * @param side L from 3 to 64; Z itself is far beyond the range of a double
     * @param coupling K = J/T, from 0.01 to 4
     */
    double kaufmanLogZ(int side, double coupling);
}
