/**
 * Numbers that change with the step: how hot, how fast, how strongly.
 *
 * <p>Start with {@link thermolab.schedule.Schedule}; a lambda is one. Cooling: {@link thermolab.schedule.Geometric}, {@link
 * thermolab.schedule.Logarithmic}. Learning rates: {@link thermolab.schedule.Cosine}, {@link
 * thermolab.schedule.StepDecay}, {@link thermolab.schedule.InverseTime}, {@link thermolab.schedule.WarmUp}.
 *
 * <pre>{@code
 * Schedule cooling = new Geometric(1, 0.99);
 * cooling.at(1000);                          // 4.317e-5
 * }</pre>
 */
package thermolab.schedule;
