package thermolab.num;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.concurrency.AffinityManager.Location;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * The memory of a float matrix, for work between two matrix products that a plain Java loop does faster than an
 * operation per step: bias, activation and random draw in one pass over data that are still in the cache.
 *
 * <p>Columns lie one after another (Fortran order), so a column, one example of a batch, is contiguous: copied to a
 * Java array it costs 0.1 ns a number. {@link #pull} before a read and {@link #push} after a write keep a GPU's copy in
 * step; they do nothing on the CPU.
 */
public final class HostFloats {

    private static final long MOST = Integer.MAX_VALUE; // an int counts the numbers of a buffer

    private final INDArray matrix; // kept, so that its memory lives as long as the view
    private final FloatBuffer memory;

    /** A matrix of zeros, shape [rows, columns], and the view of its memory. */
    public HostFloats(long rows, long columns) {
        this(Nd4j.create(DataType.FLOAT, new long[] {checked("rows", rows, MOST), checked("columns", columns, MOST / rows)}, 'f'));
    }

    private static long checked(String name, long value, long most) {
        if (value < 1 || value > most) {
            throw Require.broken(name, value, "must be at least 1 and at most " + most, "");
        }
        return value;
    }

    private HostFloats(INDArray matrix) {
        this.matrix = matrix;
        memory = new FloatPointer(matrix.data().addressPointer()).capacity(matrix.length()).asBuffer();
    }

    /** The matrix itself, for matrix products. */
    public INDArray matrix() {
        return matrix;
    }

    /** Columns {@code from} up to and without {@code to}, sharing this memory. */
    public INDArray columns(long from, long to) {
        checked("to", to, matrix.columns());
        checked("from + 1", from + 1, to);
        return matrix.get(NDArrayIndex.all(), NDArrayIndex.interval(from, to));
    }

    /** A run of numbers of this memory as a matrix [rows, columns] in Fortran order. */
    public INDArray part(long offset, long rows, long columns) {
        checked("rows", rows, matrix.length());
        checked("columns", columns, matrix.length() / rows);
        if (offset < 0 || offset > matrix.length() - rows * columns) {
            throw Require.broken("offset", offset, "must leave " + rows * columns + " of " + matrix.length() + " numbers", "");
        }
        return Nd4j.create(matrix.data(), new long[] {rows, columns}, new long[] {1, rows}, offset, 'f');
    }

    /** Call before {@link #read}, after a matrix product wrote here. */
    public void pull() {
        Nd4j.getAffinityManager().ensureLocation(matrix, Location.HOST);
    }

    /** Call after {@link #write}, before a matrix product reads here. */
    public void push() {
        Nd4j.getAffinityManager().tagLocation(matrix, Location.HOST);
    }

    /** Copies {@code count} numbers that begin at {@code offset} to the front of an array. */
    public void read(int offset, float[] into, int count) {
        memory.get(offset, into, 0, count);
    }

    /** Copies the first {@code count} numbers of an array to {@code offset}. */
    public void write(int offset, float[] from, int count) {
        memory.put(offset, from, 0, count);
    }

    /** One number. */
    public float get(int offset) {
        return memory.get(offset);
    }

    /** Sets one number. */
    public void set(int offset, float value) {
        memory.put(offset, value);
    }
}
