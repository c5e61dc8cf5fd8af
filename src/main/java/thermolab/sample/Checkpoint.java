package thermolab.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Tensors;

/**
 * A run on disk: a mark, a version, whose run it is, its step and the temperatures of the next one, its streams, its chains as doubles (exact for floats too) with
 * their energies and what else their state remembers, the readings of its meters, and a checksum. A file that is cut short,
 * changed, of another version or of another run is refused in words.
 */
record Checkpoint(String sampler, String energy, long number, double[] temperatures, long[] randomness, INDArray positions,
        double[] energies, double[] memory, List<Reading> readings) {

    private static final int MARK = 0x74686c62;      // "thlb"
    private static final int VERSION = 3;

    /** What one meter has read, by the meter's name. */
    record Reading(String meter, double[] memory) {
    }

    void write(Path file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        writeBody(new DataOutputStream(body));
        ByteBuffer whole = ByteBuffer.allocate(body.size() + Long.BYTES).put(body.toByteArray());
        whole.putLong(checksum(whole.array(), body.size()));
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".part");
        try {
            Files.write(part, whole.array());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void writeBody(DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeInt(VERSION);
        out.writeUTF(sampler);
        out.writeUTF(energy);
        out.writeLong(number);
        out.writeInt(temperatures.length);
        write(out, temperatures);
        out.writeInt(randomness.length);
        for (long word : randomness) {
            out.writeLong(word);
        }
        out.writeUTF(positions.dataType().name());
        out.writeInt(positions.rows());
        out.writeInt(positions.columns());
        write(out, Tensors.toArray(positions));
        write(out, energies);
        out.writeInt(memory.length);
        write(out, memory);
        out.writeInt(readings.size());
        for (Reading reading : readings) {
            out.writeUTF(reading.meter);
            out.writeInt(reading.memory.length);
            write(out, reading.memory);
        }
    }

    private static void write(DataOutputStream out, double[] values) throws IOException {
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    static Checkpoint read(Path file, String sampler, String energy) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int size = whole.length - Long.BYTES;
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole));
        if (size < 2 * Integer.BYTES || in.readInt() != MARK) {
            throw new IOException(file + " is not a checkpoint");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException(file + " has version " + version + "; this program reads version " + VERSION
                    + " and can't go on from there: start that run again");
        }
        if (checksum(whole, size) != ByteBuffer.wrap(whole).getLong(size)) {
            throw new IOException(file + " is cut short or has been changed: its checksum does not fit");
        }
        Checkpoint checkpoint = readBody(in);
        if (!checkpoint.sampler.equals(sampler) || !checkpoint.energy.equals(energy)) {
            throw new IOException(file + " is of a run of " + checkpoint.sampler + " on " + checkpoint.energy
                    + ", not of " + sampler + " on " + energy);
        }
        return checkpoint;
    }

    private static Checkpoint readBody(DataInputStream in) throws IOException {
        String sampler = in.readUTF();
        String energy = in.readUTF();
        long number = in.readLong();
        double[] temperatures = doubles(in, in.readInt());
        long[] randomness = new long[in.readInt()];
        for (int i = 0; i < randomness.length; i++) {
            randomness[i] = in.readLong();
        }
        DataType type = DataType.valueOf(in.readUTF());
        int rows = in.readInt();
        int columns = in.readInt();
        INDArray positions = Tensors.of(doubles(in, rows * columns), rows, columns).castTo(type);
        double[] energies = doubles(in, rows);
        double[] memory = doubles(in, in.readInt());
        List<Reading> readings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            readings.add(new Reading(in.readUTF(), doubles(in, in.readInt())));
        }
        return new Checkpoint(sampler, energy, number, temperatures, randomness, positions, energies, memory, readings);
    }

    private static double[] doubles(DataInputStream in, int count) throws IOException {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
