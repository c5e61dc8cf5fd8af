package thermolab.num;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The BLAS routines themselves, for matrices that lie row after row, or column after column, in the memory of the CPU. ND4J's own way to
 * them looks at shapes and orders and copies, which costs 7 to 12 µs a product and 0.5 µs a sum: as much as the arithmetic
 * on [64, 50]. Anything else, a GPU's memory or a view, is left to ND4J.
 */
final class HostBlas {

    private static final boolean ON_CPU = Nd4j.getBackend().getClass().getSimpleName().equals("CpuBackend");

    private HostBlas() {
    }

    /** Whether a tensor is a plain block of doubles or floats, row after row, that the CPU can read. */
    static boolean reads(INDArray x) {
        return ON_CPU && (x.dataType() == DataType.DOUBLE || x.dataType() == DataType.FLOAT) && isOneBlock(x);
    }

    private static boolean isOneBlock(INDArray x) {
        long expected = 1;
        for (int axis = x.rank() - 1; axis >= 0; axis--) {
            if (x.size(axis) != 1 && x.stride(axis) != expected) {
                return false;
            }
            expected *= x.size(axis);
        }
        return true;
    }

    /** See {@link Tensors#multiply}. All three of one type, and readable. */
    static void multiply(INDArray a, boolean transposeA, INDArray b, boolean transposeB, double alpha, double beta, INDArray into) {
        int rows = into.rows();
        int columns = into.columns();
        int inner = (int) (transposeA ? a.size(0) : a.size(1));
        int ta = layout(transposeA);
        int tb = layout(transposeB);
        Pointer pa = a.data().addressPointer();
        Pointer pb = b.data().addressPointer();
        Pointer pc = into.data().addressPointer();
        if (pc instanceof DoublePointer) {
            openblas_nolapack.cblas_dgemm(openblas_nolapack.CblasRowMajor, ta, tb, rows, columns, inner, alpha, (DoublePointer) pa,
                    a.columns(), (DoublePointer) pb, b.columns(), beta, (DoublePointer) pc, columns);
        } else {
            openblas_nolapack.cblas_sgemm(openblas_nolapack.CblasRowMajor, ta, tb, rows, columns, inner, (float) alpha,
                    (FloatPointer) pa, a.columns(), (FloatPointer) pb, b.columns(), (float) beta, (FloatPointer) pc, columns);
        }
    }

    /** Whether a tensor is a matrix of floats whose columns lie one after another, perhaps with gaps, where the CPU can read. */
    static boolean readsColumns(INDArray x) {
        return ON_CPU && x.dataType() == DataType.FLOAT && x.rank() == 2 && x.stride(0) == 1 && x.stride(1) >= x.size(0);
    }

    /** See {@link BoundProduct}: the product whose operands' addresses are looked up now. All three readable by columns. */
    static Runnable boundProduct(INDArray a, boolean transposeA, INDArray b, boolean transposeB, double alpha, double beta,
            INDArray into) {
        int rows = into.rows();
        int columns = into.columns();
        int inner = transposeA ? a.rows() : a.columns();
        int ta = layout(transposeA);
        int tb = layout(transposeB);
        Columns readA = new Columns(a);
        Columns readB = new Columns(b);
        Columns write = new Columns(into);
        return () -> openblas_nolapack.cblas_sgemm(openblas_nolapack.CblasColMajor, ta, tb, rows, columns, inner, (float) alpha,
                readA.first, readA.step, readB.first, readB.step, (float) beta, write.first, write.step);
    }

    private static int layout(boolean transpose) {
        return transpose ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans;
    }

    /** Where a matrix begins and how far its columns are apart; holds on to the matrix, and so to its memory. */
    private record Columns(INDArray matrix, FloatPointer first, int step) {

        Columns(INDArray matrix) {
            this(matrix, (FloatPointer) matrix.data().addressPointer(), (int) matrix.stride(1));
        }
    }

    /** See {@link Tensors#addScaled}. Both of one type, and readable. */
    static void addScaled(double alpha, INDArray x, INDArray y) {
        Pointer px = x.data().addressPointer();
        Pointer py = y.data().addressPointer();
        if (py instanceof DoublePointer) {
            openblas_nolapack.cblas_daxpy((int) x.length(), alpha, (DoublePointer) px, 1, (DoublePointer) py, 1);
        } else {
            openblas_nolapack.cblas_saxpy((int) x.length(), (float) alpha, (FloatPointer) px, 1, (FloatPointer) py, 1);
        }
    }

    /** Copies a readable tensor to an array. */
    static void read(INDArray x, double[] into) {
        Pointer memory = x.data().addressPointer();
        if (memory instanceof DoublePointer) {
            ((DoublePointer) memory).get(into);
        } else {
            float[] floats = new float[into.length];
            ((FloatPointer) memory).get(floats);
            for (int i = 0; i < floats.length; i++) {
                into[i] = floats[i];
            }
        }
    }

    /** Copies an array into a readable tensor. */
    static void write(double[] from, INDArray x) {
        Pointer memory = x.data().addressPointer();
        if (memory instanceof DoublePointer) {
            ((DoublePointer) memory).put(from);
        } else {
            float[] floats = new float[from.length];
            for (int i = 0; i < floats.length; i++) {
                floats[i] = (float) from[i];
            }
            ((FloatPointer) memory).put(floats);
        }
    }
}
