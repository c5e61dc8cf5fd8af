/**
 * Small quantum systems: density matrices, what is done to them, and the work, heat and entropy of it.
 *
 * <p>Start with {@link thermolab.quantum.DensityMatrix}; {@link thermolab.quantum.Operators} has the matrices that act on it. What may
 * happen to a state: {@link thermolab.quantum.QuantumChannel} and {@link thermolab.quantum.QubitBath} (an environment),
 * {@link thermolab.quantum.ProjectiveMeasurement} (a look), {@link thermolab.quantum.QubitDrive} (a field). What it yields:
 * {@link thermolab.quantum.Ergotropy}, {@link thermolab.quantum.TwoPointWork}, {@link thermolab.quantum.QubitOtto},
 * {@link thermolab.quantum.PartnerPairing}. Many spins: {@link thermolab.quantum.TransverseIsing} and
 * {@link thermolab.quantum.TrotterProduct}; draws from a state: {@link thermolab.quantum.BornRule}.
 *
 * <p>Entropies are in nats, k_B = ħ = 1; |0⟩ is the upper pole of Bloch's ball and the ground state, z = P(0) − P(1).
 * <pre>{@code
 * DensityMatrix bell = DensityMatrix.bell();
 * double whole = bell.entropy();                              // 0: all is known of the pair
 * double half = bell.first(2).entropy();                      // ln 2: nothing is known of either
 * }</pre>
 */
package thermolab.quantum;
