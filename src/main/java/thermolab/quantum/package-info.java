/** Small quantum systems: density matrices, what is done to them, and the work, heat and entropy of it. Entropies are in nats, k_B = ħ = 1. */
package thermolab.quantum;
