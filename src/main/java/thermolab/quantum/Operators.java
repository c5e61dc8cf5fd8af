package thermolab.quantum;

import java.util.Arrays;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.FieldMatrix;
import org.hipparchus.linear.MatrixUtils;
import thermolab.num.Require;

/**
 * Matrices of complex numbers, row after row: Pauli's three, rotations and gates, products, adjoints and tensor products.
 *
 * <p>Qubits are counted from the left: in {@code tensor(a, b)} the first index belongs to a, so |q₀ q₁ …⟩ has the number whose
 * highest bit is q₀. |0⟩ is the upper pole of Bloch's sphere, z = +1. Cost: n³ for a product; the matrices here are small.
 */
public final class Operators {

    static final int LARGEST = 64;      // rows: six qubits
    static final double ROUNDING = 1e-9;

    private Operators() {
    }

    /** σ_x, which exchanges |0⟩ and |1⟩. */
    public static Complex[][] pauliX() {
        return ofReal(new double[][] {{0, 1}, {1, 0}});
    }

    /** σ_y. */
    public static Complex[][] pauliY() {
        return of(new double[2][2], new double[][] {{0, -1}, {1, 0}});
    }

    /** σ_z: +1 for |0⟩, −1 for |1⟩. */
    public static Complex[][] pauliZ() {
        return ofReal(new double[][] {{1, 0}, {0, -1}});
    }

    /** Hadamard's gate: |0⟩ to (|0⟩ + |1⟩)/√2. */
    public static Complex[][] hadamard() {
        double h = Math.sqrt(0.5);
        return ofReal(new double[][] {{h, h}, {h, -h}});
    }

    /** Flips the second qubit where the first is |1⟩. */
    public static Complex[][] controlledNot() {
        return ofReal(new double[][] {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 0, 1}, {0, 0, 1, 0}});
    }

    /** The matrix that changes nothing. */
    public static Complex[][] identity(int n) {
        double[] ones = new double[size("n", n)];
        Arrays.fill(ones, 1);
        return diagonal(ones);
    }

    /** Real numbers on the diagonal, such as the energies of a Hamiltonian in its own basis. */
    public static Complex[][] diagonal(double... values) {
        double[][] rows = new double[size("number of values", values.length)][values.length];
        for (int i = 0; i < values.length; i++) {
            rows[i][i] = values[i];
        }
        return ofReal(rows);
    }

    /**
     * exp(−i angle n·σ/2): turns Bloch's sphere about an axis by an angle, anticlockwise seen from the axis' tip.
     *
     * @param axis three numbers, not all zero; their length does not matter
     * @param angle in radians
     */
    public static Complex[][] rotation(double[] axis, double angle) {
        Require.sameLength("axis", axis.length, "x, y, z", 3);
        Require.finite("axis", axis, "");
        Require.finite("angle", angle, "");
        double length = Math.hypot(Math.hypot(axis[0], axis[1]), axis[2]);
        Require.positive("length of the axis", length, "");
        double c = Math.cos(angle / 2);
        double s = Math.sin(angle / 2);
        double x = s * (axis[0] / length);
        double y = s * (axis[1] / length);
        double z = s * (axis[2] / length);
        return of(new double[][] {{c, -y}, {y, c}}, new double[][] {{-z, -x}, {-x, z}});
    }

    /** From real entries. */
    public static Complex[][] ofReal(double[][] entries) {
        Require.rectangular("entries", entries);
        double[][] zeros = new double[entries.length][entries[0].length];
        return of(entries, zeros);
    }

    /** From real and imaginary parts of the same shape. */
    public static Complex[][] of(double[][] re, double[][] im) {
        Require.rectangular("re", re);
        Require.rectangular("im", im);
        Require.sameLength("rows of re", re.length, "rows of im", im.length);
        Require.sameLength("columns of re", re[0].length, "columns of im", im[0].length);
        Complex[][] matrix = new Complex[re.length][re[0].length];
        for (int i = 0; i < re.length; i++) {
            Require.finite("re[" + i + "]", re[i], "");
            Require.finite("im[" + i + "]", im[i], "");
            for (int j = 0; j < re[0].length; j++) {
                matrix[i][j] = new Complex(re[i][j], im[i][j]);
            }
        }
        return matrix;
    }

    /** a b. */
    public static Complex[][] product(Complex[][] a, Complex[][] b) {
        Require.sameLength("columns of a", field("a", a).getColumnDimension(), "rows of b", field("b", b).getRowDimension());
        return field("a", a).multiply(field("b", b)).getData();
    }

    /** a†: rows and columns exchanged, signs of i changed. */
    public static Complex[][] adjoint(Complex[][] a) {
        FieldMatrix<Complex> from = field("a", a);
        Complex[][] to = new Complex[from.getColumnDimension()][from.getRowDimension()];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                to[j][i] = a[i][j].conjugate();
            }
        }
        return to;
    }

    /** a ⊗ b: what acts as a on the first part and as b on the second. */
    public static Complex[][] tensor(Complex[][] a, Complex[][] b) {
        field("a", a);
        field("b", b);
        Complex[][] both = new Complex[a.length * b.length][a[0].length * b[0].length];
        for (int i = 0; i < both.length; i++) {
            for (int j = 0; j < both[0].length; j++) {
                both[i][j] = a[i / b.length][j / b[0].length].multiply(b[i % b.length][j % b[0].length]);
            }
        }
        return both;
    }

    /** Real parts, row after row. */
    public static double[][] realParts(Complex[][] a) {
        double[][] parts = new double[field("a", a).getRowDimension()][a[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                parts[i][j] = a[i][j].getReal();
            }
        }
        return parts;
    }

    /** Imaginary parts, row after row. */
    public static double[][] imaginaryParts(Complex[][] a) {
        double[][] parts = new double[field("a", a).getRowDimension()][a[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                parts[i][j] = a[i][j].getImaginary();
            }
        }
        return parts;
    }

    /** A copy as a matrix of Hipparchus; every entry a finite number. */
    static FieldMatrix<Complex> field(String name, Complex[][] a) {
        size("rows of " + name, a.length);
        for (int i = 0; i < a.length; i++) {
            Require.sameLength("row " + i + " of " + name, a[i].length, "row 0", a[0].length);
            for (int j = 0; j < a[i].length; j++) {
                if (a[i][j] == null || !Double.isFinite(a[i][j].getReal()) || !Double.isFinite(a[i][j].getImaginary())) {
                    throw Require.broken(name + "[" + i + "][" + j + "]", a[i][j], "must be a finite complex number", "");
                }
            }
        }
        size("columns of " + name, a[0].length);
        return MatrixUtils.createFieldMatrix(a);
    }

    /** As {@link #field}, with as many rows as columns. */
    static FieldMatrix<Complex> square(String name, Complex[][] a) {
        FieldMatrix<Complex> matrix = field(name, a);
        Require.sameLength("rows of " + name, a.length, "columns of " + name, a[0].length);
        return matrix;
    }

    /** As {@link #square}, and U† U = 1 to within 1e-9. */
    static FieldMatrix<Complex> unitary(String name, Complex[][] u) {
        FieldMatrix<Complex> matrix = square(name, u);
        double off = distance(field(name, adjoint(u)).multiply(matrix), field("1", identity(u.length)));
        if (!(off <= ROUNDING)) {
            throw Require.broken(name, "U†U is off 1 by " + off, "must be unitary", "its columns are orthogonal and of length 1");
        }
        return matrix;
    }

    /** |c|². */
    static double squared(Complex c) {
        return c.getReal() * c.getReal() + c.getImaginary() * c.getImaginary();
    }

    /** The largest difference of an entry. */
    static double distance(FieldMatrix<Complex> a, FieldMatrix<Complex> b) {
        double largest = 0;
        for (int i = 0; i < a.getRowDimension(); i++) {
            for (int j = 0; j < a.getColumnDimension(); j++) {
                largest = Math.max(largest, a.getEntry(i, j).subtract(b.getEntry(i, j)).norm());
            }
        }
        return largest;
    }

    static int size(String name, int n) {
        Require.atLeast(name, n, 1, "");
        if (n > LARGEST) {
            throw Require.broken(name, n, "must be at most " + LARGEST, "six qubits; for chains of spins see TransverseIsing");
        }
        return n;
    }
}
