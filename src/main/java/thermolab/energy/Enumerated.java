package thermolab.energy;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.LogSumExp;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * The Boltzmann distribution of a small system, by visiting each of its states: the exact numbers that simulations are
 * held against.
 *
 * <pre>
 *   p(x) = exp(−E(x)/T) / Z,   ln Z = ln Σ_x exp(−E(x)/T)          [Z]
 *   U = Σ p E   [U]      C = Σ p (E − U)² / T²   [C]      S = −Σ p ln p   [S]
 * </pre>
 *
 * <p>States are numbered so that the last unit changes fastest. Cost: time and memory linear in the number of states, of
 * which {@link #MOST_STATES} are allowed; beyond, sample.
 */
public final class Enumerated {

    /** Twenty-two units of two levels: 32 MB of energies. */
    public static final int MOST_STATES = 1 << 22;

    private static final int BATCH = 4096;

    private final double[] levels;
    private final int dimension;
    private final double temperature;
    private final double[] energies;
    private final double ground;       // the lowest of them
    private final double[] logP;
    private final double logZ;

    private Enumerated(Enumerable system, double temperature) {
        levels = system.levels();
        dimension = system.dimension();
        this.temperature = temperature;
        double count = Math.pow(levels.length, dimension);
        if (count > MOST_STATES) {
            throw Require.broken("number of states", levels.length + "^" + dimension, "must be at most " + MOST_STATES,
                    "a system this large is sampled, not enumerated");
        }
        energies = energiesOf(system, (int) count);
        ground = Arrays.stream(energies).min().orElseThrow();
        if (ground == Double.POSITIVE_INFINITY) {
            throw Require.broken("energy", system.name(), "must be finite for some state", "");
        }
        logP = new double[energies.length];
        for (int i = 0; i < energies.length; i++) {
            logP[i] = (ground - energies[i]) / temperature;         // from the ground state up: a low T costs no digits
        }
        double logSum = LogSumExp.of(logP);
        for (int i = 0; i < logP.length; i++) {
            logP[i] -= logSum;
        }
        logZ = logSum - ground / temperature;                                                                      // [Z]
    }

    /** See {@link Enumerable#enumerate(double)}. */
    static Enumerated of(Enumerable system, double temperature) {
        if (!(temperature > 0)) {
            throw Require.broken("temperature", temperature, "must be positive", "did you pass beta?");
        }
        return new Enumerated(system, temperature);
    }

    private double[] energiesOf(Enumerable system, int count) {
        double[] all = new double[count];
        for (int start = 0; start < count; start += BATCH) {
            int rows = Math.min(BATCH, count - start);
            double[] batch = new double[rows * dimension];
            for (int row = 0; row < rows; row++) {
                fill(start + row, batch, row * dimension);
            }
            INDArray values = Checked.energies(system, Tensors.of(batch, rows, dimension));
            System.arraycopy(values.toDoubleVector(), 0, all, start, rows);
        }
        return all;
    }

    private void fill(int index, double[] into, int offset) {
        for (int j = dimension - 1; j >= 0; j--) {
            into[offset + j] = levels[index % levels.length];
            index /= levels.length;
        }
    }

    /** ln Z, in nats. */
    public double logZ() {
        return logZ;
    }

    /** F = −T ln Z. */
    public double freeEnergy() {
        return -temperature * logZ;
    }

    /** U, the mean energy. */
    public double energy() {
        double above = 0;
        for (int i = 0; i < energies.length; i++) {
            above += term(Math.exp(logP[i]), energies[i] - ground);                                                // [U]
        }
        return ground + above;
    }

    /** C = dU/dT, in units of k_B. */
    public double heatCapacity() {
        double mean = energy();
        double variance = 0;
        for (int i = 0; i < energies.length; i++) {
            variance += term(Math.exp(logP[i]), (energies[i] - mean) * (energies[i] - mean));
        }
        return variance / temperature / temperature;                                                               // [C]
    }

    /** S, in nats. */
    public double entropy() {
        double sum = 0;
        for (double log : logP) {
            sum -= term(Math.exp(log), log);                                                                       // [S]
        }
        return sum;
    }

    /** p x, and 0 for a state of probability zero, whose energy may be infinite. */
    private static double term(double p, double x) {
        return p == 0 ? 0 : p * x;
    }

    /** Σ p(x) f(x). The array given to {@code f} is used again for the next state: copy it to keep it. */
    public double mean(ToDoubleFunction<double[]> observable) {
        double[] state = new double[dimension];
        double sum = 0;
        for (int i = 0; i < logP.length; i++) {
            fill(i, state, 0);
            sum += Math.exp(logP[i]) * observable.applyAsDouble(state);
        }
        return sum;
    }

    /** The mean of each unit. */
    public double[] means() {
        double[] means = new double[dimension];
        for (int j = 0; j < dimension; j++) {
            int unit = j;
            means[j] = mean(x -> x[unit]);
        }
        return means;
    }

    /** The mean of each product x_i x_j. */
    public double[][] secondMoments() {
        double[][] moments = new double[dimension][dimension];
        double[] state = new double[dimension];
        for (int s = 0; s < logP.length; s++) {
            fill(s, state, 0);
            double p = Math.exp(logP[s]);
            for (int i = 0; i < dimension; i++) {
                for (int j = 0; j < dimension; j++) {
                    moments[i][j] += p * state[i] * state[j];
                }
            }
        }
        return moments;
    }

    /** How many states each energy has, energies ascending; those within 1e-9 of each other are counted as one. */
    public TreeMap<Double, Long> densityOfStates() {
        double[] sorted = energies.clone();
        Arrays.sort(sorted);
        TreeMap<Double, Long> density = new TreeMap<>();
        double level = Double.NEGATIVE_INFINITY;
        for (double energy : sorted) {
            if (energy - level > 1e-9) {
                level = energy;
            }
            density.merge(level, 1L, Long::sum);
        }
        return density;
    }

    /** How many states there are. */
    public int count() {
        return energies.length;
    }

    /** The state with a number. */
    public double[] state(int index) {
        if (index < 0 || index >= energies.length) {
            throw Require.broken("index", index, "must be a number between 0 and " + (energies.length - 1), "");
        }
        double[] state = new double[dimension];
        fill(index, state, 0);
        return state;
    }

    /** The number of a state; each entry must be one of the levels. */
    public int indexOf(double[] state) {
        Require.sameLength("state", state.length, "units", dimension);
        int index = 0;
        for (double value : state) {
            int level = Arrays.binarySearch(levels, value);
            if (level < 0) {
                throw Require.broken("value", value, "must be one of " + Arrays.toString(levels), "");
            }
            index = index * levels.length + level;
        }
        return index;
    }

    /** E of the state with a number. */
    public double energyOf(int index) {
        return energies[index];
    }

    /** p of each state, in the order of their numbers. */
    public double[] probabilities() {
        double[] p = new double[logP.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(logP[i]);
        }
        return p;
    }
}
