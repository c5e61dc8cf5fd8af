/** What logic costs: the entropy that gates lose, circuits that lose none, and the heat of erasing in finite time. Entropies are in nats. */
package thermolab.compute;
