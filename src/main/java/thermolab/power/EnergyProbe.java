package thermolab.power;

import thermolab.num.Named;

/**
 * Something that knows how much energy a machine has used. A probe never throws for what the machine lacks or forbids: then its reading is
 * {@link EnergyReading.Basis#UNAVAILABLE}, with a word that says why and what helps.
 */
@FunctionalInterface
public interface EnergyProbe extends Named {

    /** The energy used since a moment that stays the same for this probe, so that two readings differ by what was used between them. */
    EnergyReading read();
}
