package thermolab.sample;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import thermolab.energy.Enumerated;
import thermolab.energy.Sites;
import thermolab.num.Eigenvalues;
import thermolab.num.Require;

/**
 * A Markov chain on few states, exactly: P_ij is the probability of going from i to j, each row sums to one.
 *
 * <pre>
 *   P_ij = q_ij a(E_j − E_i)  for j ≠ i,  P_ii = 1 − Σ_j P_ij          proposal q, acceptance a            [P]
 *   detailed balance: p_i P_ij = p_j P_ji;   balance: p P = p                                               [balance]
 *   p is reached from every start if and only if a power of P has no zero: then max_i ½ Σ_j |(Pⁿ)_ij − p_j| → 0   [far]
 * </pre>
 */
public final class TransitionMatrix {

    private final double[][] p;

    private TransitionMatrix(double[][] p) {
        this.p = p;
    }

    /** Any matrix whose rows are distributions. */
    public static TransitionMatrix of(double[][] rows) {
        Require.rowsAreDistributions("rows", rows);
        Require.sameLength("rows", rows.length, "columns", rows[0].length);
        return new TransitionMatrix(copy(rows));
    }

    /** Metropolis: a = min(1, exp(−ΔE/T)). The proposal must be symmetric, q_ij = q_ji; its diagonal stays put. */
    public static TransitionMatrix metropolis(double[] energies, double temperature, double[][] proposal) {
        Require.nonNegative("temperature", temperature, "did you pass beta?");
        return accept(energies, proposal, change -> Metropolis.acceptance(change, temperature));
    }

    /** Glauber's heat bath: a = 1/(1 + exp(ΔE/T)). The proposal must be symmetric. */
    public static TransitionMatrix glauber(double[] energies, double temperature, double[][] proposal) {
        Require.positive("temperature", temperature, "did you pass beta?");
        return accept(energies, proposal, change -> 1 / (1 + Math.exp(change / temperature)));
    }

    private static TransitionMatrix accept(double[] energies, double[][] proposal, DoubleUnaryOperator acceptance) {
        int n = Require.finite("energies", energies, "").length;
        Require.rowsAreDistributions("proposal", proposal);
        Require.sameLength("rows of proposal", proposal.length, "energies", n);
        Require.sameLength("columns of proposal", proposal[0].length, "energies", n);
        double[][] p = new double[n][n];
        for (int i = 0; i < n; i++) {
            double leave = 0;
            for (int j = 0; j < n; j++) {
                if (proposal[i][j] != proposal[j][i]) {
                    throw Require.broken("proposal[" + i + "][" + j + "]", proposal[i][j],
                            "must equal proposal[" + j + "][" + i + "] (" + proposal[j][i] + ")", "");
                }
                if (j != i) {
                    p[i][j] = proposal[i][j] * acceptance.applyAsDouble(energies[j] - energies[i]);                 // [P]
                    leave += p[i][j];
                }
            }
            p[i][i] = 1 - leave;
        }
        return new TransitionMatrix(p);
    }

    /** Proposes each other state alike. */
    public static double[][] anyOther(int states) {
        Require.atLeast("states", states, 2, "");
        double[][] q = new double[states][states];
        for (int i = 0; i < states; i++) {
            Arrays.fill(q[i], 1.0 / (states - 1));
            q[i][i] = 0;
        }
        return q;
    }

    /** Proposes the left or the right neighbour on a path, each with ½; beyond the ends, the state itself. */
    public static double[][] leftOrRight(int states) {
        Require.atLeast("states", states, 2, "");
        double[][] q = new double[states][states];
        for (int i = 0; i < states; i++) {
            q[i][Math.max(0, i - 1)] += 0.5;
            q[i][Math.min(states - 1, i + 1)] += 0.5;
        }
        return q;
    }

    /** The move of one unit by a rule, over all states of a small system in the order of {@link Enumerated}. */
    public static TransitionMatrix ofUnit(SiteSampler rule, Sites energy, double temperature, int unit) {
        UnitMove move = UnitMove.all(rule, energy, temperature)[unit];
        return fromEachState((int) energy.stateCount(), start -> after(start, 1, move));
    }

    /** A whole sweep of a rule: the units in turn, or as many times a random one. */
    public static TransitionMatrix ofSweep(SiteSampler rule, Sites energy, double temperature) {
        UnitMove[] moves = UnitMove.all(rule, energy, temperature);
        return fromEachState((int) energy.stateCount(), start -> {
            double[] distribution = start;
            for (UnitMove move : moves) {
                distribution = rule.order() == SiteSampler.Order.IN_TURN ? after(distribution, 1, move)
                        : after(distribution, 1.0 / moves.length, moves);
            }
            return distribution;
        });
    }

    private static double[] after(double[] before, double share, UnitMove... moves) {
        double[] after = new double[before.length];
        for (UnitMove move : moves) {
            move.add(share, before, after);
        }
        return after;
    }

    private static TransitionMatrix fromEachState(int states, UnaryOperator<double[]> step) {
        double[][] p = new double[states][states];
        for (int i = 0; i < states; i++) {
            p[i][i] = 1;
            p[i] = step.apply(p[i]);
        }
        return new TransitionMatrix(p);
    }

    /** First this chain's step, then the other's. */
    public TransitionMatrix then(TransitionMatrix next) {
        return new TransitionMatrix(new Array2DRowRealMatrix(p, false).multiply(new Array2DRowRealMatrix(next.p,
                false)).getData());
    }

    /** The distribution after one step. */
    public double[] apply(double[] distribution) {
        Require.sameLength("distribution", distribution.length, "states", p.length);
        Require.finite("distribution", distribution, "");
        double[] after = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            if (distribution[i] != 0) {
                for (int j = 0; j < p.length; j++) {
                    after[j] += distribution[i] * p[i][j];
                }
            }
        }
        return after;
    }

    /** max |p_i P_ij − p_j P_ji|: rounding for a chain with detailed balance with respect to p.               [balance] */
    public double detailedBalanceResidual(double[] distribution) {
        Require.sameLength("distribution", distribution.length, "states", p.length);
        Require.finite("distribution", distribution, "");
        double worst = 0;
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < i; j++) {
                worst = Math.max(worst, Math.abs(distribution[i] * p[i][j] - distribution[j] * p[j][i]));
            }
        }
        return worst;
    }

    /** max |p − p P|: rounding for a chain that leaves p as it is. */
    public double balanceResidual(double[] distribution) {
        double[] after = apply(distribution);
        double worst = 0;
        for (int i = 0; i < after.length; i++) {
            worst = Math.max(worst, Math.abs(after[i] - distribution[i]));
        }
        return worst;
    }

    /** This chain's step so many times; by squaring. */
    public TransitionMatrix power(int steps) {
        Require.atLeast("steps", steps, 1, "");
        TransitionMatrix half = steps == 1 ? this : power(steps / 2);
        TransitionMatrix even = steps == 1 ? this : half.then(half);
        return steps % 2 == 0 || steps == 1 ? even : even.then(this);
    }

    /** max over i of ½ Σ_j |P_ij − p_j|: how far from p the worst of all single starts is after one step.        [far] */
    public double farthest(double[] distribution) {
        Require.sameLength("distribution", distribution.length, "states", p.length);
        double worst = 0;
        for (double[] row : p) {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                sum += Math.abs(row[j] - distribution[j]) / 2;
            }
            worst = Math.max(worst, sum);
        }
        return worst;
    }

    /** Real parts of the eigenvalues, descending: the first is one, the second says how slowly the chain forgets. */
    public double[] eigenvalues() {
        return Arrays.stream(spectrum()[0]).map(x -> -x).sorted().map(x -> -x).toArray();
    }

    /**
     * Real and imaginary parts of the eigenvalues, those of largest modulus first. One alone lies on the unit circle where
     * every start is forgotten; 1 a second time says that a part of the states is never reached, another number that the
     * chain goes round in a circle.
     */
    public double[][] spectrum() {
        return Eigenvalues.of(p);
    }

    /** |λ₂|: what is left of the past after n steps falls as |λ₂|ⁿ; one for a chain that never forgets. */
    public double secondModulus() {
        double[][] values = spectrum();
        return p.length == 1 ? 0 : Math.hypot(values[0][1], values[1][1]);
    }

    /** A copy of P. */
    public double[][] rows() {
        return copy(p);
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        Arrays.setAll(copy, i -> rows[i].clone());
        return copy;
    }
}
