package thermolab.meter;

import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * How long a series remembers.
 *
 * <pre>
 *   ρ_t = Σ_i (x_i − x̄)(x_{i+t} − x̄) / Σ_i (x_i − x̄)²                                      [rho]
 *   τ = 1 + 2 Σ_{t=1}^{W} ρ_t,   W the first lag with W ≥ 5 τ(W)                            [tau]
 *   n_eff = n/τ,   error of the mean = s √(τ/n) for a long series                           [error]
 * </pre>
 *
 * <p>τ is in steps and is 1 for independent draws. The window is Sokal's: the sum stops where noise would outweigh what is
 * still to come, at a bias of about e^−5 when memory decays exponentially. A series that swings to and fro has τ below 1; there
 * 1 + 2 Σ |ρ_t| sets the window instead, so that the sum is not cut off within a swing. A series shorter than 50 τ gives a
 * bound only ({@link IntegratedTime}). Cost: n W.
 *
 * <p>Source: Sokal, <i>Monte Carlo methods in statistical mechanics</i> (1996), section 3; his τ_int is half of this one.
 */
public final class Autocorrelation {

    /** The shortest series that a memory is computed for; an error bar needs 20 readings. */
    public static final int SHORTEST = 4;

    static final double WINDOW = 5;

    private Autocorrelation() {
    }

    /** ρ_0 = 1 to ρ_maxLag; a constant series counts as fresh at each step. */
    public static double[] function(double[] series, int maxLag) {
        Require.atLeast("length of the series", series.length, SHORTEST, "");
        Require.atLeast("maxLag", maxLag, 0, "");
        if (maxLag >= series.length) {
            throw Require.broken("maxLag", maxLag, "must be below the length of the series (" + series.length + ")", "");
        }
        double[][] x = centred(new double[][] {series});
        double variance = product(x, 0);
        double[] rho = new double[maxLag + 1];
        rho[0] = 1;
        for (int t = 1; t <= maxLag; t++) {
            rho[t] = variance == 0 ? 0 : product(x, t) / variance;                                                // [rho]
        }
        return rho;
    }

    /** τ in steps, or a bound where the series is too short to tell it; 1 for a constant series. */
    public static IntegratedTime integratedTime(double[] series) {
        return integratedTime(new double[][] {series});
    }

    /**
     * τ of chains that sample one distribution independently of each other: their memory is pooled about their common mean.
     *
     * @param chains [chain][reading], all of one length
     */
    public static IntegratedTime integratedTime(double[][] chains) {
        Require.rectangular("chains", chains);
        int length = Require.atLeast("length of the series", chains[0].length, SHORTEST, "");
        double[][] x = centred(chains);
        double variance = product(x, 0);
        double tau = 1;
        double memory = 1;                         // as τ, with |ρ|
        int t = 1;
        for (; variance > 0 && t < length && t < WINDOW * (tau < 1 ? memory : tau); t++) {
            double rho = product(x, t) / variance;
            tau += 2 * rho;                                                                                       // [tau]
            memory += 2 * Math.abs(rho);
        }
        return new IntegratedTime(Math.max(tau, 1.0 / length), t - 1, length, chains.length);
    }

    /**
     * The mean with an error bar that accounts for the memory of the series, from 20 readings on: s √(τ/n) for a long series,
     * Student's bar for a short one. One sigma holds the truth at least two times in three once the series is four times as
     * long as it remembers; one that seems to remember as long as it is, is refused, and what does not yet show, such as slow memory
     * below fast noise, no bar knows. A constant series has an error of zero.
     */
    public static Estimate mean(double[] series) {
        return LongRun.mean(new double[][] {series});
    }

    /**
     * The mean over chains that sample one distribution, independently of each other: their memory is pooled, so that many
     * short chains do as well as a long one, and chains that disagree widen the bar.
     *
     * @param chains [chain][reading], all of one length
     */
    public static Estimate mean(double[][] chains) {
        return LongRun.mean(chains);
    }

    /** τ = (1 + φ)/(1 − φ) of the process x' = φ x + noise, |φ| &lt; 1. */
    public static double ofAutoregression(double phi) {
        if (!(Math.abs(phi) < 1)) {
            throw Require.broken("phi", phi, "must lie between -1 and 1", "otherwise the process has no rest");
        }
        return (1 + phi) / (1 - phi);
    }

    /** Deviations from the common mean; zeros where the series are constant to the last digit. */
    private static double[][] centred(double[][] chains) {
        double mean = 0;
        for (int c = 0; c < chains.length; c++) {
            for (double value : Require.finite(chains.length == 1 ? "series" : "chain " + c, chains[c], "")) {
                mean += value / chains[0].length / chains.length;
            }
        }
        double[][] x = new double[chains.length][chains[0].length];
        double largest = 0;
        for (int c = 0; c < x.length; c++) {
            for (int i = 0; i < x[c].length; i++) {
                x[c][i] = chains[c][i] - mean;
                largest = Math.max(largest, Math.abs(x[c][i]));
            }
        }
        return largest <= 1e-14 * Math.abs(mean) ? new double[x.length][x[0].length] : x;
    }

    private static double product(double[][] chains, int lag) {
        double sum = 0;
        for (double[] x : chains) {
            for (int i = lag; i < x.length; i++) {
                sum += x[i] * x[i - lag];
            }
        }
        return sum;
    }
}
