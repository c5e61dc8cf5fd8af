package thermolab.sample;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import thermolab.num.Require;

/**
 * A Markov process in continuous time on a few states: w_ij is the rate of jumps from i to j, row to column, as in
 * {@link TransitionMatrix}. Currents, and the entropy that they cost.
 *
 * <pre>
 *   dp_j/dt = Σ_i (p_i w_ij − p_j w_ji)                                                            [master]
 *   J_ij = p_i w_ij − p_j w_ji                         net flux from i to j, antisymmetric           [flux]
 *   σ = ½ Σ_ij J_ij ln(p_i w_ij / (p_j w_ji)) ≥ 0      nats per unit of time                         [sigma]
 * </pre>
 *
 * <p>σ is the rate at which the system and its surroundings together gain entropy, in units of k_B. It is zero if and only
 * if every J_ij is (detailed balance), and infinite where a jump is made whose way back has rate zero. A chain in discrete time
 * has the same σ, per step: hand its transition probabilities over as rates. The diagonal is ignored. Time is in the unit of 1/rate.
 *
 * <p>Source: Schnakenberg, Rev. Mod. Phys. 48, 571 (1976); Seifert, Rep. Prog. Phys. 75, 126001 (2012), section 6.
 */
public final class JumpProcess {

    private static final double ROUNDING = 1e-14; // a mean below this share of what is counted is zero

    private final double[][] rates; // zero diagonal
    private final double[] stationary;

    private JumpProcess(double[][] rates) {
        this.rates = rates;
        stationary = StationaryRates.of(rates);
    }

    /**
     * Any rates from which every state can be reached from every other.
     *
     * @param rates w_ij ≥ 0 from row to column, shape [n, n], n ≥ 2; the diagonal is ignored
     */
    public static JumpProcess of(double[][] rates) {
        int n = Require.rectangular("rates", rates).length;
        Require.atLeast("states", n, 2, "");
        Require.sameLength("rows of rates", n, "columns of rates", rates[0].length);
        double[][] clean = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                clean[i][j] = i == j ? 0 : Require.nonNegative("rates[" + i + "][" + j + "]", rates[i][j], "a rate counts jumps");
            }
        }
        StationaryRates.requireConnected(clean);
        return new JumpProcess(clean);
    }

    /**
     * Jumps in an energy landscape, some of them driven: w_ij = a_ij exp((E_i − E_j + f_ij)/2) at k_B T = 1. Without drive it
     * obeys detailed balance with p ∝ exp(−E).
     *
     * @param energies E in units of k_B T, n numbers
     * @param prefactors a_ij = a_ji ≥ 0, zero where there is no jump, shape [n, n]
     * @param drive f_ij = −f_ji, the work in units of k_B T that a jump from i to j receives, shape [n, n]
     */
    public static JumpProcess driven(double[] energies, double[][] prefactors, double[][] drive) {
        int n = Require.finite("energies", energies, "").length;
        requireSquare("prefactors", prefactors, n);
        requireSquare("drive", drive, n);
        double[][] rates = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (prefactors[i][j] != prefactors[j][i]) {
                    throw Require.broken("prefactors[" + i + "][" + j + "]", prefactors[i][j],
                            "must equal prefactors[" + j + "][" + i + "] (" + prefactors[j][i] + ")", "what drives goes into drive");
                }
                if (i != j && drive[i][j] != -drive[j][i]) {
                    throw Require.broken("drive[" + i + "][" + j + "]", drive[i][j],
                            "must be minus drive[" + j + "][" + i + "] (" + drive[j][i] + ")", "the way back pays what the way there receives");
                }
                rates[i][j] = i == j ? 0 : prefactors[i][j] * Math.exp((energies[i] - energies[j] + drive[i][j]) / 2);
            }
        }
        return of(rates);
    }

    /** A ring of n ≥ 3 equal states: a step forward (i to i + 1) at one rate, backward at another. σ = (a − b) ln(a/b). */
    public static JumpProcess ring(int states, double forward, double backward) {
        double[] ahead = new double[Require.atLeast("states", states, 3, "two states have no way round")];
        double[] back = ahead.clone();
        Arrays.fill(ahead, forward);
        Arrays.fill(back, backward);
        return ring(ahead, back);
    }

    /**
     * A ring of any rates.
     *
     * @param forward rate from i to i + 1, n ≥ 3 numbers; the last leads to state 0
     * @param backward rate from i + 1 back to i
     */
    public static JumpProcess ring(double[] forward, double[] backward) {
        int n = Require.atLeast("states", forward.length, 3, "two states have no way round");
        Require.sameLength("forward", n, "backward", backward.length);
        double[][] rates = new double[n][n];
        for (int i = 0; i < n; i++) {
            rates[i][(i + 1) % n] = Require.nonNegative("forward[" + i + "]", forward[i], "a rate counts jumps");
            rates[(i + 1) % n][i] = Require.nonNegative("backward[" + i + "]", backward[i], "a rate counts jumps");
        }
        return of(rates);
    }

    /** How many states there are. */
    public int states() {
        return rates.length;
    }

    /** A copy of the rates, with zeros on the diagonal. */
    public double[][] rates() {
        return Arrays.stream(rates).map(double[]::clone).toArray(double[][]::new);
    }

    /** The stationary distribution, to rounding in each entry, also where rates differ by many orders of magnitude. */
    public double[] stationary() {
        return stationary.clone();
    }

    /** J_ij of the stationary state, shape [n, n]: above zero where more jumps go from i to j than back.                    [flux] */
    public double[][] fluxes() {
        return fluxes(stationary);
    }

    /** J_ij when the states are occupied with these probabilities.                                                         [flux] */
    public double[][] fluxes(double[] p) {
        requireOccupation(p);
        int n = rates.length;
        double[][] flux = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                flux[i][j] = p[i] * rates[i][j] - p[j] * rates[j][i];
            }
        }
        return flux;
    }

    /** σ of the stationary state, nats per unit of time.                                                                  [sigma] */
    public double entropyProduction() {
        return entropyProduction(stationary);
    }

    /** σ when the states are occupied with these probabilities, for instance while they relax.                           [sigma] */
    public double entropyProduction(double[] p) {
        requireOccupation(p);
        double sigma = 0;
        for (int i = 0; i < rates.length; i++) {
            for (int j = 0; j < i; j++) {
                double there = p[i] * rates[i][j];
                double back = p[j] * rates[j][i];
                if (there != back) { // also: both zero; the difference and the logarithm have one sign
                    sigma += (there - back) * (Math.log(there) - Math.log(back));
                }
            }
        }
        return Require.answer("entropy production", Math.max(0, sigma));
    }

    /** Cycles that carry the stationary state, one for each bond beyond a spanning tree: σ is the sum of current times affinity. */
    public List<FluxCycle> cycles() {
        return FluxCycle.basis(rates, fluxes());
    }

    /** Mean and variance, per unit of time, of the stationary count of jumps, each worth so much: see {@link CountedCurrent}. */
    public CountedCurrent counted(double[][] worth) {
        int n = rates.length;
        requireSquare("worth", worth, n);
        double[] drift = new double[n];
        double mean = 0;
        double size = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                drift[i] += rates[i][j] * worth[i][j];
                size += stationary[i] * rates[i][j] * Math.abs(worth[i][j]);
            }
            mean += stationary[i] * drift[i];
        }
        mean = Math.abs(mean) < ROUNDING * size ? 0 : mean;
        double[] g = potential(drift, mean);
        double variance = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double jump = worth[i][j] + g[j] - g[i];
                variance += stationary[i] * rates[i][j] * jump * jump;
            }
        }
        return new CountedCurrent(Require.answer("mean current", mean), Require.answer("variance of the current", variance),
                entropyProduction());
    }

    /** g with Σ_j w_ij (g_j − g_i) = mean − drift_i and g_0 = 0: what a start in i still adds to the count. */
    private double[] potential(double[] drift, double mean) {
        int n = rates.length;
        double[][] generator = new double[n - 1][n - 1];
        double[] right = new double[n - 1];
        for (int i = 1; i < n; i++) {
            double leave = Arrays.stream(rates[i]).sum();
            for (int j = 1; j < n; j++) {
                generator[i - 1][j - 1] = (i == j ? -1 : rates[i][j] / leave);
            }
            right[i - 1] = (mean - drift[i]) / leave;
        }
        double[] rest = new LUDecomposition(new Array2DRowRealMatrix(generator, false), 0).getSolver()
                .solve(new ArrayRealVector(right, false)).toArray();
        double[] g = new double[n];
        System.arraycopy(rest, 0, g, 1, n - 1);
        return g;
    }

    /** The distribution a time after it was p: the master equation, solved. Zero or positive, of sum one, at any time.     [master] */
    public double[] after(double[] p, double time) {
        requireOccupation(p);
        return Relaxation.after(rates, p, Require.nonNegative("time", time, ""));
    }

    /** One trajectory by Gillespie's algorithm: see {@link JumpPath}. */
    public JumpPath simulate(int start, double time, RandomGenerator random) {
        return JumpPath.of(rates, Require.index("start", start, rates.length), Require.nonNegative("time", time, ""), random);
    }

    private void requireOccupation(double[] p) {
        Require.sameLength("p", p.length, "states", rates.length);
        Require.distribution("p", p);
    }

    private static void requireSquare(String name, double[][] m, int n) {
        Require.rectangular(name, m);
        Require.sameLength("rows of " + name, m.length, "states", n);
        Require.sameLength("columns of " + name, m[0].length, "states", n);
        for (int i = 0; i < n; i++) {
            Require.finite(name + "[" + i + "]", m[i], "");
        }
    }
}
