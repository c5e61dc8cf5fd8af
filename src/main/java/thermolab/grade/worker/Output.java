package thermolab.grade.worker;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A frame that is being written: the payload's length, the conversation's number, then the payload; big-endian throughout. */
final class Output {

    static final int HEADER = Integer.BYTES + Long.BYTES;
    private static final int FIRST_ROOM = 256;

    private final int limit;
    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_ROOM).position(HEADER);

    /** A frame whose payload may have up to {@code limit} bytes. */
    Output(int limit) {
        this.limit = limit;
    }

    void flag(int value) {
        room(1).put((byte) value);
    }

    void integer(int value) {
        room(Integer.BYTES).putInt(value);
    }

    void longInteger(long value) {
        room(Long.BYTES).putLong(value);
    }

    void real(double value) {
        room(Double.BYTES).putDouble(value);
    }

    void text(String value) {
        raw(value.getBytes(StandardCharsets.UTF_8));
    }

    void raw(byte[] value) {
        integer(value.length);
        room(value.length).put(value);
    }

    /** The buffer with room for {@code more} bytes; whoever asks for room fills it. */
    ByteBuffer room(int more) {
        if (more > limit + HEADER - bytes.position()) {
            throw new IllegalStateException("a call's values must fit into " + (limit >> 20) + " MB");
        }
        if (more > bytes.remaining()) {
            int wanted = Math.max(bytes.position() + more, (int) Math.min(2L * bytes.capacity(), limit + (long) HEADER));
            bytes = ByteBuffer.allocate(wanted).put(bytes.flip());
        }
        return bytes;
    }

    /** Bytes so far. */
    int size() {
        return bytes.position();
    }

    /** A copy of what is behind the head. */
    byte[] payload() {
        return Arrays.copyOfRange(bytes.array(), HEADER, bytes.position());
    }

    /** The whole frame, its head filled in. */
    ByteBuffer frame(long conversation) {
        return bytes.putInt(0, bytes.position() - HEADER).putLong(Integer.BYTES, conversation).flip();
    }
}
