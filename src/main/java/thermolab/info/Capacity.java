package thermolab.info;

/**
 * What a channel can carry, with a certificate: the capacity lies between {@code nats} and {@code nats + gap}.
 *
 * @param nats information per use that {@code input} achieves at least, in nats
 * @param input the distribution over inputs that achieves it
 * @param gap distance from the upper bound max KL(w[x] ‖ output), in nats
 * @param steps iterations that it took
 */
public record Capacity(double nats, double[] input, double gap, int steps) {

    public Capacity {
        input = input.clone();
    }

    @Override
    public double[] input() {
        return input.clone();
    }

    /** The capacity in bits per use. */
    public double bits() {
        return Entropy.bits(nats);
    }
}
