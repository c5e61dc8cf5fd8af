package chapter14;

import thermolab.exercise.Withholds;

/** The free energy of the best independent spins for a magnet in which all spins have equally many neighbours. */
@Withholds({"energy.MeanField", "infer.IsingMeanField"})
public interface SpinBound {

    /**
     * The least free energy per spin of a product q with one magnetisation for all, for spins ±1 with the energy −J per pair of equal
     * neighbours and +J per pair of unequal ones, without a field; in units of J. Never below the exact one.
     *
     * @param neighbours z ≥ 1 of each spin
     * @param temperature T &gt; 0, in units of J; accurate to 1e-8 also just below the temperature at which the spins begin to order
     * @throws IllegalArgumentException for a temperature that is not above zero, NaN too
     */
    double meanFieldIsing(int neighbours, double temperature);
}
