package thermolab.grade.worker;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.Arrays;

/** Frames over one connection, in both directions. A frame that claims to be longer than the limit is refused unread. */
public final class Frames implements Closeable {

    /** Bytes of payload that a frame may have: four million doubles and more. */
    public static final int LIMIT = 64 << 20;

    private static final int CHUNK = 1 << 16;

    private final ByteChannel channel;
    private final int limit;
    private final ByteBuffer arrived = ByteBuffer.allocateDirect(CHUNK).flip();

    public Frames(ByteChannel channel) {
        this(channel, LIMIT);
    }

    Frames(ByteChannel channel, int limit) {
        this.channel = channel;
        this.limit = limit;
    }

    public Output begin() {
        return new Output(limit);
    }

    public void send(Output output) throws IOException {
        ByteBuffer frame = output.frame();
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }

    /** Waits for the next frame. Room grows with what has arrived, not with what is claimed. */
    public Input receive() throws IOException {
        int length = ByteBuffer.wrap(read(Integer.BYTES)).getInt();
        if (length < 0 || length > limit) {
            throw new ProtocolException("length of a frame (" + length + ") must be in 0.." + limit);
        }
        return new Input(read(length));
    }

    private byte[] read(int length) throws IOException {
        byte[] bytes = new byte[Math.min(length, CHUNK)];
        for (int filled = 0; filled < length; ) {
            if (!arrived.hasRemaining()) {
                fill();
            }
            if (filled == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, length));
            }
            int part = Math.min(arrived.remaining(), bytes.length - filled);
            arrived.get(bytes, filled, part);
            filled += part;
        }
        return bytes;
    }

    private void fill() throws IOException {
        arrived.clear();
        int count = channel.read(arrived);
        arrived.flip();
        if (count < 0) {
            throw new EOFException("the other side has closed the connection");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
