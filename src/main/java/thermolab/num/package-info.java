/**
 * Numbers done safely: checked arguments, log-sum-exp, random streams, error bars, constants; the only home of what the
 * toolkit knows about ND4J.
 *
 * <p>Start with {@link thermolab.num.Require} and {@link thermolab.num.LogSumExp}.
 */
package thermolab.num;
