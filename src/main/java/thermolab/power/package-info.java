/**
 * What machines use: a {@link thermolab.power.EnergyProbe} reads the energy of real hardware or of a declared model, and says by its
 * {@link thermolab.power.EnergyReading.Basis} which of the two it was. SI units.
 */
package thermolab.power;
