package thermolab.quantum;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.FieldMatrix;
import thermolab.info.Entropy;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * The state ρ of a small quantum system: all that can be known of it before it is measured.
 *
 * <pre>
 *   ρ = ρ†,   Tr ρ = 1,   no eigenvalue below zero                                                                    [state]
 *   S(ρ) = −Tr ρ ln ρ = −Σ λ ln λ,  in nats; 0 for a pure state                              von Neumann (1927)       [entropy]
 *   D(ρ‖σ) = Tr ρ (ln ρ − ln σ) ≥ 0, infinite where ρ is found where σ never is                                       [relative]
 *   ρ = ½ (1 + x σ_x + y σ_y + z σ_z),  S depends on r = |(x, y, z)| alone                   Bloch                     [Bloch]
 * </pre>
 *
 * <p>Entropies are good to about 1e-14 absolutely. Eigenvalues that are not on the diagonal already are known to 1e-15: what is
 * below counts as zero. Up to 64 levels. Source: Nielsen and Chuang, <i>Quantum Computation and Quantum Information</i>, chapters 2 and 11.
 */
public final class DensityMatrix {

    private static final double NOTHING = 1e-15;     // eigenvalues below are rounding
    private static final double OUTSIDE = 1e-12;     // probability of being where the other state never is

    private final FieldMatrix<Complex> rho;
    private final double[] eigenvalues;
    private final Complex[][] eigenvectors;

    private DensityMatrix(Complex[][] entries) {
        HermitianModes modes = HermitianModes.of(entries);
        eigenvalues = modes.values();
        eigenvectors = modes.vectors();
        if (eigenvalues[0] < -Operators.ROUNDING) {
            throw Require.broken("eigenvalue", eigenvalues[0], "must not be below zero", "it is a probability; the matrix is no state");
        }
        double trace = Arrays.stream(eigenvalues).sum();
        if (!(Math.abs(trace - 1) <= Operators.ROUNDING)) {
            throw Require.broken("trace", trace, "must be 1", "divide the matrix by it");
        }
        FieldMatrix<Complex> adjoint = Operators.field("adjoint", Operators.adjoint(entries));
        rho = Operators.field("rho", entries).add(adjoint).scalarMultiply(new Complex(0.5 / trace));  // Hermitian to the last digit
        double smallest = isDiagonal(entries) ? 0 : NOTHING;
        Arrays.setAll(eigenvalues, i -> eigenvalues[i] <= smallest ? 0 : Math.min(1, eigenvalues[i] / trace));
    }

    private static boolean isDiagonal(Complex[][] a) {
        return IntStream.range(0, a.length * a.length).allMatch(k -> k % (a.length + 1) == 0 || a[k / a.length][k % a.length].isZero());
    }

    /** From its entries: Hermitian, of trace 1, and without negative eigenvalues, to within 1e-9. */
    public static DensityMatrix of(Complex[][] entries) {
        return new DensityMatrix(entries);
    }

    /** From real and imaginary parts. */
    public static DensityMatrix of(double[][] re, double[][] im) {
        return of(Operators.of(re, im));
    }

    /** From real entries. */
    public static DensityMatrix ofReal(double[][] entries) {
        return of(Operators.ofReal(entries));
    }

    /** |ψ⟩⟨ψ| from real amplitudes, which are divided by their length. */
    public static DensityMatrix pure(double... amplitudes) {
        return pure(Arrays.stream(amplitudes).mapToObj(Complex::new).toArray(Complex[]::new));
    }

    /** |ψ⟩⟨ψ| from amplitudes, which are divided by their length. */
    public static DensityMatrix pure(Complex[] amplitudes) {
        double[] p = BornRule.probabilities(amplitudes);
        Complex[][] entries = new Complex[p.length][p.length];
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < p.length; j++) {
                double angle = amplitudes[i].getArgument() - amplitudes[j].getArgument();
                entries[i][j] = new Complex(Math.cos(angle), Math.sin(angle)).multiply(Math.sqrt(p[i]) * Math.sqrt(p[j]));
            }
        }
        return of(entries);
    }

    /** A qubit by its Bloch vector, which is no longer than 1. */
    public static DensityMatrix bloch(double x, double y, double z) {
        Require.finite("x, y, z", new double[] {x, y, z}, "");
        double length = Math.hypot(Math.hypot(x, y), z);
        if (length > 1 + Operators.ROUNDING) {
            throw Require.broken("length of the Bloch vector", length, "must be at most 1", "");
        }
        return of(new double[][] {{(1 + z) / 2, x / 2}, {x / 2, (1 - z) / 2}}, new double[][] {{0, -y / 2}, {y / 2, 0}});
    }

    /** Probabilities without coherence: a classical state. */
    public static DensityMatrix diagonal(double... probabilities) {
        return of(Operators.diagonal(Require.distribution("probabilities", probabilities)));
    }

    /** exp(−H/T)/Z in the basis of the energies given, k_B = 1. */
    public static DensityMatrix thermal(double[] energies, double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.finite("energies", energies, "");
        Operators.size("number of levels", energies.length);
        double least = Arrays.stream(energies).min().getAsDouble();
        return diagonal(LogSumExp.softmax(Arrays.stream(energies).map(e -> -(e - least) / temperature).toArray()));
    }

    /** exp(−H/T)/Z of a Hamiltonian in any basis. */
    public static DensityMatrix thermal(Complex[][] hamiltonian, double temperature) {
        HermitianModes modes = HermitianModes.of(hamiltonian);
        return thermal(modes.values(), temperature).unitary(modes.vectors());
    }

    /** 1/n: nothing is known. */
    public static DensityMatrix mixed(int levels) {
        double[] p = new double[Operators.size("levels", levels)];
        Arrays.fill(p, 1.0 / levels);
        return diagonal(p);
    }

    /** Two qubits in (|00⟩ + |11⟩)/√2. */
    public static DensityMatrix bell() {
        return pure(1, 0, 0, 1);
    }

    /** p |Bell⟩⟨Bell| + (1 − p)/4 for p from −1/3 to 1. */
    public static DensityMatrix werner(double p) {
        double d = (1 + Require.finite("p", p, "")) / 4;
        return ofReal(new double[][] {{d, 0, 0, p / 2}, {0, (1 - p) / 4, 0, 0}, {0, 0, (1 - p) / 4, 0}, {p / 2, 0, 0, d}});
    }

    /** Number of levels n. */
    public int levels() {
        return eigenvalues.length;
    }

    /** A copy of the entries, shape [n, n]. */
    public Complex[][] entries() {
        return rho.getData();
    }

    /** The diagonal: how often each basis state is found when one looks. */
    public double[] probabilities() {
        return IntStream.range(0, levels()).mapToDouble(i -> Math.max(0, rho.getEntry(i, i).getReal())).toArray();
    }

    /** λ, the smallest first; sum 1. */
    public double[] eigenvalues() {
        return eigenvalues.clone();
    }

    /** S(ρ) in nats, between 0 and ln n. */
    public double entropy() {
        double sum = Arrays.stream(eigenvalues).sum();
        return Math.max(0, Entropy.shannon(Arrays.stream(eigenvalues).map(v -> v / sum).toArray()));                 // [entropy]
    }

    /** Tr ρ²: 1 for a pure state, 1/n where nothing is known. */
    public double purity() {
        return Arrays.stream(eigenvalues).map(v -> v * v).sum();
    }

    /** x, y and z of a qubit. */
    public double[] bloch() {
        Require.sameLength("levels", levels(), "levels of a qubit", 2);
        Complex c = rho.getEntry(1, 0);
        return new double[] {2 * c.getReal(), 2 * c.getImaginary(), rho.getEntry(0, 0).getReal() - rho.getEntry(1, 1).getReal()};
    }

    /** Tr ρA, the mean over many measurements of a Hermitian A. */
    public double expectation(Complex[][] observable) {
        HermitianModes.of(observable);
        Require.sameLength("rows of the observable", observable.length, "levels", levels());
        double sum = 0;
        for (int i = 0; i < levels(); i++) {
            for (int j = 0; j < levels(); j++) {
                sum += rho.getEntry(i, j).multiply(observable[j][i]).getReal();
            }
        }
        return sum;
    }

    /** U ρ U†: what a closed system does. S stays. */
    public DensityMatrix unitary(Complex[][] u) {
        FieldMatrix<Complex> matrix = Operators.unitary("u", u);
        Require.sameLength("rows of u", u.length, "levels", levels());
        return of(matrix.multiply(rho).multiply(Operators.field("u", Operators.adjoint(u))).getData());
    }

    /** ρ ⊗ σ: two systems that know nothing of each other. */
    public DensityMatrix with(DensityMatrix other) {
        return of(Operators.tensor(entries(), other.entries()));
    }

    /** What is left of the first part where the system is one of {@code first} levels and the rest: Tr_B ρ. */
    public DensityMatrix first(int first) {
        return Subsystems.keep(this, parts(first), 0);
    }

    /** Tr_A ρ, see {@link #first}. */
    public DensityMatrix second(int first) {
        return Subsystems.keep(this, parts(first), 1);
    }

    private int[] parts(int first) {
        if (first < 1 || levels() % first != 0) {
            throw Require.broken("first", first, "must divide the number of levels " + levels(), "it counts the levels of the first part");
        }
        return new int[] {first, levels() / first};
    }

    /** S(A) + S(B) − S(AB) in nats, where A has as many levels as said; up to twice the logarithm of the smaller part. */
    public double mutualInformation(int first) {
        return Math.max(0, first(first).entropy() + second(first).entropy() - entropy());
    }

    /** D(ρ‖σ) in nats. */
    public double relativeEntropyTo(DensityMatrix sigma) {
        Require.sameLength("levels", levels(), "levels of sigma", sigma.levels());
        double cross = 0;
        for (int j = 0; j < levels(); j++) {
            double found = probabilityOf(sigma.eigenvectors, j);
            if (sigma.eigenvalues[j] > 0) {
                cross -= found * Math.log(sigma.eigenvalues[j]);
            } else if (found > OUTSIDE) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return Math.max(0, cross - entropy());                                                                       // [relative]
    }

    /** ⟨v|ρ|v⟩ for the k-th column. */
    private double probabilityOf(Complex[][] columns, int k) {
        double sum = 0;
        for (int m = 0; m < levels(); m++) {
            Complex overlap = Complex.ZERO;
            for (int i = 0; i < levels(); i++) {
                overlap = overlap.add(eigenvectors[i][m].conjugate().multiply(columns[i][k]));
            }
            sum += eigenvalues[m] * Operators.squared(overlap);
        }
        return sum;
    }
}
