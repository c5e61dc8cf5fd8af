package thermolab.num;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A matrix product with its operands bound once: into ← α a b + β into, run as often as wanted.
 *
 * <p>{@link Tensors#multiply} finds out about shapes and orders at each call, about 7 µs; here that is done at
 * construction, and a run adds 1 µs to the product itself. It pays where a product takes less than 100 µs. Matrices in
 * Fortran order go to the BLAS routine as they are. The operands' contents may change between runs; their memory may
 * not.
 */
public final class BoundProduct {

    private final DynamicCustomOp operation;
    private final OpContext operands;

    /**
     * @param transposeA whether a stands for its transpose; likewise b
     * @param into of the same element type, shape [rows of a, columns of b], sharing no memory with a or b
     */
    public BoundProduct(INDArray a, boolean transposeA, INDArray b, boolean transposeB, double alpha, double beta,
            INDArray into) {
        long[] flags = {transposeA ? 1 : 0, transposeB ? 1 : 0, 0};
        operation = DynamicCustomOp.builder("matmul").addInputs(a, b).addOutputs(into)
                .addIntegerArguments((int) flags[0], (int) flags[1], 0).addFloatingPointArguments(alpha, beta).build();
        operands = Nd4j.getExecutioner().buildContext();
        operands.setInputArrays(a, b);
        operands.setOutputArrays(into);
        operands.setIArguments(flags);
        operands.setTArguments(alpha, beta);
    }

    /** Computes the product. */
    public void run() {
        Nd4j.getExecutioner().exec(operation, operands);
    }
}
