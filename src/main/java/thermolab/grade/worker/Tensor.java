package thermolab.grade.worker;

import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Tensors;

/** ND4J's tensors in frames: element type, shape, and the numbers row after row as doubles. */
final class Tensor {

    private static final int MOST_DIMENSIONS = 16;
    private static final List<DataType> TYPES = List.of(DataType.DOUBLE, DataType.FLOAT, DataType.INT, DataType.LONG, DataType.BOOL);

    private Tensor() {
    }

    static void write(Output output, INDArray tensor) throws ProtocolException {
        int type = TYPES.indexOf(tensor.dataType());
        if (type < 0) {
            throw new ProtocolException("a tensor of " + tensor.dataType() + " can't travel; use doubles or floats");
        }
        output.flag(type);
        PrimitiveArrays.write(output, tensor.shape());
        PrimitiveArrays.write(output, Tensors.toArray(tensor));
    }

    static INDArray read(Input input, Allowance allowance) throws ProtocolException {
        int type = input.flag();
        long[] shape = (long[]) PrimitiveArrays.read(input, Tag.LONGS, allowance);
        double[] values = (double[]) PrimitiveArrays.read(input, Tag.DOUBLES, allowance);
        allowance.charge((long) Double.BYTES * values.length);
        if (type >= TYPES.size() || shape.length > MOST_DIMENSIONS || !holds(shape, values.length)) {
            throw new ProtocolException("shape of a tensor must have at most " + MOST_DIMENSIONS + " extents and hold its " + values.length
                    + " numbers");
        }
        return Tensors.of(values, shape).castTo(TYPES.get(type));
    }

    private static boolean holds(long[] shape, int length) {
        long product = 1;
        for (long extent : shape) {
            if (extent < 1 || extent > length) {
                return false; // so that the product never overflows before it is too large
            }
            product *= extent;
            if (product > length) {
                return false;
            }
        }
        return product == length;
    }
}
