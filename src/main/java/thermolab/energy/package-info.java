/**
 * What a state costs, and which way is downhill.
 *
 * <p>Start with {@link thermolab.energy.Energy}: a batch of states [chains, dimension] in, an energy for each row out. What
 * an energy can do besides is an interface of its own, which extends it:
 *
 * <table>
 * <caption>Abilities</caption>
 * <tr><td>{@link thermolab.energy.Gradient}</td><td>{@code INDArray gradient(INDArray states)}</td></tr>
 * <tr><td>{@link thermolab.energy.Enumerable}</td><td>{@code int dimension()}, {@code double[] levels()}, {@code Enumerated
 * enumerate(double temperature)}: exact ln Z, energy, entropy, moments</td></tr>
 * <tr><td>{@link thermolab.energy.Conditionals}</td><td>{@code int[][] blocks()}, {@code INDArray gain(int block, INDArray
 * states)}: block Gibbs sampling of two-valued units</td></tr>
 * <tr><td>{@link thermolab.energy.Sites}</td><td>single-unit moves on bytes, for speed</td></tr>
 * <tr><td>{@link thermolab.energy.Clusters}</td><td>ferromagnets, for cluster moves</td></tr>
 * </table>
 *
 * <p>Continuous: {@link thermolab.energy.DoubleWell}, {@link thermolab.energy.Gaussian}, {@link
 * thermolab.energy.LogitEnergy}. Spins: {@link thermolab.energy.Ising}, {@link thermolab.energy.Potts}, {@link
 * thermolab.energy.Hopfield}. Learning machines: {@link thermolab.energy.BoltzmannMachine}, {@link thermolab.energy.Rbm},
 * {@link thermolab.energy.Dbm}. Exact solutions of the Ising model: {@link thermolab.energy.Kaufman}, {@link
 * thermolab.energy.Onsager}, {@link thermolab.energy.IsingRing}, {@link thermolab.energy.MeanField}.
 *
 * <p>Renormalisation: {@link thermolab.energy.Decimation} of chains, {@link thermolab.energy.MigdalKadanoff}, {@link
 * thermolab.energy.NiemeijerVanLeeuwen} and {@link thermolab.energy.SquareDecimation} on lattices, any map's {@link
 * thermolab.energy.FixedPoint}, {@link thermolab.energy.HiddenSpin}, {@link thermolab.energy.TreeBroadcast} with {@link
 * thermolab.energy.TreePosterior}, {@link thermolab.energy.SumFlow} to the Gaussian, {@link thermolab.energy.TypicalShell}.
 *
 * <pre>{@code
 * Rbm rbm = Rbm.of(new double[][] {{1.0}, {-0.5}}, new double[] {0.2, -0.1}, new double[] {0.3});
 * double bySmallerLayer = rbm.logZ();
 * double byAllStates = rbm.enumerate(1).logZ();   // the same number
 * }</pre>
 */
package thermolab.energy;
