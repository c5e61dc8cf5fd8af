package thermolab.sample;

import java.util.Arrays;
import java.util.Locale;
import thermolab.energy.Energy;
import thermolab.energy.Enumerable;
import thermolab.energy.Enumerated;
import thermolab.energy.LineDensity;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;

/**
 * A test of equilibrium: many chains start from the exact Boltzmann distribution and take one step. Then
 *
 * <pre>
 *   balance:            the counts n_j of where they are must be N p_j           χ² = Σ (n_j − N p_j)²/(N p_j)          [balance]
 *   detailed balance:   as many have gone from i to j as from j to i             χ² = Σ (n_ij − n_ji)²/(n_ij + n_ji)    [detailed]
 * </pre>
 *
 * <p>A right sampler fails by chance with probability {@link #FALSE_ALARM} for each of the two. Cells are the states of a
 * discrete energy (those with fewer than ten expected are put together) or, for one continuous coordinate, intervals of equal
 * probability. Whether equilibrium is reached from elsewhere it can't see: {@link ForgettingCheck} does.
 */
public final class BalanceCheck {

    /** How often a right sampler is accused: once in a million seeds. */
    public static final double FALSE_ALARM = 1e-6;

    private static final int CHAINS = 64 * 320;
    private static final double REACH = 12;        // the line is cut at plus and minus this many units
    private static final long SEED = 1;

    private BalanceCheck() {
    }

    /** Throws an IllegalStateException that names the sampler, the law and the improbability, if a law is broken. */
    public static <E extends Energy, S extends State> void check(Sampler<E, S> sampler, double temperature) {
        E energy = sampler.example();
        if (energy instanceof Enumerable) {
            Enumerated exact = ((Enumerable) energy).enumerate(temperature);
            check(sampler, energy, temperature, Cells.states(exact), starts(exact));
        } else {
            LineDensity density = line(energy, temperature);
            check(sampler, energy, temperature, Cells.line(density), starts(density));
        }
    }

    /** A continuous energy of one coordinate. */
    static LineDensity line(Energy energy, double temperature) {
        return LineDensity.ofBatch(energy, temperature, -REACH, REACH);
    }

    private static <E extends Energy, S extends State> void check(Sampler<E, S> sampler, E energy, double temperature,
            Cells cells, double[] starts) {
        int dimension = starts.length / CHAINS;
        Run<E, S> run = Run.of(sampler, energy).at(temperature).from(Tensors.of(starts, CHAINS, dimension), SEED);
        run.go(1);
        int[] after = cells.of(Tensors.toArray(run.state().positions()), dimension, 0, CHAINS);
        judge(sampler, "does not leave the Boltzmann distribution as it is", cells.fit(after));                  // [balance]
        if (sampler.reversible()) {
            int[] before = cells.of(starts, dimension, 0, CHAINS);
            judge(sampler, "breaks detailed balance: more go one way than the other",
                    cells.symmetry(before, after));                                                             // [detailed]
        }
    }

    private static double[] starts(Enumerated exact) {
        double[] p = exact.probabilities();
        RandomStream random = RandomStream.of(SEED);
        int dimension = exact.state(0).length;
        double[] starts = new double[CHAINS * dimension];
        for (int c = 0; c < CHAINS; c++) {
            System.arraycopy(exact.state(draw(p, random)), 0, starts, c * dimension, dimension);
        }
        return starts;
    }

    private static int draw(double[] p, RandomStream random) {
        double u = random.nextDouble();
        int k = 0;
        while (k + 1 < p.length && (u -= p[k]) >= 0) {
            k++;
        }
        return k;
    }

    /** By inverting the cumulative distribution. */
    private static double[] starts(LineDensity density) {
        RandomStream random = RandomStream.of(SEED);
        double[] starts = new double[CHAINS];
        Arrays.setAll(starts, c -> density.quantile(random.nextDouble()));
        return starts;
    }

    static void judge(Sampler<?, ?> sampler, String law, Cells.Fit fit) {
        if (fit.chance() < FALSE_ALARM) {
            throw new IllegalStateException(String.format(Locale.ROOT,
                    "sampler %s %s: chi-squared %.1f with %d degrees of freedom, probability %.1e; false-alarm rate %.0e",
                    sampler.name(), law, fit.chiSquared(), fit.freedom(), fit.chance(), FALSE_ALARM));
        }
    }
}
