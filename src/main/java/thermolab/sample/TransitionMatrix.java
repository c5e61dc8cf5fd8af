package thermolab.sample;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import thermolab.energy.Enumerated;
import thermolab.energy.Sites;
import thermolab.num.RandomStream;
import thermolab.num.Require;

/**
 * A Markov chain on few states, exactly: P_ij is the probability of going from i to j, each row sums to one.
 *
 * <pre>
 *   P_ij = q_ij a(E_j − E_i)  for j ≠ i,  P_ii = 1 − Σ_j P_ij          proposal q, acceptance a            [P]
 *   detailed balance: p_i P_ij = p_j P_ji;   balance: p P = p                                               [balance]
 * </pre>
 */
public final class TransitionMatrix {

    private static final int MOST_ATTEMPTS = 8;

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
        Enumerated states = energy.enumerate(Math.max(temperature, Double.MIN_NORMAL));
        double[] levels = energy.levels();
        double[][] p = new double[states.count()][states.count()];
        double[] costs = new double[levels.length];
        double[] next = new double[levels.length];
        byte[] indices = new byte[energy.dimension()];
        for (int i = 0; i < p.length; i++) {
            double[] state = states.state(i);
            for (int j = 0; j < state.length; j++) {
                indices[j] = (byte) Arrays.binarySearch(levels, state[j]);
            }
            energy.levelEnergies(indices, unit, costs);
            rule.probabilities(costs, indices[unit], temperature, next);
            for (int k = 0; k < levels.length; k++) {
                state[unit] = levels[k];
                p[i][states.indexOf(state)] += next[k];
            }
        }
        return new TransitionMatrix(p);
    }

    /** A whole sweep of a rule: the units in turn, or as many times a random one. */
    public static TransitionMatrix ofSweep(SiteSampler rule, Sites energy, double temperature) {
        int units = energy.dimension();
        TransitionMatrix[] moves = new TransitionMatrix[units];
        Arrays.setAll(moves, unit -> ofUnit(rule, energy, temperature, unit));
        if (rule.order() == SiteSampler.Order.AT_RANDOM) {
            double[][] mean = new double[moves[0].p.length][moves[0].p.length];
            for (TransitionMatrix move : moves) {
                for (int i = 0; i < mean.length; i++) {
                    for (int j = 0; j < mean.length; j++) {
                        mean[i][j] += move.p[i][j] / units;
                    }
                }
            }
            Arrays.fill(moves, new TransitionMatrix(mean));
        }
        TransitionMatrix sweep = moves[0];
        for (int unit = 1; unit < units; unit++) {
            sweep = sweep.then(moves[unit]);
        }
        return sweep;
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

    /** Real parts of the eigenvalues, descending: the first is one, the second says how slowly the chain forgets. */
    public double[] eigenvalues() {
        Complex[] values = complexEigenvalues();
        double[] ascending = Arrays.stream(values).mapToDouble(Complex::getReal).sorted().toArray();
        double[] descending = new double[ascending.length];
        Arrays.setAll(descending, i -> ascending[ascending.length - 1 - i]);
        return descending;
    }

    /**
     * The QR iteration may stall on a matrix with a pattern, such as a sweep that only permutes some states; the same matrix in
     * rotated coordinates has the same eigenvalues and no pattern.
     */
    private Complex[] complexEigenvalues() {
        RandomStream turns = RandomStream.of(1);
        RealMatrix matrix = new Array2DRowRealMatrix(p);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return new EigenDecompositionNonSymmetric(matrix).getEigenvalues();
            } catch (MathRuntimeException stalled) {
                double[] axis = new double[p.length];
                Arrays.setAll(axis, i -> turns.nextGaussian());
                RealVector unit = new ArrayRealVector(axis).unitVector();
                RealMatrix mirror = MatrixUtils.createRealIdentityMatrix(p.length)
                        .subtract(unit.outerProduct(unit).scalarMultiply(2));
                matrix = mirror.multiply(matrix).multiply(mirror);
            }
        }
        throw new ArithmeticException("the eigenvalues of this chain on " + p.length + " states were not found");
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
