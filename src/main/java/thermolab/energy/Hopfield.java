package thermolab.energy;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * Hopfield's memory: N units of ±1 whose couplings hold P patterns ξ as valleys of the energy.
 *
 * <pre>
 *   J_ij = (1/N) Σ_p ξᵖ_i ξᵖ_j,   J_ii = 0            [Hebb]
 *   E(s) = −½ sᵀ J s                                  [E]
 *   ΔE = −(s_i' − s_i) Σ_j J_ij s_j                    [turn]
 * </pre>
 *
 * <p>Recall moves one unit at a time to the sign of its field Σ_j J_ij s_j; a unit with field zero keeps its state. So the
 * energy never rises, and recall ends. How many patterns fit: {@link HopfieldTheory}. Source: Hopfield, PNAS 79, 2554 (1982).
 */
public final class Hopfield implements Sites {

    private static final int MOST_SWEEPS = 1000;

    private final double[][] couplings;
    private final INDArray tensor;

    /**
     * What recall found.
     *
     * @param state ±1 for each unit
     * @param energies E at the start and after each sweep; never rising
     * @param updates E at the start and after each visit of a unit, whether it turned or not: N for each sweep; never rising
     * @param settled whether a whole sweep changed nothing
     */
    public record Recall(double[] state, double[] energies, double[] updates, boolean settled) {
    }

    private Hopfield(double[][] couplings) {
        this.couplings = couplings;
        tensor = Tensors.ofRows(couplings);
    }

    /** Four units that hold one pattern. */
    public Hopfield() {
        this(hebb(new double[][] {{1, -1, 1, 1}}));
    }

    /**
     * A memory of patterns.
     *
     * @param patterns P rows of N entries, each 1 or −1
     */
    public static Hopfield of(double[][] patterns) {
        Require.rectangular("patterns", patterns);
        for (int p = 0; p < patterns.length; p++) {
            for (int i = 0; i < patterns[p].length; i++) {
                if (Math.abs(patterns[p][i]) != 1) {
                    throw Require.broken("patterns[" + p + "][" + i + "]", patterns[p][i], "must be 1 or -1",
                            "a bit b is 2 b - 1");
                }
            }
        }
        return new Hopfield(hebb(patterns));
    }

    private static double[][] hebb(double[][] patterns) {
        int n = patterns[0].length;
        double[][] couplings = new double[n][n];
        for (double[] pattern : patterns) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    couplings[i][j] += i == j ? 0 : pattern[i] * pattern[j] / n;                                // [Hebb]
                }
            }
        }
        return couplings;
    }

    /** P random patterns of N units, each bit fair. */
    public static double[][] randomPatterns(int count, int units, RandomGenerator randomness) {
        Require.atLeast("count", count, 1, "");
        Require.atLeast("units", units, 1, "");
        double[][] patterns = new double[count][units];
        for (double[] pattern : patterns) {
            Arrays.setAll(pattern, i -> randomness.nextBoolean() ? 1 : -1);
        }
        return patterns;
    }

    /**
     * Recall that visits the units in order, again and again, until a sweep changes nothing.
     *
     * @param start each unit between −1 and 1; 0 where it is not known
     */
    public Recall recall(double[] start) {
        Require.sameLength("start", start.length, "units", dimension());
        double[] s = Require.finite("start", start, "").clone();
        for (int i = 0; i < s.length; i++) {
            if (Math.abs(s[i]) > 1) {
                throw Require.broken("start[" + i + "]", s[i], "must lie between -1 and 1", "a bit b is 2 b - 1");
            }
        }
        double[] energies = new double[MOST_SWEEPS + 1];
        energies[0] = energy(s);
        DoubleStream.Builder updates = DoubleStream.builder().add(energies[0]);
        for (int sweep = 1; sweep <= MOST_SWEEPS; sweep++) {
            boolean moved = false;
            double now = energies[sweep - 1];
            for (int i = 0; i < s.length; i++) {
                double field = field(s, i);
                double next = field == 0 ? s[i] : Math.signum(field);
                moved |= next != s[i];
                now -= (next - s[i]) * field;                                                                     // [turn]
                s[i] = next;
                updates.add(now);
            }
            energies[sweep] = energy(s);
            if (!moved) {
                return new Recall(s, Arrays.copyOf(energies, sweep + 1), updates.build().toArray(), true);
            }
        }
        return new Recall(s, energies, updates.build().toArray(), false);
    }

    /** m = (1/N) Σ_i s_i ξ_i, between −1 and 1. */
    public static double overlap(double[] state, double[] pattern) {
        Require.sameLength("state", state.length, "pattern", pattern.length);
        Require.atLeast("units", state.length, 1, "");
        Require.finite("state", state, "");
        Require.finite("pattern", pattern, "");
        double sum = 0;
        for (int i = 0; i < state.length; i++) {
            sum += state[i] * pattern[i];
        }
        return Require.answer("overlap", sum / state.length);
    }

    /** Σ_j J_ij s_j, where sums that differ from zero by rounding alone count as zero. */
    private double field(double[] s, int unit) {
        double sum = 0;
        double size = 0;
        for (int j = 0; j < s.length; j++) {
            sum += couplings[unit][j] * s[j];
            size += Math.abs(couplings[unit][j]);
        }
        return Math.abs(sum) <= 1e-13 * size ? 0 : sum;
    }

    /** E of one state of ±1. */
    public double energy(double[] s) {
        Require.sameLength("state", s.length, "units", couplings.length);
        Require.finite("state", s, "");
        double sum = 0;
        for (int i = 0; i < s.length; i++) {
            for (int j = 0; j < i; j++) {
                sum -= couplings[i][j] * s[i] * s[j];
            }
        }
        return sum;
    }

    @Override
    public INDArray of(INDArray states) {
        Checked.states(states, dimension());
        return states.mmul(tensor).muli(states).sum(1).muli(-0.5);                                                 // [E]
    }

    @Override
    public double energy(byte[] state) {
        double[] s = new double[state.length];
        Arrays.setAll(s, i -> 2 * state[i] - 1);
        return energy(s);
    }

    @Override
    public void levelEnergies(byte[] state, int unit, double[] into) {
        double felt = 0;
        double[] row = couplings[unit];
        for (int j = 0; j < row.length; j++) {
            felt += row[j] * (2 * state[j] - 1);
        }
        into[0] = felt;
        into[1] = -felt;
    }

    @Override
    public int dimension() {
        return couplings.length;
    }

    @Override
    public double[] levels() {
        return new double[] {-1, 1};
    }
}
