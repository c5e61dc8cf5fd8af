/**
 * What machines use: a {@link thermolab.power.EnergyProbe} reads the energy of real hardware or of a declared model, and says by its
 * {@link thermolab.power.EnergyReading.Basis} which of the two it was. For small machines, {@link thermolab.power.IntQuantiser},
 * {@link thermolab.power.LloydMax}, {@link thermolab.power.WeightCode} and {@link thermolab.power.Pruned} say what a network takes to store,
 * {@link thermolab.power.MlpBudget} and {@link thermolab.power.Roofline} what to run, {@link thermolab.power.LifNeuron} what spikes and
 * {@link thermolab.power.ThermalNoise} what analog numbers cost. SI units.
 */
package thermolab.power;
