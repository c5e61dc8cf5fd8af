package thermolab.quantum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.FieldMatrix;
import thermolab.num.Require;

/**
 * A look at a system: outcome k with probability p_k = Tr P_k ρ.
 *
 * <pre>
 *   nobody reads it:   ρ' = Σ P_k ρ P_k,            S(ρ') ≥ S(ρ), equal where all P_k commute with ρ               [unread]
 *   read, outcome k:   ρ_k = P_k ρ P_k / p_k,       Σ p_k S(ρ_k) ≤ S(ρ)            Groenewold (1971), Lindblad (1972)  [read]
 *   S(ρ') = H(p) + Σ p_k S(ρ_k)                                                                                    [sum]
 * </pre>
 *
 * <p>The record of the outcomes holds H(p) nats; who erases it pays at least T H(p) elsewhere. Source: Nielsen and Chuang, section 11.3.
 */
public final class ProjectiveMeasurement {

    private static final double NEVER = 1e-14;     // an outcome below this probability leaves no state

    private final List<FieldMatrix<Complex>> projectors;

    private ProjectiveMeasurement(List<Complex[][]> given) {
        Require.atLeast("number of projectors", given.size(), 1, "");
        projectors = new ArrayList<>();
        FieldMatrix<Complex> sum = null;
        for (Complex[][] matrix : given) {
            HermitianModes.of(matrix);
            FieldMatrix<Complex> p = Operators.square("projector " + projectors.size(), matrix);
            Require.sameLength("rows of projector " + projectors.size(), matrix.length, "rows of the first", given.get(0).length);
            double off = Operators.distance(p.multiply(p), p);
            if (!(off <= Operators.ROUNDING)) {
                throw Require.broken("projector " + projectors.size(), "its square is off by " + off, "must be equal to its square", "");
            }
            projectors.add(p);
            sum = sum == null ? p : sum.add(p);
        }
        double off = Operators.distance(sum, Operators.field("1", Operators.identity(given.get(0).length)));
        if (!(off <= Operators.ROUNDING)) {
            throw Require.broken("projectors", "their sum is off 1 by " + off, "must be complete", "some outcome must come");
        }
    }

    /** From projectors P_k = P_k† = P_k², which add up to 1. */
    public static ProjectiveMeasurement of(List<Complex[][]> projectors) {
        return new ProjectiveMeasurement(projectors);
    }

    /** In the basis in which states are written. */
    public static ProjectiveMeasurement computational(int levels) {
        return inBasis(Operators.identity(levels));
    }

    /** Into the columns of a unitary matrix. */
    public static ProjectiveMeasurement inBasis(Complex[][] columns) {
        Operators.unitary("columns", columns);
        List<Complex[][]> each = new ArrayList<>();
        for (int k = 0; k < columns.length; k++) {
            Complex[][] p = new Complex[columns.length][columns.length];
            for (int i = 0; i < columns.length; i++) {
                for (int j = 0; j < columns.length; j++) {
                    p[i][j] = columns[i][k].multiply(columns[j][k].conjugate());
                }
            }
            each.add(p);
        }
        return of(each);
    }

    /** A qubit along an axis of Bloch's ball: outcome 0 is the axis' tip, 1 the opposite point. */
    public static ProjectiveMeasurement along(double x, double y, double z) {
        double length = Math.hypot(Math.hypot(Require.finite("x", x, ""), Require.finite("y", y, "")), Require.finite("z", z, ""));
        Require.positive("length of the axis", length, "");
        return of(List.of(DensityMatrix.bloch(x / length, y / length, z / length).entries(),
                DensityMatrix.bloch(-x / length, -y / length, -z / length).entries()));
    }

    /** p_k for each outcome, of sum one. */
    public double[] probabilities(DensityMatrix state) {
        FieldMatrix<Complex> rho = matrix(state);
        double[] p = projectors.stream().mapToDouble(each -> Math.max(0, each.multiply(rho).getTrace().getReal())).toArray();
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(x -> x / sum).toArray();
    }

    /** ρ', when the outcome is not read. */
    public DensityMatrix unread(DensityMatrix state) {
        FieldMatrix<Complex> rho = matrix(state);
        FieldMatrix<Complex> sum = null;
        for (FieldMatrix<Complex> p : projectors) {
            FieldMatrix<Complex> term = p.multiply(rho).multiply(p);
            sum = sum == null ? term : sum.add(term);
        }
        return DensityMatrix.of(sum.getData());                                                                      // [unread]
    }

    /** ρ_k, when outcome k was read; it must have some probability. */
    public DensityMatrix read(DensityMatrix state, int outcome) {
        Require.index("outcome", outcome, projectors.size());
        double p = probabilities(state)[outcome];
        if (p < NEVER) {
            throw Require.broken("probability of outcome " + outcome, p, "must be above " + NEVER, "what never comes leaves no state");
        }
        FieldMatrix<Complex> projector = projectors.get(outcome);
        FieldMatrix<Complex> term = projector.multiply(matrix(state)).multiply(projector);
        return DensityMatrix.of(term.scalarMultiply(new Complex(1 / term.getTrace().getReal())).getData());          // [read]
    }

    /** S(ρ') − S(ρ) ≥ 0, in nats. */
    public double unreadRise(DensityMatrix state) {
        return Math.max(0, unread(state).entropy() - state.entropy());
    }

    /** Σ p_k S(ρ_k), in nats: what is not known on average once one has read. */
    public double readEntropy(DensityMatrix state) {
        double[] p = probabilities(state);
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            sum += p[k] < NEVER ? 0 : p[k] * read(state, k).entropy();
        }
        return sum;
    }

    /** S(ρ) − Σ p_k S(ρ_k) ≥ 0, in nats: what reading told about the state. */
    public double informationGained(DensityMatrix state) {
        return Math.max(0, state.entropy() - readEntropy(state));
    }

    private FieldMatrix<Complex> matrix(DensityMatrix state) {
        Require.sameLength("levels of the state", state.levels(), "rows of a projector", projectors.get(0).getRowDimension());
        return Operators.field("rho", state.entries());
    }
}
