package thermolab.sample;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.hipparchus.special.Gamma;
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
 * discrete energy (those with fewer than ten expected are put together) or, for one continuous coordinate, {@value #CELLS}
 * intervals of equal probability.
 */
public final class BalanceCheck {

    /** How often a right sampler is accused: once in a million seeds. */
    public static final double FALSE_ALARM = 1e-6;

    private static final int CELLS = 12;
    private static final int CHAINS = 64 * 320;
    private static final double LEAST_EXPECTED = 10;
    private static final double REACH = 12;        // the line is cut at plus and minus this many units
    private static final long SEED = 1;

    private final double[] p;          // the probability of each cell
    private final double[] starts;     // [chains · dimension]
    private final int[] cells;         // of each start
    private final ToIntFunction<double[]> cellOf;

    private BalanceCheck(double[] p, double[] starts, ToIntFunction<double[]> cellOf, int dimension) {
        this.p = p;
        this.starts = starts;
        this.cellOf = cellOf;
        cells = cells(starts, dimension);
    }

    /** Throws an IllegalStateException that names the sampler, the law and the improbability, if a law is broken. */
    public static <E extends Energy, S extends State> void check(Sampler<E, S> sampler, double temperature) {
        E energy = sampler.example();
        BalanceCheck test = energy instanceof Enumerable ? discrete((Enumerable) energy, temperature) : line(energy,
                temperature);
        int dimension = test.starts.length / CHAINS;
        Run<E, S> run = Run.of(sampler, energy).at(temperature).from(Tensors.of(test.starts, CHAINS, dimension), SEED);
        run.go(1);
        int[] after = test.cells(Tensors.toArray(run.state().positions()), dimension);
        test.balance(sampler, after);
        if (sampler.reversible()) {
            test.detailedBalance(sampler, after);
        }
    }

    private static BalanceCheck discrete(Enumerable energy, double temperature) {
        Enumerated exact = energy.enumerate(temperature);
        double[] p = exact.probabilities();
        RandomStream random = RandomStream.of(SEED);
        double[] starts = new double[CHAINS * energy.dimension()];
        for (int c = 0; c < CHAINS; c++) {
            System.arraycopy(exact.state(draw(p, random)), 0, starts, c * energy.dimension(), energy.dimension());
        }
        return new BalanceCheck(p, starts, exact::indexOf, energy.dimension());
    }

    private static int draw(double[] p, RandomStream random) {
        double u = random.nextDouble();
        int k = 0;
        while (k + 1 < p.length && (u -= p[k]) >= 0) {
            k++;
        }
        return k;
    }

    /** One coordinate: starts by inverting the cumulative distribution, which also says the cell. */
    private static BalanceCheck line(Energy energy, double temperature) {
        LineDensity density = LineDensity.ofBatch(energy, temperature, -REACH, REACH);
        RandomStream random = RandomStream.of(SEED);
        double[] starts = new double[CHAINS];
        Arrays.setAll(starts, c -> density.quantile(random.nextDouble()));
        double[] edges = new double[CELLS - 1];
        Arrays.setAll(edges, k -> density.quantile((k + 1.0) / CELLS));
        double[] p = new double[CELLS];
        Arrays.fill(p, 1.0 / CELLS);
        return new BalanceCheck(p, starts, x -> cell(edges, x[0]), 1);
    }

    private static int cell(double[] edges, double x) {
        int found = Arrays.binarySearch(edges, x);
        return found >= 0 ? found : -found - 1;
    }

    private int[] cells(double[] places, int dimension) {
        int[] cells = new int[CHAINS];
        for (int c = 0; c < CHAINS; c++) {
            cells[c] = cellOf.applyAsInt(Arrays.copyOfRange(places, c * dimension, (c + 1) * dimension));
        }
        return cells;
    }

    private void balance(Sampler<?, ?> sampler, int[] after) {
        double[] counts = new double[p.length];
        for (int cell : after) {
            counts[cell]++;
        }
        double chiSquared = 0;
        int used = 0;
        double restExpected = 0;
        double restCount = 0;
        for (int k = 0; k < p.length; k++) {
            double expected = CHAINS * p[k];
            if (expected >= LEAST_EXPECTED) {
                chiSquared += (counts[k] - expected) * (counts[k] - expected) / expected;                        // [balance]
                used++;
            } else {
                restExpected += expected;
                restCount += counts[k];
            }
        }
        if (restExpected >= LEAST_EXPECTED) {
            chiSquared += (restCount - restExpected) * (restCount - restExpected) / restExpected;
            used++;
        }
        judge(sampler, "does not leave the Boltzmann distribution as it is", chiSquared, used - 1);
    }

    private void detailedBalance(Sampler<?, ?> sampler, int[] after) {
        int n = p.length;
        double[][] flows = new double[n][n];
        for (int c = 0; c < CHAINS; c++) {
            flows[cells[c]][after[c]]++;
        }
        double chiSquared = 0;
        int used = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double both = flows[i][j] + flows[j][i];
                if (both >= LEAST_EXPECTED) {
                    chiSquared += (flows[i][j] - flows[j][i]) * (flows[i][j] - flows[j][i]) / both;              // [detailed]
                    used++;
                }
            }
        }
        judge(sampler, "breaks detailed balance: more go one way than the other", chiSquared, used);
    }

    private static void judge(Sampler<?, ?> sampler, String law, double chiSquared, int freedom) {
        double chance = freedom < 1 ? 1 : Gamma.regularizedGammaQ(0.5 * freedom, 0.5 * chiSquared);
        if (chance < FALSE_ALARM) {
            throw new IllegalStateException(String.format(Locale.ROOT,
                    "sampler %s %s: chi-squared %.1f with %d degrees of freedom, probability %.1e; false-alarm rate %.0e",
                    sampler.name(), law, chiSquared, freedom, chance, FALSE_ALARM));
        }
    }
}
