package thermolab.grade.worker;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A frame that is being read. Each claim of a length is checked against the bytes that are there, before anything is allocated. */
final class Input {

    private final ByteBuffer bytes;

    Input(byte[] payload) {
        bytes = ByteBuffer.wrap(payload);
    }

    /** Bytes of the whole frame. */
    int size() {
        return bytes.capacity();
    }

    int flag() throws ProtocolException {
        return need(1).get() & 0xff;
    }

    int integer() throws ProtocolException {
        return need(Integer.BYTES).getInt();
    }

    long longInteger() throws ProtocolException {
        return need(Long.BYTES).getLong();
    }

    double real() throws ProtocolException {
        return need(Double.BYTES).getDouble();
    }

    String text() throws ProtocolException {
        return new String(raw(), StandardCharsets.UTF_8);
    }

    byte[] raw() throws ProtocolException {
        byte[] value = new byte[count(1)];
        bytes.get(value);
        return value;
    }

    /** How many elements follow, of {@code width} bytes or more each. */
    int count(int width) throws ProtocolException {
        int count = integer();
        if (count < 0 || (long) count * width > bytes.remaining()) {
            throw new ProtocolException("a count (" + count + ") must fit the rest of the frame: " + bytes.remaining() + " bytes");
        }
        return count;
    }

    /** The same where more than {@code most} elements make no sense. */
    int count(int width, int most) throws ProtocolException {
        int count = count(width);
        if (count > most) {
            throw new ProtocolException("a count (" + count + ") must be at most " + most);
        }
        return count;
    }

    /** The buffer, which holds at least {@code width} more bytes. */
    ByteBuffer need(int width) throws ProtocolException {
        if (bytes.remaining() < width) {
            throw new ProtocolException("the frame ends " + (width - bytes.remaining()) + " bytes too early",
                    new BufferUnderflowException());
        }
        return bytes;
    }

    void end() throws ProtocolException {
        if (bytes.hasRemaining()) {
            throw new ProtocolException(bytes.remaining() + " bytes follow the end of the frame's content");
        }
    }
}
