package thermolab.bench;

import java.util.List;
import java.util.stream.Stream;
import thermolab.bench.Work.Opponent;

/** The claims about speed, and by which answer each is checked. */
final class Works {

    private static final Expected CRITICAL_ENERGY = new Expected("energy per spin at T_c, exactly −√2", -1.47, -1.38);
    private static final Expected LIKELIHOOD = new Expected("ln p of a bars-and-stripes picture by exact log Z", -7, -3.4);
    private static final Expected ACCURACY = new Expected("share of digits recognised", 0.95, 1);

    private static final Expected DRAGGED = new Expected("worst of mean, variance and P(W < 0), in standard errors from the closed form of "
            + "these steps", 0, 5);

    private static final List<Work> ALL = List.of(
            new Work("rbm", "RBM 784x500, batch 100, CD-1, 10 000 samples", "rbm", 1, LIKELIHOOD, List.of(
                    Opponent.python("rbm.py", "sklearn", 1, 2.5, ""),
                    Opponent.python("rbm.py", "torch", 1, 1.1, "both spend over nine tenths of the time in the same five matrix products of the "
                            + "same library, OpenBLAS, so little is left to win. Tried: other layouts and transposes of the products, which take 3 "
                            + "to 8 % off with biases outside of them."),
                    Opponent.floor("its own matrix products", "rbm-floor", 1, 0.92, "what is left is one pass of Java per layer."))),
            new Work("ais", "AIS of an RBM 784x500, 100 chains, 1 000 temperatures", "ais", 1,
                    new Expected("ln Z of a 4x3 machine, exactly 5.509", 5.49, 5.53), List.of(
                    Opponent.python("ais.py", "torch", 1, 1.2, ""))),
            new Work("ising", "Ising 256x256, one site at a time, 100 sweeps", "raster", 10, CRITICAL_ENERGY, List.of(
                    Opponent.python("ising.py", "numba", 5, 3, "the sweep draws as the general one does, 1.4 ns a number, and each spin waits "
                            + "for its left neighbour. Tried: both outcomes worked out ahead, draws by the row, a branch for the rare turn; all slower."))),
            new Work("ising", "Ising 256x256, 64 spins in a word, 100 sweeps", "multispin", 100, CRITICAL_ENERGY, List.of(
                    Opponent.python("ising.py", "numba", 5, 25, ""))),
            new Work("ising", "Ising 256x256, tensor checkerboard, 100 sweeps", "checkerboard", 20, CRITICAL_ENERGY, List.of(
                    Opponent.python("ising.py", "torch", 4, 3, ""))),
            new Work("hmc", "HMC, 64 chains x 50 dimensions, 200 steps of 20 leaps", "hmc", 10,
                    new Expected("variance of a coordinate, exactly 1", 0.9, 1.1), List.of(
                    Opponent.python("hmc.py", "numpy", 8, 1.5, ""),
                    Opponent.python("hmc.py", "torch", 8, 1.2, "seven tenths of a step are matrix products [64, 50] by [50, 50]; the rest is "
                            + "Gaussians, 4 ns each."))),
            new Work("drag", "dragged trap, 100 000 Euler paths of 300 steps", "drag", 8, DRAGGED, List.of(
                    Opponent.python("drag.py", "numba", 1, 3, "", "numpy"),
                    Opponent.python("drag.py", "numpy", 1, 8, ""))),
            new Work("sin", "sin(x) network 1-10-1, Adam, 2 000 epochs", "sin", 50,
                    new Expected("mean squared error, noise 0.01", 0.006, 0.02), List.of(
                    Opponent.python("sin.py", "torch", 1, 25, ""))),
            new Work("digits", "digits classifier 64-128-10, 20 epochs", "digits", 8, ACCURACY, List.of(
                    Opponent.python("digits.py", "torch", 4, 3, "two thirds of a step are its five matrix products, at the speed of the processor; "
                            + "parameters and optimiser stay in double precision.", "sklearn"),
                    Opponent.python("digits.py", "sklearn", 4, 2, ""))),
            new Work("bottleneck", "bottleneck curve of a 64x64 table, 8 clusters, 24 prices", "bottleneck", 1,
                    new Expected("I(T;Y) at the last price, in nats", 0.94, 0.97), List.of(
                    Opponent.python("bottleneck.py", "numpy", 1, 1.5, ""))),
            new Work("rao-ballard", "Rao–Ballard, 1000 scenes of 3 patches, 20 x 30 steps", "rao-ballard", 8,
                    new Expected("free energy of a scene after 20 lessons, nats", 185, 207), List.of(
                    Opponent.python("raoballard.py", "torch", 4, 1.2, "two thirds of the time are matrix products of one library on "
                            + "both sides, three per step. Tried: states by unit instead of by scene, whose products are half as fast; blocks of 60 to "
                            + "1000 scenes."))),
            new Work("tfim", "ring of ten spins across a field, all 1024 energies", "tfim", 5,
                    new Expected("ln Z at T = 1, by free fermions 14.1674951476", 14.16749514, 14.16749516), List.of(
                    Opponent.python("tfim.py", "numpy", 2, 0.8, ""),
                    new Opponent("numpy, same blocks", "tfim.py", "blocks", List.of("numpy"), 5, 0.8, "both call dsyevd of an OpenBLAS, whose "
                            + "reduction to three diagonals is bound by memory; parity makes the blocks, in general, for any bonds and fields."))));

    private Works() {
    }

    /** All works, in the order of the table. */
    static List<Work> all() {
        return ALL;
    }

    /** The works of one word of the command line. */
    static List<Work> of(String key) {
        return ALL.stream().filter(work -> work.key().equals(key)).toList();
    }

    /** The words of the command line. */
    static Stream<String> keys() {
        return ALL.stream().map(Work::key).distinct();
    }
}
