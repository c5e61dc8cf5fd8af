package chapter08;

import thermolab.exercise.Withholds;

/** Attention: each query takes home a mean of all values, weighted by Boltzmann's law with energies −q·k. */
@Withholds("learn.Attention")
public interface ScaledAttention {

    /**
     * What each query takes home: the thermal mean of the values, where key j has the energy −q·kⱼ and the temperature is the
     * root of the number of components, so that random scores of any d are neither frozen nor melted.
     *
     * @param q queries, shape [m, d]; scores may have any finite size
     * @param k keys, shape [n, d]
     * @param v values, shape [n, c]
     * @return shape [m, c]
     */
    double[][] attention(double[][] q, double[][] k, double[][] v);
}
