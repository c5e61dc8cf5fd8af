package thermolab.sample;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.special.Beta;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Energy;
import thermolab.num.Require;

/**
 * Replica exchange, or parallel tempering: chains at a ladder of temperatures move by themselves, then neighbours on the
 * ladder offer to exchange places, accepted with probability
 *
 * <pre>
 *   min(1, exp((1/T_i − 1/T_j)(E_i − E_j)))                                                     [swap]
 * </pre>
 *
 * <p>So cold chains get states that hot ones carried over the hills. Temperatures stay where they are in the row, states
 * move; pairs (0, 1), (2, 3), … or (1, 2), (3, 4), … are tried at each step, as a fair coin of the shared stream says. The
 * chains are no independent copies: no R-hat across them. Source: Hukushima and Nemoto, J. Phys. Soc. Japan 65, 1604 (1996).
 *
 * @param <E> what the mover needs
 * @param <S> how it stores chains
 * @param mover how each chain moves between exchanges
 */
public record ReplicaExchange<E extends Energy, S extends State>(Sampler<E, S> mover) implements Sampler<E, S> {

    /** Of chains that move by Metropolis' rule; the other type parameters belong to other movers. */
    @SuppressWarnings("unchecked")
    public ReplicaExchange() {
        this((Sampler<E, S>) (Sampler<?, ?>) new Metropolis());
    }

    @Override
    public S start(E energy, INDArray positions) {
        S start = mover.start(energy, positions);
        if (start instanceof RememberingState) {
            throw Require.broken("mover", mover.name(), "must remember nothing but places",
                    "momenta would be carried to another temperature; take Hmc");
        }
        return start;
    }

    @Override
    @SuppressWarnings("unchecked") // a state reordered is of its own kind
    public Step<S> step(E energy, double[] temperatures, S state, Randomness randomness) {
        Step<S> moved = mover.step(energy, temperatures, state, randomness);
        double[] energies = moved.state().energies();
        int[] order = new int[energies.length];
        Arrays.setAll(order, i -> i);
        double[] swaps = new double[energies.length];
        Arrays.fill(swaps, Double.NaN);
        for (int i = randomness.shared().nextBoolean() ? 1 : 0; i + 1 < order.length; i += 2) {
            swaps[i] = swapProbability(temperatures[i], temperatures[i + 1], energies[i], energies[i + 1]);
            if (randomness.shared().nextDouble() < swaps[i]) {
                order[i] = i + 1;
                order[i + 1] = i;
            }
        }
        S exchanged = (S) moved.state().reordered(order);
        return new Step<>(exchanged, moved.diagnostics().and(Diagnostics.SWAP, swaps));
    }

    /** The probability that two replicas exchange their states, at temperatures of zero or more.              [swap] */
    public static double swapProbability(double temperatureA, double temperatureB, double energyA, double energyB) {
        Require.nonNegative("temperatureA", temperatureA, "");
        Require.nonNegative("temperatureB", temperatureB, "");
        if (energyA == energyB || temperatureA == temperatureB && !Double.isNaN(energyA + energyB)) {
            return 1;                                        // also at T = 0, where the difference of 1/T is not a number
        }
        Require.answer("energy difference", energyA - energyB);
        double log = (1 / temperatureA - 1 / temperatureB) * (energyA - energyB);
        return log >= 0 ? 1 : Math.exp(Require.answer("exponent of the swap", log));
    }

    /**
     * The mean of [swap] in a harmonic bowl of d dimensions, 2 I_x(d/2, d/2) with x = 1/(1 + r): twice the probability
     * that the hotter replica has the lower energy, where energies are Gamma(d/2) times T. It falls with d:
     * the rungs of a ladder must lie closer the larger the system is.
     *
     * @param dimension d, at least 1
     * @param ratio r of the two temperatures, positive
     */
    public static double gaussianSwapAcceptance(int dimension, double ratio) {
        Require.atLeast("dimension", dimension, 1, "");
        double r = Math.max(Require.positive("ratio", ratio, ""), 1 / ratio);
        return 2 * Beta.regularizedBeta(1 / (1 + r), 0.5 * dimension, 0.5 * dimension);
    }

    /** A ladder of {@code rungs} temperatures from cold to hot, each the same factor above the one before. */
    public static double[] ladder(double cold, double hot, int rungs) {
        Require.positive("cold", cold, "");
        Require.positive("hot - cold", hot - cold, "");
        Require.atLeast("rungs", rungs, 2, "");
        double[] temperatures = new double[rungs];
        Arrays.setAll(temperatures, i -> cold * Math.pow(hot / cold, (double) i / (rungs - 1)));
        return temperatures;
    }

    @Override
    public String name() {
        return "replica-exchange-of-" + mover.name();
    }

    @Override
    public E example() {
        return mover.example();
    }

    @Override
    public List<E> smallSystems() {
        return mover.smallSystems();
    }

    @Override
    public boolean exact() {
        return mover.exact();
    }

    @Override
    public boolean reversible() {
        return false;
    }

    @Override
    public boolean independentChains() {
        return false;
    }
}
