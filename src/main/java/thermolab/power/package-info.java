/**
 * What machines use: a {@link thermolab.power.EnergyProbe} reads the energy of real hardware or of a declared model, and says by its
 * {@link thermolab.power.EnergyReading.Basis} which of the two it was. SI units.
 *
 * <p>{@link thermolab.power.EnergyProbes#best} finds this machine's best witness and {@link thermolab.power.Metered} puts it beside a piece of work;
 * {@link thermolab.power.PowerTrace} integrates. {@link thermolab.power.Cmos}, {@link thermolab.power.VoltageScaling} and
 * {@link thermolab.power.LeakageLoop} are the chip, {@link thermolab.power.LumpedRack} and {@link thermolab.power.ChipOnSink} how it warms,
 * {@link thermolab.power.Coolant} what carries the heat away, {@link thermolab.power.FacilityEnergy} the building's numbers, and
 * {@link thermolab.power.ThermalSchedule} spreads a load over its racks.
 *
 * <p>For small machines, {@link thermolab.power.IntQuantiser}, {@link thermolab.power.LloydMax}, {@link thermolab.power.WeightCode} and
 * {@link thermolab.power.Pruned} say what a network takes to store, {@link thermolab.power.MlpBudget} and {@link thermolab.power.Roofline} what to run,
 * {@link thermolab.power.LifNeuron} what spikes and {@link thermolab.power.ThermalNoise} what analog numbers cost.
 *
 * <pre>{@code
 * Metered run = Metered.of(EnergyProbes.best(), 50, () -> work());
 * EnergyReading used = run.used();          // joules, and whether measured or estimated
 * }</pre>
 */
package thermolab.power;
