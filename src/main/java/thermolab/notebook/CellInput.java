package thermolab.notebook;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code System.in} of a cell: asks for a line whenever the last one is used up. No answer is the end of the input. */
final class CellInput extends InputStream {

    private final Supplier<Optional<String>> lines;
    private byte[] line = new byte[0];
    private int next;

    CellInput(Supplier<Optional<String>> lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] target, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (next == line.length) {
            Optional<String> answer = lines.get();
            if (answer.isEmpty()) {
                return -1;
            }
            line = (answer.get() + "\n").getBytes(StandardCharsets.UTF_8);
            next = 0;
        }
        int count = Math.min(length, line.length - next);
        System.arraycopy(line, next, target, from, count);
        next += count;
        return count;
    }

    @Override
    public synchronized int available() {
        return line.length - next;
    }
}
