package chapter02;

import thermolab.exercise.Withholds;

/** The heat capacity of a crystal whose oscillators are sound waves. */
@Withholds("heat.DebyeCrystal")
public interface DebyeHeatCapacity {

    /**
     * The heat capacity divided by 3Nk, which has no unit and lies between 0 and 1.
     *
     * <p>The crystal's 3N oscillators are sound waves: their number below a frequency ν grows as ν³, up to a highest ν_max, and
     * θ = h ν_max/k. At the temperature T an oscillator holds the mean energy hν/(e^(hν/kT) − 1). The tests ask for a
     * relative accuracy of 1e-6 for t from 0.001 to 100, and for zero at t = 0.
     *
     * @param tOverTheta t = T/θ, zero or more
     */
    double debyeHeatCapacity(double tOverTheta);
}
