package thermolab.num;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * {@link LogSumExp} for a batch: the same formulas along each row of a tensor [n, k], in a handful of ND4J operations
 * whatever n is.
 *
 * <p>An operation of ND4J costs microseconds before it computes anything, so one row is faster in plain Java and a
 * thousand rows are faster here. Each method leaves its argument as it is and returns a new tensor of doubles.
 */
public final class Tensors {

    private Tensors() {
    }

    /**
     * ln Σⱼ exp(xᵢⱼ) for each row i, in nats.
     *
     * @param x finite numbers, shape [n, k]
     * @return shape [n, 1]
     */
    public static INDArray logSumExpRows(INDArray x) {
        INDArray max = rowMax(x);
        return shiftedLogSums(shifted(x, max)).addi(max);
    }

    /**
     * xᵢⱼ − ln Σₗ exp(xᵢₗ): the logarithm of softmax along each row, in nats.
     *
     * @param x finite logits, shape [n, k]
     * @return shape [n, k]; the exponentials of each row sum to one
     */
    public static INDArray logSoftmaxRows(INDArray x) {
        INDArray y = shifted(x, rowMax(x));
        return y.subiColumnVector(shiftedLogSums(y));
    }

    /** A tensor of doubles, shape [n, k], from rows of one length. */
    public static INDArray ofRows(double[][] rows) {
        Require.rectangular("rows", rows);
        return Nd4j.createFromArray(rows);
    }

    /** A tensor of zeros of doubles. */
    public static INDArray zeros(long... shape) {
        return Nd4j.zeros(DataType.DOUBLE, checked(shape));
    }

    /** A tensor of zeros with the shape and the element type of another. */
    public static INDArray zerosLike(INDArray other) {
        return Nd4j.zeros(other.dataType(), other.shape());
    }

    /** A tensor of doubles of the given shape, filled row after row; the numbers are copied. */
    public static INDArray of(double[] values, long... shape) {
        double count = 1;
        for (long size : checked(shape)) {
            count *= size;
        }
        if (count != values.length) {
            throw Require.broken("values", values.length + " of them", "must fill the shape " + Arrays.toString(shape), "");
        }
        return Nd4j.createFromArray(values).reshape(shape);
    }

    /** The numbers of a tensor, row after row, in a new array of doubles. */
    public static double[] toArray(INDArray x) {
        INDArray block = HostBlas.reads(x) ? x : x.castTo(DataType.DOUBLE).dup('c');
        double[] values = new double[(int) x.length()];
        if (HostBlas.reads(block)) {
            HostBlas.read(block, values);
            return values;
        }
        return block.data().asDouble();
    }

    /**
     * Overwrites a tensor with the numbers of an array, row after row.
     *
     * @param into a tensor that the caller owns, with as many entries
     */
    public static void fill(double[] values, INDArray into) {
        if (HostBlas.reads(into) && values.length == into.length()) {
            HostBlas.write(values, into);
        } else {
            into.assign(of(values, into.shape()));
        }
    }

    /** The rows of a tensor [n, k] as arrays of doubles: one copy out of the tensor, where INDArray's own way makes n. */
    public static double[][] toRows(INDArray x) {
        double[] all = toArray(x);
        int columns = x.columns();
        double[][] rows = new double[x.rows()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(all, i * columns, (i + 1) * columns);
        }
        return rows;
    }

    /** Two tensors with the same number of rows side by side: [n, k] and [n, l] make [n, k + l]. */
    public static INDArray beside(INDArray left, INDArray right) {
        return Nd4j.hstack(left, right);
    }

    /**
     * into ← alpha · a b + beta · into, without a new tensor: one call of the BLAS routine GEMM.
     *
     * @param transposeA whether a stands for its transpose; likewise b
     * @param into shape [rows of a, columns of b], of the same element type, sharing no memory with a or b
     */
    public static void multiply(INDArray a, boolean transposeA, INDArray b, boolean transposeB, double alpha, double beta,
            INDArray into) {
        boolean oneType = a.dataType() == b.dataType() && a.dataType() == into.dataType();
        long rows = transposeA ? a.size(1) : a.size(0);
        long inner = transposeA ? a.size(0) : a.size(1);
        boolean fits = inner == (transposeB ? b.size(1) : b.size(0)) && rows == into.size(0)
                && into.size(1) == (transposeB ? b.size(0) : b.size(1));
        if (oneType && fits && HostBlas.reads(a) && HostBlas.reads(b) && HostBlas.reads(into)) {
            HostBlas.multiply(a, transposeA, b, transposeB, alpha, beta, into);
        } else {
            Nd4j.gemm(a, b, into, transposeA, transposeB, alpha, beta);
        }
    }

    /** y ← y + alpha · x, the BLAS routine AXPY: the cheapest call that there is. */
    public static void addScaled(double alpha, INDArray x, INDArray y) {
        if (x.dataType() == y.dataType() && x.length() == y.length() && HostBlas.reads(x) && HostBlas.reads(y)) {
            HostBlas.addScaled(alpha, x, y);
        } else {
            Nd4j.getBlasWrapper().level1().axpy(x.length(), alpha, x, y);
        }
    }

    /** 1/(1 + exp(−x)) of each entry, in a new tensor. */
    public static INDArray sigmoid(INDArray x) {
        return Transforms.sigmoid(x, true);
    }

    /** ln(1 + exp(x)) = max(x, 0) + ln(1 + exp(−|x|)) of each entry, in a new tensor: no x is too large. */
    public static INDArray softplus(INDArray x) {
        INDArray tail = Transforms.log(Transforms.exp(Transforms.abs(x, true).negi(), false).addi(1), false);
        return Transforms.max(x, 0, true).addi(tail);
    }

    /** A shape of at least one axis, each of at least one place, with no more places than an int counts. */
    private static long[] checked(long[] shape) {
        double count = 1;
        for (long size : shape) {
            count *= size < 1 ? Double.NaN : size;
        }
        if (shape.length == 0 || !(count <= Integer.MAX_VALUE)) {
            throw Require.broken("shape", Arrays.toString(shape), "must have one axis or more, each of 1 or more, and at most "
                    + Integer.MAX_VALUE + " entries", "");
        }
        return shape;
    }

    /** Refuses two tensors of different shapes; the message prints both. */
    public static void sameShape(String nameA, INDArray a, String nameB, INDArray b) {
        if (!Arrays.equals(a.shape(), b.shape())) {
            throw new IllegalArgumentException(nameA + " " + Arrays.toString(a.shape()) + " and " + nameB + " "
                    + Arrays.toString(b.shape()) + " must have the same shape");
        }
    }

    private static INDArray rowMax(INDArray x) {
        if (x.rank() != 2) {
            throw Require.broken("x", "shape " + Arrays.toString(x.shape()), "must have two axes [n, k]", "");
        }
        double sum = x.sumNumber().doubleValue(); // NaN and infinities survive a sum
        if (!Double.isFinite(sum)) {
            throw Require.broken("x", "its sum is " + sum, "must have finite entries", "");
        }
        return x.castTo(DataType.DOUBLE).max(true, 1);
    }

    private static INDArray shifted(INDArray x, INDArray max) {
        return x.castTo(DataType.DOUBLE).subColumnVector(max);
    }

    private static INDArray shiftedLogSums(INDArray shifted) {
        INDArray sums = Transforms.exp(shifted, true).sum(true, 1);
        return Transforms.log(sums, false);
    }
}
