package thermolab.meter;

import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * The error bar of the mean of series that remember, also of short ones: a model of the memory is fitted, freed of the bias
 * that a short series gives it, and the bar is widened for what is still unknown of it.
 *
 * <pre>
 *   x_i = Σ_j φ_j x_{i−j} + noise of variance v,   order by Akaike's criterion for short series, at least 1   [memory]
 *   S = Σ_j φ_j → (N S + 1)/(N − 4)        a fit to N readings falls short by (1 + 4S)/N                      [bias]
 *   τ = v/((1 − S)² variance);   where it is above 1, at least Sokal's windowed sum of ρ                      [window]
 *   error² = variance τ share(τ)/N,   at least what the means of ten blocks scatter by                        [blocks]
 *   times (1 + 1/(2ν) + 1/(4ν²) + 1/(16ν³))²,  ν = N/(2τ), at most N/2                                        [bar]
 * </pre>
 *
 * <p>A chain of n readings sees the share 1 − 2φ(1 − φⁿ)/(n(1 − φ²)) of τ, φ = (τ − 1)/(τ + 1), which matters for chains no longer
 * than their memory. The window and the blocks are there for slow memory below fast noise, which a finite order misses; ten chains
 * or more are one block each. The last factor is Student's one-sigma quantile for ν degrees of freedom; τ from N readings is about
 * as uncertain as a variance from 2N/τ by the fit and N/(10τ) by the window. Chains are pooled about their common mean, so that
 * chains that disagree show as memory. A series that seems to remember as long as it is, is refused.
 *
 * <p>Measured in 2000 runs each, of N = 20 to 2000 from autoregressions, moving averages, telegraph signals and the energy of an
 * Ising magnet at T_c: from N = 4τ on, one sigma holds 0.65 to 0.80 of the series that are not refused (more where a moving
 * average nearly cancels). A shorter series does not tell its memory: at N = τ about a third are kept, whose bars hold four
 * times in ten, at N = τ/10 as many, whose bars hold one in ten. Nor does a memory below noise show before its time: with as much
 * noise, bars hold 0.53 to 0.58 at N = 2.6 times the slow τ and 0.68 or more from ten times on; with noise of nine times the
 * variance 0.55 to 0.63 at ten times and 0.69 from a hundred on.
 *
 * <p>Cost: N (40 + 5τ), at most 1040 N. Source: Heidelberger and Welch, Commun. ACM 24, 233 (1981), for the fit; Sokal (1996),
 * section 3, for the window and how uncertain it is; Marriott and Pope, Biometrika
 * 41, 390 (1954), for the bias.
 */
final class LongRun {

    /** The fewest readings, all chains together: with fewer a memory cannot be told from chance. */
    static final int FEWEST = 20;
    private static final int FEWEST_IN_A_CHAIN = 4;
    private static final int BLOCKS = 10;
    private static final int LONGEST_WINDOW = 1000;
    private static final double SPREAD = 2;              // N/(τν): how uncertain τ is
    private static final double LEAST_TIME = 0.1;        // the least τ: a series that swings knows its mean that much better

    private final double[][] x;      // deviations from the common mean, [chain][reading]
    private final double readings;   // N
    private final double mean;
    private final double scale;

    private LongRun(double[][] chains) {
        double sum = 0;
        long count = 0;
        double largest = 0;
        for (double[] chain : chains) {
            for (double value : chain) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        for (double[] chain : chains) {
            for (double value : chain) {
                count++;
                sum += (value - sum) / count;
            }
        }
        mean = sum;
        readings = count;
        x = new double[chains.length][];
        double furthest = 0;
        for (int c = 0; c < x.length; c++) {
            x[c] = new double[chains[c].length];
            for (int i = 0; i < x[c].length; i++) {
                x[c][i] = chains[c][i] - mean;
                furthest = Math.max(furthest, Math.abs(x[c][i]));
            }
        }
        scale = furthest <= 1e-14 * largest ? 0 : furthest;    // constant to the last digit
        for (double[] chain : x) {
            for (int i = 0; i < chain.length; i++) {
                chain[i] = scale == 0 ? 0 : chain[i] / scale;
            }
        }
    }

    /** The mean over chains of one length, with its error bar. */
    static Estimate mean(double[][] chains) {
        Require.rectangular("chains", chains);
        for (int c = 0; c < chains.length; c++) {
            Require.finite(chains.length == 1 ? "series" : "chain " + c, chains[c], "");
        }
        LongRun run = new LongRun(chains);
        if (run.scale == 0) {
            return new Estimate(run.mean, 0);
        }
        if (run.readings < FEWEST || chains[0].length < FEWEST_IN_A_CHAIN) {
            throw Require.broken("length of the series", chains[0].length + (chains.length == 1 ? "" : " × " + chains.length),
                    "must be at least " + FEWEST + " readings for an error bar", "go on with the run, or take more chains");
        }
        return new Estimate(run.mean, run.scale * run.error());
    }

    private double error() {
        int longest = (int) Math.max(1, Math.min(x[0].length / 4, 10 * Math.log10(x[0].length)));
        double[] covariance = new double[longest + 1];
        for (int lag = 0; lag <= longest; lag++) {
            covariance[lag] = covariance(lag);
        }
        double time = fitted(covariance);
        if (time >= 1 && time <= readings) {
            time = Math.max(time, windowed(covariance[0]));                                                    // [window]
        }
        if (!(time <= readings)) {
            throw Require.broken("length of the series", x[0].length,
                    "is too short for an error bar: it seems to remember as long as that",
                    "run at least ten times as long, keep every tenth reading, or start nearer to equilibrium");
        }
        double seen = covariance[0] * Math.max(LEAST_TIME, time) * shareOfTime(time);
        if (time >= 1) {
            seen = Math.max(seen, ofBlocks());                                                                 // [blocks]
        }
        double freedom = Math.max(1, Math.min(readings - 2, readings / (SPREAD * Math.max(1, seen / covariance[0]))));
        double student = 1 + (0.5 + (0.25 + 0.0625 / freedom) / freedom) / freedom;
        return student * Math.sqrt(seen / readings);                                                            // [bar]
    }

    /** The variance of the mean of a block, times its length; the first readings of a chain that fill no block are left out. */
    private double ofBlocks() {
        int each = (BLOCKS + x.length - 1) / x.length;        // blocks of a chain
        int length = x[0].length / each;
        if (length < 2) {
            return 0;
        }
        double[] means = new double[each * x.length];
        double middle = 0;
        for (int k = 0; k < means.length; k++) {
            double[] chain = x[k / each];
            int end = chain.length - k % each * length;
            for (int i = end - length; i < end; i++) {
                means[k] += chain[i] / length;
            }
            middle += means[k] / means.length;
        }
        double squares = 0;
        for (double mean : means) {
            squares += (mean - middle) * (mean - middle);
        }
        return squares / (means.length - 1) * length;
    }

    /** What a chain of n readings sees of τ: Σ_t (1 − t/n) ρ_t over Σ_t ρ_t, for exponential memory of that τ.     [short] */
    private double shareOfTime(double time) {
        double n = x[0].length;
        double phi = Math.max(0, (time - 1) / (time + 1));
        return 1 - 2 * phi * (1 - Math.pow(phi, n)) / (n * (1 - phi * phi));                                     // [short]
    }

    /** τ by Levinson and Durbin's recursion over the orders.                                                    [memory] */
    private double fitted(double[] covariance) {
        double[] phi = new double[covariance.length];
        double noise = covariance[0];
        double least = Double.POSITIVE_INFINITY;
        double time = 1;
        for (int p = 1; p < covariance.length; p++) {
            double left = covariance[p];
            for (int j = 1; j < p; j++) {
                left -= phi[j] * covariance[p - j];
            }
            double last = Math.max(-1, Math.min(1, left / noise));
            double[] longer = phi.clone();
            longer[p] = last;
            double sum = last;
            for (int j = 1; j < p; j++) {
                longer[j] = phi[j] - last * phi[p - j];
                sum += longer[j];
            }
            phi = longer;
            noise *= 1 - last * last;
            double akaike = readings * Math.log(Math.max(noise, Double.MIN_NORMAL))
                    + 2 * p * (1 + (p + 1) / Math.max(1, readings - p - 1));
            if (akaike < least) {
                least = akaike;
                double corrected = (readings * sum + 1) / (readings - 4);                                        // [bias]
                double room = Math.max(0, 1 - corrected);
                time = noise * readings / (readings - p - 1) / (room * room) / covariance[0];
            }
            if (Math.abs(last) == 1 || noise <= 0) {
                break;
            }
        }
        return Double.isNaN(time) ? Double.POSITIVE_INFINITY : time;
    }

    /** τ by Sokal's window, freed of the bias τ(2W + 1)/N that the common mean puts into the sum. */
    private double windowed(double variance) {
        double sum = 1;
        double taken = 1;
        double time = 1;
        double widest = Math.min(Math.min(x[0].length, LONGEST_WINDOW), readings / 5);
        for (int lag = 1; lag < widest && lag < Autocorrelation.WINDOW * time; lag++) {
            sum += 2 * covariance(lag) / variance;
            taken += 2;
            time = sum / (1 - taken / readings);
        }
        return time;
    }

    private double covariance(int lag) {
        double sum = 0;
        for (double[] chain : x) {
            for (int i = lag; i < chain.length; i++) {
                sum += chain[i] * chain[i - lag];
            }
        }
        double pairs = x.length == 1 ? readings : (double) x.length * (x[0].length - lag);
        return sum / pairs;
    }
}
