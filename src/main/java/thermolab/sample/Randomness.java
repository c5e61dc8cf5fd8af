package thermolab.sample;

import java.util.Arrays;
import thermolab.num.RandomStream;
import thermolab.num.Require;

/**
 * The chance of a run: one random stream for each chain, so that a chain moves the same whether it runs alone or among
 * others, and one that all share, for what concerns them together. Its position can be saved.
 */
public final class Randomness {

    private final RandomStream shared;
    private final RandomStream[] chains;

    private Randomness(RandomStream shared, RandomStream[] chains) {
        this.shared = shared;
        this.chains = chains;
    }

    /** Streams that depend on the seed alone; chain i has the same one however many chains there are. */
    public static Randomness of(long seed, int chains) {
        Require.atLeast("chains", chains, 1, "");
        RandomStream root = RandomStream.of(seed);
        RandomStream shared = root.split();
        RandomStream[] streams = new RandomStream[chains];
        for (int c = 0; c < chains; c++) {
            streams[c] = root.split();
        }
        return new Randomness(shared, streams);
    }

    /** The stream of one chain. */
    public RandomStream chain(int chain) {
        return chains[chain];
    }

    /** The stream for draws that are the same for all chains, such as a step length. */
    public RandomStream shared() {
        return shared;
    }

    /** How many chains there are streams for. */
    public int chains() {
        return chains.length;
    }

    /** Standard Gaussians for each chain from its own stream: chains × count numbers, row after row. */
    public double[] gaussians(int count) {
        double[] draws = new double[chains.length * count];
        for (int c = 0; c < chains.length; c++) {
            RandomStream stream = chains[c];
            for (int i = c * count; i < (c + 1) * count; i++) {
                draws[i] = stream.nextGaussian();
            }
        }
        return draws;
    }

    /** Streams for one chain alone, at the same position as here. */
    public Randomness only(int chain) {
        return new Randomness(RandomStream.ofState(shared.state()),
                new RandomStream[] {RandomStream.ofState(chains[chain].state())});
    }

    /** Where all streams stand. */
    public long[] state() {
        int width = RandomStream.STATE_LENGTH;
        long[] state = new long[width * (chains.length + 1)];
        System.arraycopy(shared.state(), 0, state, 0, width);
        for (int c = 0; c < chains.length; c++) {
            System.arraycopy(chains[c].state(), 0, state, width * (c + 1), width);
        }
        return state;
    }

    /** The streams that go on where those with this {@link #state()} stood. */
    public static Randomness ofState(long[] state) {
        int width = RandomStream.STATE_LENGTH;
        Require.atLeast("length of state", state.length, 2 * width, "");
        RandomStream[] streams = new RandomStream[state.length / width - 1];
        for (int c = 0; c < streams.length; c++) {
            streams[c] = RandomStream.ofState(Arrays.copyOfRange(state, width * (c + 1), width * (c + 2)));
        }
        return new Randomness(RandomStream.ofState(Arrays.copyOf(state, width)), streams);
    }
}
