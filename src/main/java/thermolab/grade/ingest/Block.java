package thermolab.grade.ingest;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Bytes at any place of an archive, which is a file or lies in another archive. Safe for several threads. */
interface Block extends Closeable {

    long size() throws IOException;

    /** Fills the array from that place on. */
    void fill(long place, byte[] bytes) throws IOException;

    /** So many bytes as numbers that begin with their lowest. */
    default ByteBuffer numbers(long place, int length) throws IOException {
        if (place < 0 || length < 0 || place > size() - length) {
            throw new EOFException("the archive ends before place " + place + " + " + length);
        }
        byte[] bytes = new byte[length];
        fill(place, bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Block of(byte[] archive) {
        return new Block() {
            @Override
            public long size() {
                return archive.length;
            }

            @Override
            public void fill(long place, byte[] bytes) throws IOException {
                if (place < 0 || place > archive.length - bytes.length) {
                    throw new EOFException();
                }
                System.arraycopy(archive, (int) place, bytes, 0, bytes.length);
            }

            @Override
            public void close() {
                // nothing is held open
            }
        };
    }

    static Block of(Path file) throws IOException {
        RandomAccessFile open = new RandomAccessFile(file.toFile(), "r");
        return new Block() {
            @Override
            public long size() throws IOException {
                return open.length();
            }

            @Override
            public synchronized void fill(long place, byte[] bytes) throws IOException {
                open.seek(place);
                open.readFully(bytes);
            }

            @Override
            public void close() throws IOException {
                open.close();
            }
        };
    }
}
