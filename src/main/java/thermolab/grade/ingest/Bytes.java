package thermolab.grade.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes read up to a limit, and turned into text. */
final class Bytes {

    private Bytes() {
    }

    /** All bytes of the stream; a stream that goes on beyond the limit is not read to its end. */
    static byte[] atMost(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new FileTree.TooLarge(limit);
        }
        return bytes;
    }

    /**
     * Text and the name of its encoding.
     *
     * @param charset {@code UTF-8} except where the bytes say otherwise
     */
    record Text(String text, String charset) {
    }

    /** By its byte order mark, else UTF-8 where the bytes are valid, else Windows-1252, which old editors write. */
    static Text decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decodeAs(StandardCharsets.UTF_8, bytes, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decodeAs(StandardCharsets.UTF_16BE, bytes, 2);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decodeAs(StandardCharsets.UTF_16LE, bytes, 2);
        }
        try {
            return new Text(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), "UTF-8");
        } catch (CharacterCodingException e) {
            return decodeAs(Charset.forName("windows-1252"), bytes, 0);
        }
    }

    private static Text decodeAs(Charset charset, byte[] bytes, int skip) {
        return new Text(new String(bytes, skip, bytes.length - skip, charset), charset.name());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
