package thermolab.quantum;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.FieldMatrix;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * The work of a quantum drive by two looks at the energy: one before, in the thermal state, and one after; exactly.
 *
 * <pre>
 *   P(n → m) = e^{−E_n/T}/Z |⟨m'|U|n⟩|²,   w = E'_m − E_n                                                            [looks]
 *   ⟨e^{−w/T}⟩ = e^{−ΔF/T},   ⟨w⟩ ≥ ΔF                             Kurchan (2000), Tasaki (2000)                     [Jarzynski]
 *   ⟨w⟩ − ΔF = T D(Uρ U†‖ρ'_thermal)                                                                                 [dissipated]
 * </pre>
 *
 * <p>w counts positive into the system. Work is no observable: no operator has w for its eigenvalues, it takes two looks (Talkner,
 * Lutz and Hänggi 2007), and a start with coherence between energies loses it at the first. Degenerate levels need no care, since the
 * thermal state is the same in each basis of them. Works that agree to 1e-9 of the span are one. Up to 64 levels.
 */
public final class TwoPointWork {

    private static final double SAME = 1e-9;
    private static final double NEVER = 1e-32;       // squared overlaps below are rounding

    private final double temperature;
    private final double freeEnergyChange;
    private final double[] works;
    private final double[] probabilities;
    private final double logExponential;

    private TwoPointWork(double[] before, double[] after, double[][] moved, double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        this.temperature = temperature;
        double[] start = LogSumExp.logSoftmax(exponents(before, temperature));
        freeEnergyChange = temperature * (LogSumExp.of(exponents(before, temperature)) - LogSumExp.of(exponents(after, temperature)));
        int n = before.length;
        double[] w = new double[n * n];
        double[] logP = new double[n * n];
        for (int k = 0; k < n * n; k++) {
            w[k] = after[k % n] - before[k / n];
            logP[k] = moved[k % n][k / n] <= NEVER ? Double.NEGATIVE_INFINITY : start[k / n] + Math.log(moved[k % n][k / n]);
        }
        int[] order = IntStream.range(0, n * n).boxed().filter(k -> logP[k] > Double.NEGATIVE_INFINITY)
                .sorted(Comparator.comparingDouble(k -> w[k])).mapToInt(k -> k).toArray();
        logExponential = LogSumExp.of(IntStream.of(order).mapToDouble(k -> logP[k] - w[k] / temperature).toArray());
        double same = SAME * (max(before) - min(before) + max(after) - min(after));
        double[] gatheredWork = new double[order.length];
        double[] gathered = new double[order.length];
        int last = -1;
        for (int k : order) {
            if (last < 0 || w[k] - gatheredWork[last] > same) {
                gatheredWork[++last] = w[k];
            }
            gathered[last] += Math.exp(logP[k]);
        }
        works = Arrays.copyOf(gatheredWork, last + 1);
        probabilities = Arrays.copyOf(gathered, last + 1);
        double sum = Arrays.stream(probabilities).sum();
        Arrays.setAll(probabilities, k -> probabilities[k] / sum);
    }

    /**
     * A drive between two Hamiltonians.
     *
     * @param before H at the start, Hermitian
     * @param unitary U, what the drive does to the state, in the same basis as both
     * @param after H at the end
     * @param temperature T of the start, positive
     */
    public static TwoPointWork of(Complex[][] before, Complex[][] unitary, Complex[][] after, double temperature) {
        FieldMatrix<Complex> u = Operators.unitary("unitary", unitary);
        Require.sameLength("rows of the unitary", unitary.length, "rows of the first Hamiltonian", before.length);
        Require.sameLength("rows of the unitary", unitary.length, "rows of the last Hamiltonian", after.length);
        HermitianModes first = HermitianModes.of(before);
        HermitianModes last = HermitianModes.of(after);
        Complex[][] amplitudes = Operators.field("modes", Operators.adjoint(last.vectors())).multiply(u)
                .multiply(Operators.field("modes", first.vectors())).getData();
        double[][] moved = Arrays.stream(amplitudes).map(row -> Arrays.stream(row).mapToDouble(Operators::squared).toArray()).toArray(double[][]::new);
        return new TwoPointWork(first.values(), last.values(), moved, temperature);
    }

    /** H jumps: the state has no time to change. */
    public static TwoPointWork suddenQuench(Complex[][] before, Complex[][] after, double temperature) {
        return of(before, Operators.identity(before.length), after, temperature);
    }

    /**
     * From energies and transition probabilities.
     *
     * @param before E_n, in any order
     * @param after E'_m
     * @param transitions |⟨m'|U|n⟩|² with row n and column m; rows and columns sum to one
     */
    public static TwoPointWork ofTransitions(double[] before, double[] after, double[][] transitions, double temperature) {
        Require.finite("before", before, "");
        Require.finite("after", after, "");
        Operators.size("number of levels", before.length);
        Require.rowsAreDistributions("transitions", transitions);
        Require.sameLength("rows of transitions", transitions.length, "levels before", before.length);
        Require.sameLength("columns of transitions", transitions[0].length, "levels after", after.length);
        double[][] moved = new double[after.length][before.length];
        for (int m = 0; m < after.length; m++) {
            for (int n = 0; n < before.length; n++) {
                moved[m][n] = transitions[n][m];
            }
            if (!(Math.abs(Arrays.stream(moved[m]).sum() - 1) <= Operators.ROUNDING)) {
                throw Require.broken("column " + m + " of transitions", Arrays.stream(moved[m]).sum(), "must sum to 1", "U is unitary");
            }
        }
        return new TwoPointWork(before, after, moved, temperature);
    }

    private static double[] exponents(double[] energies, double temperature) {
        return Arrays.stream(energies).map(e -> -e / temperature).toArray();
    }

    /** The works that can happen, rising. */
    public double[] works() {
        return works.clone();
    }

    /** The probability of each. */
    public double[] probabilities() {
        return probabilities.clone();
    }

    /** ⟨w⟩. */
    public double mean() {
        return IntStream.range(0, works.length).mapToDouble(k -> works[k] * probabilities[k]).sum();
    }

    /** ⟨(w − ⟨w⟩)²⟩. */
    public double variance() {
        double mean = mean();
        return IntStream.range(0, works.length).mapToDouble(k -> probabilities[k] * (works[k] - mean) * (works[k] - mean)).sum();
    }

    /** ⟨e^{−w/T}⟩. */
    public double exponentialMean() {
        return Math.exp(logExponential);
    }

    /** −T ln ⟨e^{−w/T}⟩, which [Jarzynski] says is ΔF. */
    public double jarzynski() {
        return -temperature * logExponential;
    }

    /** ΔF = −T ln(Z'/Z), from the two spectra. */
    public double freeEnergyChange() {
        return freeEnergyChange;
    }

    /** ⟨w⟩ − ΔF ≥ 0. */
    public double dissipated() {
        return mean() - freeEnergyChange;
    }

    /** Works of so many runs, each with its two looks. */
    public double[] sample(int runs, RandomGenerator random) {
        int[] counts = BornRule.counts(probabilities, runs, random);
        double[] drawn = IntStream.range(0, works.length).boxed().flatMapToDouble(k -> IntStream.range(0, counts[k]).mapToDouble(i -> works[k])).toArray();
        for (int i = runs - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double w = drawn[i];
            drawn[i] = drawn[j];
            drawn[j] = w;
        }
        return drawn;
    }

    private static double max(double[] x) {
        return Arrays.stream(x).max().getAsDouble();
    }

    private static double min(double[] x) {
        return Arrays.stream(x).min().getAsDouble();
    }
}
