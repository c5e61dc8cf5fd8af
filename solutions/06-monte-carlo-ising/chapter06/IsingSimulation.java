package chapter06;

import java.util.random.RandomGenerator;
import thermolab.exercise.Changes;
import thermolab.exercise.Withholds;
import thermolab.num.Estimate;

/**
 * A Monte Carlo simulation of the L × L Ising magnet on a torus: J = 1, k_B = 1, no field.
 *
 * <pre>
 *   E = −Σ s_i s_j over the 2 L² bonds;   turning spin i over costs ΔE = 2 s_i Σ_neighbours s_j
 * </pre>
 *
 * <p>Spins are ±1 in one array, row after row; the neighbours across an edge are on the other side. Three methods, each of
 * which is tested by itself.
 */
@Withholds({"sample.Run", "sample.Metropolis", "sample.Wolff", "sample.MultiSpin", "energy.Kaufman"})
public interface IsingSimulation {

    /** How the spins are moved. */
    enum Algorithm {
        /** A step offers each spin in turn to be turned over. */
        METROPOLIS,
        /** A step turns one cluster over. */
        WOLFF
    }

    /**
     * What a simulation found.
     *
     * @param energy u = ⟨E⟩/L²
     * @param absoluteMagnetisation ⟨|m|⟩ with m = Σ s_i/L²
     */
    record IsingResult(Estimate energy, Estimate absoluteMagnetisation) {
    }

    /**
     * One sweep: each spin in turn is turned over with probability min(1, exp(−ΔE/T)).
     *
     * @param spins L², each 1 or −1, changed in place
     */
    void sweep(@Changes int[] spins, int side, double temperature, RandomGenerator random);

    /**
     * One cluster: from a random spin, take in each neighbour of like sign with probability 1 − exp(−2/T), and again from
     * those taken in; then turn the whole cluster over.
     *
     * @param spins L², each 1 or −1, changed in place
     * @return how many spins were turned over
     */
    int cluster(@Changes int[] spins, int side, double temperature, RandomGenerator random);

    /**
     * Starts with all spins up, makes {@code steps}/10 steps unobserved and {@code steps} more that are read.
     *
     * @param side L, at least 3
     * @param temperature T > 0
     * @param steps at least 100
     * @param seed equal seeds give equal results
     * @return means with honest error bars: of the means of long blocks, not of single readings, which resemble each other
     */
    IsingResult simulate(int side, double temperature, int steps, long seed, Algorithm algorithm);
}
