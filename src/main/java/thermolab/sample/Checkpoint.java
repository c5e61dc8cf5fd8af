package thermolab.sample;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Tensors;

/**
 * A run on disk: a mark, a version, whose run it is, its step, its streams, its chains as doubles (exact for floats too) and
 * their energies, and a checksum. A file that is cut short, changed, of another version or of another run is refused in words.
 */
record Checkpoint(String sampler, String energy, long number, long[] randomness, INDArray positions, double[] energies) {

    private static final int MARK = 0x74686c62;      // "thlb"
    private static final int VERSION = 1;

    void write(Path file) throws IOException {
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".part");
        try {
            CRC32 sum = new CRC32();
            try (OutputStream disk = new BufferedOutputStream(Files.newOutputStream(whole));
                    DataOutputStream out = new DataOutputStream(new CheckedOutputStream(disk, sum))) {
                writeBody(out);
                out.writeLong(sum.getValue());
            }
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void writeBody(DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeInt(VERSION);
        out.writeUTF(sampler);
        out.writeUTF(energy);
        out.writeLong(number);
        out.writeInt(randomness.length);
        for (long word : randomness) {
            out.writeLong(word);
        }
        out.writeUTF(positions.dataType().name());
        out.writeInt(positions.rows());
        out.writeInt(positions.columns());
        for (double value : Tensors.toArray(positions)) {
            out.writeDouble(value);
        }
        for (double value : energies) {
            out.writeDouble(value);
        }
    }

    static Checkpoint read(Path file, String sampler, String energy) throws IOException {
        CRC32 sum = new CRC32();
        try (DataInputStream in = new DataInputStream(new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), sum))) {
            if (in.readInt() != MARK) {
                throw new IOException(file + " is not a checkpoint");
            }
            int version = in.readInt();
            if (version != VERSION) {
                throw new IOException(file + " has version " + version + "; this program reads version " + VERSION);
            }
            Checkpoint checkpoint = readBody(in, file);
            long expected = sum.getValue();
            if (in.readLong() != expected) {
                throw new IOException(file + " has been changed or damaged: its checksum does not fit");
            }
            if (!checkpoint.sampler.equals(sampler) || !checkpoint.energy.equals(energy)) {
                throw new IOException(file + " is of a run of " + checkpoint.sampler + " on " + checkpoint.energy
                        + ", not of " + sampler + " on " + energy);
            }
            return checkpoint;
        } catch (EOFException e) {
            throw new IOException(file + " is cut short", e);
        }
    }

    private static Checkpoint readBody(DataInputStream in, Path file) throws IOException {
        String sampler = in.readUTF();
        String energy = in.readUTF();
        long number = in.readLong();
        long[] randomness = new long[size(in.readInt(), file)];
        for (int i = 0; i < randomness.length; i++) {
            randomness[i] = in.readLong();
        }
        String type = in.readUTF();
        int rows = size(in.readInt(), file);
        int columns = size(in.readInt(), file);
        double[] values = doubles(in, size((long) rows * columns, file));
        INDArray positions = Tensors.of(values, rows, columns).castTo(DataType.valueOf(type));
        return new Checkpoint(sampler, energy, number, randomness, positions, doubles(in, rows));
    }

    private static double[] doubles(DataInputStream in, int count) throws IOException {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    /** A length that the file can hold; a damaged one must not ask for all the memory. */
    private static int size(long count, Path file) throws IOException {
        if (count < 1 || count > Files.size(file) / Long.BYTES) {
            throw new IOException(file + " has been changed or damaged: a length of " + count);
        }
        return (int) count;
    }
}
