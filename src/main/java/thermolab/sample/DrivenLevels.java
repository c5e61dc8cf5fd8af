package thermolab.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * A system of few states whose energy levels are moved, exactly: every path is listed. It starts in equilibrium on the first
 * levels; each move of the levels does work on whatever state is taken, and a Markov step that knows only the present levels
 * exchanges heat between two moves.
 *
 * <pre>
 *   P(path) = p₀(x₀) P₁(x₀, x₁) … P_{K−1}(x_{K−2}, x_{K−1}),   W = Σ_k E_{k+1}(x_k) − E_k(x_k)                [path]
 *   P(path)/P_R(path backwards) = exp((W − ΔF)/T)                                              Crooks (1998)   [Crooks]
 *   Σ P(path) exp(−W/T) = exp(−ΔF/T),   ΔF = −T ln(Z_K/Z_0)                                    Jarzynski (1997) [Jarzynski]
 * </pre>
 *
 * <p>Cost: states^K paths, at most a million. For longer drives simulate: {@link DrivenRun}.
 */
public final class DrivenLevels {

    private static final int MOST_PATHS = 1_000_000;
    private static final double BALANCED = 1e-9;
    private static final double SURE = 1e-290;        // below it doubles lose digits

    private final double[][] energies;
    private final List<TransitionMatrix> steps;
    private final double temperature;

    private DrivenLevels(double[][] energies, List<TransitionMatrix> steps, double temperature) {
        this.energies = energies;
        this.steps = steps;
        this.temperature = temperature;
    }

    /**
     * Levels that are moved K times, with a step of the given chain after each move but the last.
     *
     * @param energies E of each state before the first move, after it, … [K + 1][states], in the unit of T; K at least 1
     * @param steps K − 1 chains, each in detailed balance with the levels after its move
     */
    public static DrivenLevels of(double[][] energies, List<TransitionMatrix> steps, double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.atLeast("number of sets of levels", energies.length, 2, "a protocol has a beginning and an end");
        Require.rectangular("energies", energies);
        Require.sameLength("steps", steps.size(), "moves but the last", energies.length - 2);
        double[][] copy = new double[energies.length][];
        for (int k = 0; k < energies.length; k++) {
            copy[k] = Require.finite("energies[" + k + "]", energies[k], "").clone();
        }
        if (Math.pow(copy[0].length, copy.length - 1) > MOST_PATHS) {
            throw Require.broken("number of paths", copy[0].length + "^" + (copy.length - 1), "must not exceed " + MOST_PATHS, "simulate instead");
        }
        for (int k = 0; k < steps.size(); k++) {
            double residual = steps.get(k).detailedBalanceResidual(LogSumExp.softmax(exponents(copy[k + 1], temperature)));
            if (!(residual < BALANCED)) {
                throw Require.broken("steps[" + k + "]", "off by " + residual, "must be in detailed balance with energies[" + (k + 1) + "]", "");
            }
        }
        return new DrivenLevels(copy, List.copyOf(steps), temperature);
    }

    /** The same with a step of Glauber's heat bath, between any two states, after each move but the last. */
    public static DrivenLevels withHeatBath(double[][] energies, double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        List<TransitionMatrix> steps = new ArrayList<>();
        for (int k = 1; k < energies.length - 1; k++) {
            steps.add(TransitionMatrix.glauber(energies[k], temperature, TransitionMatrix.anyOther(energies[k].length)));
        }
        return of(energies, steps, temperature);
    }

    /** One sudden move. */
    public static DrivenLevels quench(double[] before, double[] after, double temperature) {
        return of(new double[][] {before, after}, List.of(), temperature);
    }

    /** Levels 0 and gap; the gap jumps. */
    public static DrivenLevels twoStateQuench(double gapBefore, double gapAfter, double temperature) {
        return quench(new double[] {0, gapBefore}, new double[] {0, gapAfter}, temperature);
    }

    /** The same moves in the opposite order, from equilibrium on the last levels. */
    public DrivenLevels reversed() {
        double[][] backwards = new double[energies.length][];
        List<TransitionMatrix> back = new ArrayList<>();
        for (int k = 0; k < energies.length; k++) {
            backwards[k] = energies[energies.length - 1 - k];
        }
        steps.forEach(step -> back.add(0, step));
        return new DrivenLevels(backwards, back, temperature);
    }

    /** ΔF = −T ln(Z_K/Z_0). */
    public double freeEnergyChange() {
        return temperature * (logZ(energies[0]) - logZ(energies[energies.length - 1]));
    }

    private double logZ(double[] levels) {
        return LogSumExp.of(exponents(levels, temperature));
    }

    private static double[] exponents(double[] levels, double temperature) {
        return Arrays.stream(levels).map(e -> -e / temperature).toArray();
    }

    /** Every path that can happen. */
    public List<LevelPath> paths() {
        double[][][] chains = steps.stream().map(TransitionMatrix::rows).toArray(double[][][]::new);
        double[] first = LogSumExp.logSoftmax(exponents(energies[0], temperature));
        double[] last = LogSumExp.logSoftmax(exponents(energies[energies.length - 1], temperature));
        int states = first.length;
        int[] path = new int[energies.length - 1];
        List<LevelPath> paths = new ArrayList<>();
        long count = Math.round(Math.pow(states, path.length));
        for (long number = 0; number < count; number++) {
            long digits = number;
            for (int k = 0; k < path.length; k++, digits /= states) {
                path[k] = (int) (digits % states);
            }
            LevelPath found = pathOf(path.clone(), first, last, chains);
            if (Math.max(found.logProbability(), found.logReverseProbability()) > Double.NEGATIVE_INFINITY) {
                paths.add(found);
            }
        }
        return paths;
    }

    private LevelPath pathOf(int[] x, double[] first, double[] last, double[][][] chains) {
        int moves = x.length;
        double work = 0;
        double heat = 0;
        double there = first[x[0]];
        double back = last[x[moves - 1]];
        for (int k = 0; k < moves; k++) {
            work += energies[k + 1][x[k]] - energies[k][x[k]];                                                 // [path]
            if (k + 1 < moves) {
                heat += energies[k + 1][x[k + 1]] - energies[k + 1][x[k]];
                there += logStep(k + 1, chains[k], x[k], x[k + 1]);
                back += logStep(k + 1, chains[k], x[k + 1], x[k]);
            }
        }
        return new LevelPath(x, work, heat, energies[moves][x[moves - 1]] - energies[0][x[0]], there, back);
    }

    /** ln of a step's probability; where that is below what a double holds, by detailed balance from the step back. */
    private double logStep(int move, double[][] chain, int from, int to) {
        return chain[from][to] > SURE ? Math.log(chain[from][to])
                : Math.log(chain[to][from]) + (energies[move][from] - energies[move][to]) / temperature;
    }

    /** The exact distribution of W. */
    public WorkDistribution workDistribution() {
        List<LevelPath> paths = paths();
        return WorkDistribution.gathered(paths.stream().mapToDouble(LevelPath::work).toArray(),
                paths.stream().mapToDouble(LevelPath::logProbability).toArray());
    }
}
