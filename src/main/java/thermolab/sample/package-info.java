/**
 * One honest move at a time: samplers, and the runs that repeat them.
 *
 * <p>Start with {@link thermolab.sample.Sampler} and {@link thermolab.sample.Run}. Discrete states: {@link
 * thermolab.sample.Metropolis}, {@link thermolab.sample.HeatBath}, {@link thermolab.sample.Wolff}, {@link
 * thermolab.sample.BlockGibbs}, {@link thermolab.sample.MultiSpin}, {@link thermolab.sample.Quench}. Continuous states:
 * {@link thermolab.sample.RandomWalk}, {@link thermolab.sample.Ula}, {@link thermolab.sample.UnderdampedLangevin}, {@link
 * thermolab.sample.Mala}, {@link thermolab.sample.Hmc}; {@link thermolab.sample.Tuning} finds the step of those that accept.
 * Over hills: {@link thermolab.sample.ReplicaExchange}, {@link thermolab.sample.Annealing}. Exactly, for few states: {@link
 * thermolab.sample.TransitionMatrix}, {@link thermolab.sample.AnnealingChain}; in closed form: {@link
 * thermolab.sample.GaussianHmc}, {@link thermolab.sample.OrnsteinUhlenbeck}, {@link thermolab.sample.FirstPassage}. Out of equilibrium: {@link thermolab.sample.JumpProcess} (fluxes, cycles, entropy production,
 * Gillespie's paths), {@link thermolab.sample.FuelledAssembly}, {@link thermolab.sample.LinearDiffusion}, {@link
 * thermolab.sample.SignedArea}.
 *
 * <p>Driven by somebody's hand, with work and heat booked: {@link thermolab.sample.DrivenRun} for any energy and sampler, {@link
 * thermolab.sample.TrapDrive} for a bead in a trap, fast; exactly {@link thermolab.sample.DraggedTrap}, {@link
 * thermolab.sample.StiffnessQuench}, {@link thermolab.sample.DrivenLevels} (all paths of few states), {@link
 * thermolab.sample.QuasistaticSteps}; slowly at least cost, {@link thermolab.sample.ThermodynamicLength}. A board from farther away: {@link
 * thermolab.sample.BlockSpins}.
 *
 * <pre>{@code
 * Run<Sites, Spins> run = Run.of(new Metropolis(), Ising.square(16)).at(2.27).hot(4, 1);
 * run.go(1000);                                       // forget the start
 * run.go(10_000, (number, temperatures, step) -> {}); // measure: an observer, or a thermolab.meter
 * double[] energies = run.state().energies();         // one for each of the four chains
 * }</pre>
 */
package thermolab.sample;
