package thermolab.energy;

/**
 * Exact thermodynamics of a spin model, divided by the number of spins; k_B = J = 1 unless said otherwise.
 *
 * @param logZ ln Z / N, in nats
 * @param energy u = U/N
 * @param heatCapacity c = C/N = du/dT
 */
public record PerSpin(double logZ, double energy, double heatCapacity) {
}
