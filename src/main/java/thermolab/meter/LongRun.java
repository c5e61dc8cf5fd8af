package thermolab.meter;

import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * The error bar of the mean of series that remember, also of short ones: a model of the memory is fitted, freed of the bias
 * that a short series gives it, and the bar is widened for what is still unknown of it.
 *
 * <pre>
 *   x_i = Σ_j φ_j x_{i−j} + noise of variance v,   order by Akaike's criterion, at least 1                   [memory]
 *   S = Σ_j φ_j → (N S + 1)/(N − 4)        a fit to N readings falls short by (1 + 4S)/N                      [bias]
 *   error² = v/(1 − S)² / N,   times (1 + 1/(2ν) + 1/(4ν²) + 1/(16ν³))²,  ν = N/τ                             [bar]
 * </pre>
 *
 * <p>τ = v/((1 − S)² variance); a chain of n readings sees the share 1 − 2φ(1 − φⁿ)/(n(1 − φ²)) of it, φ = (τ − 1)/(τ + 1), which
 * matters for chains no longer than their memory. The last factor is Student's one-sigma quantile for ν degrees of freedom. Where the series is
 * a hundred times as long as it remembers, Sokal's windowed sum is computed too and the larger of both counts, as a finite order
 * misses slow memory below fast noise. Chains are pooled about their common mean, so that chains that disagree show as memory.
 * A series whose bar would exceed twice its own deviation is refused: it is too short for its memory. One sigma then holds
 * 0.67 to 0.76 of autoregressions with τ up to a quarter of N (in 3000 runs each); no method sees a memory that has not begun
 * to show.
 *
 * <p>Cost: 40 N at most. Source: Heidelberger and Welch, Commun. ACM 24, 233 (1981), for the fit; Marriott and Pope, Biometrika
 * 41, 390 (1954), for the bias.
 */
final class LongRun {

    /** The fewest readings, all chains together: with fewer a memory cannot be told from chance. */
    static final int FEWEST = 20;
    private static final int FEWEST_IN_A_CHAIN = 4;
    private static final double LONGEST_BAR = 2;         // in units of the series' own deviation
    private static final double WINDOW_FROM = 100;       // N/τ
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
        if (!(time <= LONGEST_BAR * LONGEST_BAR * readings)) {
            throw Require.broken("length of the series", x[0].length,
                    "is too short for an error bar: it seems to remember as long as that",
                    "run at least ten times as long, keep every tenth reading, or start nearer to equilibrium");
        }
        if (x[0].length > WINDOW_FROM * Math.max(1, time)) {
            time = Math.max(time, windowed(covariance[0]));
        }
        time = Math.max(LEAST_TIME, time);
        double freedom = Math.max(1, Math.min(readings - 2, readings / time));
        double student = 1 + (0.5 + (0.25 + 0.0625 / freedom) / freedom) / freedom;
        return student * Math.sqrt(covariance[0] * time * shareOfTime(time) / readings);                          // [bar]
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
            double akaike = readings * Math.log(Math.max(noise, Double.MIN_NORMAL)) + 2 * p;
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
        double memory = 1;
        double taken = 1;
        double time = 1;
        for (int lag = 1; lag < x[0].length && lag < Autocorrelation.WINDOW * (time < 1 ? memory : time); lag++) {
            double rho = covariance(lag) / variance;
            sum += 2 * rho;
            memory += 2 * Math.abs(rho);
            taken += 2;
            time = sum / Math.max(0.1, 1 - taken / readings);
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
