package thermolab.num;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A matrix product with its operands bound once: into ← α a b + β into, run as often as wanted.
 *
 * <p>{@link Tensors#multiply} finds out about shapes and orders at each call, about 7 µs; here that is done at
 * construction. Matrices of floats in Fortran order, and runs of their columns, go to the BLAS routine as they are: a run adds
 * 0.1 µs to the product itself on the CPU. All others are ND4J's operation bound once, which adds 1 to 3 µs. It pays where
 * a product takes less than 100 µs. The operands' contents may change between runs; their memory may not.
 */
public final class BoundProduct {

    private final Runnable product;

    /**
     * @param transposeA whether a stands for its transpose; likewise b
     * @param into of the same element type, shape [rows of a, columns of b], sharing no memory with a or b
     */
    public BoundProduct(INDArray a, boolean transposeA, INDArray b, boolean transposeB, double alpha, double beta,
            INDArray into) {
        requireFit(a, transposeA, b, transposeB, into);
        boolean direct = HostBlas.readsColumns(a) && HostBlas.readsColumns(b) && HostBlas.readsColumns(into);
        product = direct ? HostBlas.boundProduct(a, transposeA, b, transposeB, alpha, beta, into)
                : operation(a, transposeA, b, transposeB, alpha, beta, into);
    }

    /** Computes the product. */
    public void run() {
        product.run();
    }

    private static Runnable operation(INDArray a, boolean transposeA, INDArray b, boolean transposeB, double alpha, double beta,
            INDArray into) {
        long[] flags = {transposeA ? 1 : 0, transposeB ? 1 : 0, 0};
        DynamicCustomOp operation = DynamicCustomOp.builder("matmul").addInputs(a, b).addOutputs(into)
                .addIntegerArguments((int) flags[0], (int) flags[1], 0).addFloatingPointArguments(alpha, beta).build();
        OpContext operands = Nd4j.getExecutioner().buildContext();
        operands.setInputArrays(a, b);
        operands.setOutputArrays(into);
        operands.setIArguments(flags);
        operands.setTArguments(alpha, beta);
        return () -> Nd4j.getExecutioner().exec(operation, operands);
    }

    private static void requireFit(INDArray a, boolean transposeA, INDArray b, boolean transposeB, INDArray into) {
        int rows = transposeA ? a.columns() : a.rows();
        int columns = transposeB ? b.rows() : b.columns();
        int inner = transposeA ? a.rows() : a.columns();
        Require.sameLength(transposeA ? "rows of a" : "columns of a", inner, transposeB ? "columns of b" : "rows of b",
                transposeB ? b.columns() : b.rows());
        Require.sameLength("rows of into", into.rows(), transposeA ? "columns of a" : "rows of a", rows);
        Require.sameLength("columns of into", into.columns(), transposeB ? "rows of b" : "columns of b", columns);
    }
}
