package thermolab.sample;

/**
 * What a step results in.
 *
 * @param state where the chains stand now
 * @param diagnostics what the step says about itself
 */
public record Step<S extends State>(S state, Diagnostics diagnostics) {
}
