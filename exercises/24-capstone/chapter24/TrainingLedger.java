package chapter24;

import thermolab.exercise.Withholds;

/** The ledger of somebody's training run, from what was written down about it. */
@Withholds({"capstone.RunLedger", "capstone.RunRecord", "compute.Landauer"})
public interface TrainingLedger {

    /**
     * What was written down.
     *
     * @param wallKilowattHours energy at the wall of the computers (not of the building), kWh
     * @param pue power usage effectiveness of the building
     * @param bitOverwrites bits of parameters that were written over, each unknown before and forgotten
     * @param kelvin temperature at which their heat was given off
     * @param natsPerExample by how much a label surprises less after training, nats; negative where it surprises more
     * @param examples over how many examples that is the mean
     */
    record Run(double wallKilowattHours, double pue, double bitOverwrites, double kelvin, double natsPerExample, double examples) {
    }

    /**
     * The lines of the ledger, J unless the name says nats.
     *
     * @param facilityJoules what the building drew
     * @param itJoules what its computers drew
     * @param floorJoules the least heat of the overwrites
     * @param ratio computers over floor; positive infinity where the floor is zero
     * @param learnedNats of all examples together
     * @param learnedKtJoules the same nats as heat at the temperature
     * @param joulesPerNat the computers' joules for a learned nat; positive infinity where nothing or less than nothing was learned
     */
    record Ledger(double facilityJoules, double itJoules, double floorJoules, double ratio, double learnedNats, double learnedKtJoules,
            double joulesPerNat) {
    }

    /**
     * Does the arithmetic, to a relative error of 1e-9. Boltzmann's constant is 1.380649e-23 J/K.
     *
     * @throws IllegalArgumentException where a meter, a count or a temperature cannot be: energy, overwrites or examples below zero, a PUE
     *         that no building has, a temperature that is not above zero, or a number that is not finite
     */
    Ledger ledger(Run run);
}
