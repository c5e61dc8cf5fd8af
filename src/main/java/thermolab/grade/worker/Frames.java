package thermolab.grade.worker;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Frames over one connection, in both directions. A frame that claims to be longer than the limit is refused unread, and so is
 * one of another conversation: where a worker serves one exercise after the other, what belongs to the earlier one is heard no more.
 */
public class Frames implements Closeable {

    /** Bytes of payload that a frame may have: eight million doubles. */
    public static final int LIMIT = 64 << 20;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final OutputStream out;
    private final int limit;
    private volatile long conversation;

    public Frames(InputStream in, OutputStream out) {
        this(in, out, LIMIT);
    }

    Frames(InputStream in, OutputStream out, int limit) {
        this.in = in;
        this.out = out;
        this.limit = limit;
    }

    Output begin() {
        return new Output(limit);
    }

    /** Number of the conversation that goes on. */
    long conversation() {
        return conversation;
    }

    /** From now on all frames are of this conversation. */
    void converse(long number) {
        conversation = number;
    }

    void send(Output output) throws IOException {
        ByteBuffer frame = output.frame(conversation);
        out.write(frame.array(), 0, frame.limit());
        out.flush();
    }

    /** Waits for the next frame. Room grows with what has arrived, not with what is claimed. */
    Input receive() throws IOException {
        ByteBuffer header = ByteBuffer.wrap(read(Output.HEADER));
        int length = header.getInt();
        long number = header.getLong();
        if (number != conversation) {
            throw new ProtocolException("a frame must be of the conversation that goes on");
        }
        if (length < 0 || length > limit) {
            throw new ProtocolException("length of a frame (" + length + ") must be in 0.." + limit);
        }
        return new Input(read(length));
    }

    private byte[] read(int length) throws IOException {
        byte[] bytes = new byte[Math.min(length, CHUNK)];
        for (int filled = 0; filled < length; ) {
            if (filled == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, length));
            }
            int count = in.read(bytes, filled, bytes.length - filled);
            if (count < 0) {
                throw new EOFException("the other side has closed the connection");
            }
            filled += count;
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        out.close();
        in.close();
    }
}
