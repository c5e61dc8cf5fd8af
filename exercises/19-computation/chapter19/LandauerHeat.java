package chapter19;

import thermolab.exercise.Withholds;

/** The least heat that setting a memory to one standard state gives off, on the mean. */
@Withholds({"compute.Landauer", "info.Entropy", "info.Joint", "compute.TruthTable"})
public interface LandauerHeat {

    /** Boltzmann's constant in J/K. */
    double BOLTZMANN = 1.380649e-23;

    /**
     * Heat in J for a memory of which nothing else is known.
     *
     * @param kelvin temperature of the bath, above zero
     * @param p probability of each of the memory's states, any number of them, adding up to 1; some may be zero
     * @throws IllegalArgumentException for a temperature that is not above zero
     */
    double landauer(double kelvin, double[] p);

    /**
     * Heat in J where a second register is kept and may be used.
     *
     * @param kelvin temperature of the bath, above zero
     * @param joint probability of each pair of states: row for the memory, column for the register that is kept; all entries add up to 1
     */
    double landauerGiven(double kelvin, double[][] joint);
}
