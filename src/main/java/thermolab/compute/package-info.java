/**
 * What logic costs: the entropy that gates lose, circuits that lose none, and the heat of erasing in finite time. Entropies are in nats.
 *
 * <p>Start with {@link thermolab.compute.TruthTable} (what a function forgets, for any law of its inputs) and {@link thermolab.compute.Landauer} (the
 * heat of it). {@link thermolab.compute.Circuit} and {@link thermolab.compute.Embedding} forget nothing, {@link thermolab.compute.CircuitSearch} finds the
 * smallest, {@link thermolab.compute.Pebbling} runs long ones in little memory. {@link thermolab.compute.StepErasure},
 * {@link thermolab.compute.DrivenErasure} and {@link thermolab.compute.ErasureDensity} erase;
 * {@link thermolab.compute.SzilardEngine}, {@link thermolab.compute.DemonLedger} and {@link thermolab.compute.GaussianDemon} measure and gain;
 * {@link thermolab.compute.ChargingRamp} and {@link thermolab.compute.NoisyGate} switch.
 *
 * <pre>{@code
 * double bits = LogicGates.AND.informationLossBits();                        // 1.19
 * double kT = DrivenErasure.lasting(8).erase(2000, 1).work().value();        // about 1.28
 * }</pre>
 */
package thermolab.compute;
