/**
 * What is believed, and how well it is supported: a {@link thermolab.infer.Model} is a joint log-density with its parts named; the
 * rooms around it bound, settle, choose and weigh.
 */
package thermolab.infer;
