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

    static INDArray read(Input input) throws ProtocolException {
        int type = input.flag();
        long[] shape = (long[]) PrimitiveArrays.read(input, Tag.LONGS);
        double[] values = (double[]) PrimitiveArrays.read(input, Tag.DOUBLES);
        long length = 1;
        for (long extent : shape) {
            if (extent < 0 || extent > values.length) {
                throw new ProtocolException("extent of a tensor (" + extent + ") must be in 0.." + values.length);
            }
            length = Math.multiplyExact(length, extent);
        }
        if (type >= TYPES.size() || shape.length > MOST_DIMENSIONS || length != values.length) {
            throw new ProtocolException("shape of a tensor must hold its " + values.length + " numbers");
        }
        return Tensors.of(values, shape).castTo(TYPES.get(type));
    }
}
