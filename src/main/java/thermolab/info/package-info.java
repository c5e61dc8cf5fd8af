/**
 * Information: what a distribution does not tell, how far two of them are apart, how short a message can be, how much a
 * channel carries, and which distribution claims least.
 *
 * <p>Start with {@link thermolab.info.Entropy}, then {@link thermolab.info.CrossEntropyLoss} and
 * {@link thermolab.info.Divergence}; {@link thermolab.info.Huffman} and {@link thermolab.info.Channel} are Shannon's two
 * coding theorems; {@link thermolab.info.MaxEnt} and {@link thermolab.info.FreeEnergy} lead back to physics.
 * {@link thermolab.info.InformationBottleneck} and {@link thermolab.info.GaussianBottleneck} keep what one variable tells of another
 * and forget the rest; {@link thermolab.info.BinnedEntropy} is what becomes of such claims when information is read off a histogram.
 *
 * <p>Entropies and divergences are in nats unless the name says {@code Bits}; 0 ln 0 = 0 throughout. A probability is a
 * {@code double}, a distribution is a {@code double[]} that sums to one within 1e-9.
 * <pre>{@code
 * double[] weather = {0.7, 0.2, 0.1};
 * double[] forecast = {0.5, 0.25, 0.25};
 * double surprise = CrossEntropyLoss.of(weather, forecast);                         // 0.9011 nats
 * double parts = Entropy.shannon(weather) + Divergence.kl(weather, forecast);       // the same number
 * }</pre>
 */
package thermolab.info;
