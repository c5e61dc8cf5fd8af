package chapter17;

import thermolab.exercise.Withholds;

/** The temperature of a bath and the free energy of a molecule, from the works of pulling it open and letting it close. */
@Withholds({"meter.CrooksLine", "meter.Works"})
public interface PullingThermometer {

    /**
     * What was found.
     *
     * @param temperature T of the bath, in the unit of the works
     * @param freeEnergy ΔF of opening, in the unit of the works
     */
    record Reading(double temperature, double freeEnergy) {
    }

    /**
     * Reads both from the works. Their law is not told; it is no Gaussian, but both directions overlap well, each start was in
     * equilibrium, and the protocol of closing is that of opening backwards. To full points an answer must be nearly as sharp as the data allow.
     *
     * @param opening W of each opening, some thousands
     * @param closing W of each closing, another number of them, mostly of the other sign
     */
    Reading read(double[] opening, double[] closing);
}
