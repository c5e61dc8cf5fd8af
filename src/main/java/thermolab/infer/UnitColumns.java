package thermolab.infer;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import thermolab.num.HostFloats;
import thermolab.num.Require;

/** Float matrices whose columns lie one after another: lengths, sums, and copies as rows of doubles. */
final class UnitColumns {

    private UnitColumns() {
    }

    /** Divides each column by its length; {@code into} may be the same matrix, and is spoilt where a column is refused. */
    static void scale(HostFloats weights, int rows, HostFloats into) {
        weights.pull();
        float[] column = new float[rows];
        int columns = (int) weights.matrix().length() / rows;
        for (int j = 0; j < columns; j++) {
            weights.read(j * rows, column, rows);
            double squares = 0;
            for (float w : column) {
                squares += (double) w * w;
            }
            Require.positive("length of column " + j + " of the weights", Math.sqrt(squares), "is the learning rate too large?");
            float factor = (float) (1 / Math.sqrt(squares));
            for (int i = 0; i < rows; i++) {
                column[i] *= factor;
            }
            into.write(j * rows, column, rows);
        }
        into.push();
    }

    /** Replaces a square matrix M by 1 − factor M. */
    static void identityLess(HostFloats square, int size, float factor) {
        float[] all = all(square);
        for (int i = 0; i < all.length; i++) {
            all[i] = (i % (size + 1) == 0 ? 1 : 0) - factor * all[i];
        }
        square.write(0, all, all.length);
        square.push();
    }

    static double sum(HostFloats values, DoubleUnaryOperator of) {
        float[] all = all(values);
        double sum = 0;
        for (float each : all) {
            sum += of.applyAsDouble(each);
        }
        return sum;
    }

    /** λ_max of a symmetric matrix. */
    static double largestEigenvalue(HostFloats gram, int size) {
        float[] all = all(gram);
        double[][] rows = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                rows[i][j] = Require.finite("product of weights", all[i * size + j], "is the learning rate too large?");
                rows[j][i] = rows[i][j];
            }
        }
        return new EigenDecompositionSymmetric(new Array2DRowRealMatrix(rows, false), 1e-6, true).getEigenvalue(0);
    }

    /** The columns, in groups of equal length, as so many rows. */
    static double[][] rows(HostFloats matrix, int count) {
        float[] all = all(matrix);
        double[][] rows = new double[count][all.length / count];
        for (int i = 0; i < all.length; i++) {
            rows[i / rows[0].length][i % rows[0].length] = all[i];
        }
        return rows;
    }

    static void requireFinite(String name, float[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                Require.finite(name + "[" + i + "]", values[i], "");
            }
        }
    }

    private static float[] all(HostFloats matrix) {
        matrix.pull();
        float[] all = new float[(int) matrix.matrix().length()];
        matrix.read(0, all, all.length);
        return all;
    }
}
