/**
 * Bodies, gases, engines, the four laws of thermodynamics, and ensembles by counting.
 *
 * <p>Two kinds of temperature live here. The bodies, gases and engines of chapters 01 and 02 are in SI units: a number that is
 * handed in is called {@code kelvin}, alone or at the end of its name; where two temperatures play a part, they are {@code hot} and
 * {@code cold} or {@code t1} and {@code t2}, in K. The component {@code temperature} of a record such as {@link
 * thermolab.heat.Body}, {@link thermolab.heat.GasState}, {@link thermolab.heat.PhaseChange} or {@link thermolab.heat.Feasibility}
 * and arrays {@code temperatures} of bodies are in K too. Where states are counted, k_B = 1: {@code temperature} is then an energy,
 * in the unit of the energies beside it, and the file says so.
 *
 * <p>Start with {@link thermolab.heat.Body}, {@link thermolab.heat.IdealGas} and {@link thermolab.heat.EnergyLedger}; then
 * {@link thermolab.heat.HeatNetwork} for what happens in time, and {@link thermolab.heat.OttoCycle} for an engine; {@link
 * thermolab.heat.EinsteinSolid} and {@link thermolab.heat.Canonical} begin the counting of states, where k_B = 1. Units are
 * SI unless a file says otherwise, and the sign of work is in its name: {@code workBy} the system, {@code workOn} it. A label
 * such as [Carnot] at the end of a line names the equation in the chapters 01 to 03.
 *
 * <pre>{@code
 * GasState start = new GasState(1, 300, 0.01);
 * Balance crossed = IdealGas.MONATOMIC.isothermal(start, 0.02).balance();
 * crossed.workBy();       // 1728.94 J
 * crossed.energyChange(); // 0.0 J
 * }</pre>
 */
package thermolab.heat;
