package thermolab.sample;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import thermolab.num.Require;
import thermolab.schedule.Schedule;

/**
 * Simulated annealing on a small landscape, exactly: the distribution after each Metropolis step at a falling temperature.
 *
 * <pre>
 *   p_{k+1} = p_k P(T_k)                                                                      [chain]
 *   d* = max over valleys that are not the deepest of (lowest pass to a lower state) − E       [depth]
 * </pre>
 *
 * <p>Hajek: with T_k = c/ln(k + 2) the chance of ending in the deepest valley tends to one if and only if c ≥ d*. Cost of a
 * step: one exponential for each possible uphill move. Source: Hajek, Math. Oper. Res. 13, 311 (1988).
 */
public final class AnnealingChain {

    private final double[] energies;
    private final int[] from;          // the moves that can be proposed, with their probabilities
    private final int[] to;
    private final double[] q;

    private AnnealingChain(double[] energies, int[] from, int[] to, double[] q) {
        this.energies = energies;
        this.from = from;
        this.to = to;
        this.q = q;
    }

    /**
     * @param energies E of each state, finite
     * @param proposal symmetric, rows sum to one, such as {@link TransitionMatrix#leftOrRight}
     */
    public static AnnealingChain of(double[] energies, double[][] proposal) {
        Require.finite("energies", energies, "");
        TransitionMatrix.metropolis(energies, 1, proposal);   // checks the proposal
        int n = energies.length;
        int[] from = new int[n * n];
        int[] to = new int[n * n];
        double[] q = new double[n * n];
        int moves = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && proposal[i][j] > 0) {
                    from[moves] = i;
                    to[moves] = j;
                    q[moves++] = proposal[i][j];
                }
            }
        }
        return new AnnealingChain(energies.clone(), Arrays.copyOf(from, moves), Arrays.copyOf(to, moves),
                Arrays.copyOf(q, moves));
    }

    /** The distribution after steps 0 to steps − 1 of a cooling that began in one state.                       [chain] */
    public double[] distribution(int start, Schedule cooling, long steps) {
        double[] p = new double[energies.length];
        p[checked(start)] = 1;
        double[] flow = new double[q.length];
        for (long k = 0; k < steps; k++) {
            if ((k & 0xFFFF) == 0 && Thread.interrupted()) {
                throw new CancellationException("stopped at step " + k + " of " + steps);
            }
            double temperature = temperature(cooling, k);
            for (int m = 0; m < q.length; m++) {
                flow[m] = p[from[m]] * q[m] * Metropolis.acceptance(energies[to[m]] - energies[from[m]], temperature);
            }
            for (int m = 0; m < q.length; m++) {
                p[from[m]] -= flow[m];
                p[to[m]] += flow[m];
            }
        }
        return p;
    }

    /** The state in which one run of the same cooling ends. */
    public int simulate(int start, Schedule cooling, long steps, RandomGenerator randomness) {
        int state = checked(start);
        for (long k = 0; k < steps; k++) {
            double u = randomness.nextDouble();
            for (int m = 0; m < q.length; m++) {
                if (from[m] == state && (u -= q[m]) < 0) {
                    double accept = Metropolis.acceptance(energies[to[m]] - energies[state], temperature(cooling, k));
                    state = accept == 1 || randomness.nextDouble() < accept ? to[m] : state;
                    break;
                }
            }
        }
        return state;
    }

    private int checked(int start) {
        if (start < 0 || start >= energies.length) {
            throw Require.broken("start", start, "must be a state between 0 and " + (energies.length - 1), "");
        }
        return start;
    }

    private static double temperature(Schedule cooling, long step) {
        return Require.nonNegative("temperature at step " + step, cooling.at(step), "");
    }

    /** Hajek's d*: how deep the deepest valley is that is not the deepest of all; 0 if there is no other.       [depth] */
    public double criticalDepth() {
        int n = energies.length;
        double[][] pass = new double[n][n];                 // the lowest maximum of E on a way from i to j
        for (double[] row : pass) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (int m = 0; m < q.length; m++) {
            pass[from[m]][to[m]] = Math.max(energies[from[m]], energies[to[m]]);
        }
        for (int via = 0; via < n; via++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    pass[i][j] = Math.min(pass[i][j], Math.max(pass[i][via], pass[via][j]));
                }
            }
        }
        double deepest = 0;
        for (int i = 0; i < n; i++) {
            double escape = Double.POSITIVE_INFINITY;
            for (int j = 0; j < n; j++) {
                if (energies[j] < energies[i]) {
                    escape = Math.min(escape, pass[i][j] - energies[i]);
                }
            }
            if (escape != Double.POSITIVE_INFINITY) {
                deepest = Math.max(deepest, escape);
            }
        }
        return deepest;
    }
}
