package thermolab.notebook;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Carries what this process prints to the console of the running cell, in the order in which it was printed, and the
 * console's answers to {@code System.in}.
 *
 * <p>Small prints are gathered for a twentieth of a second, so that a loop that prints does not send a message for each
 * number. A cell shows at most {@value #MOST_CHARACTERS} characters; how many were dropped is said at its end.
 */
final class CellStreams implements AutoCloseable {

    static final int MOST_CHARACTERS = 2_000_000;

    private static final int FULL = 8192; // characters
    private static final long GATHER_MILLIS = 50;

    private final PrintStream out = stream(false);
    private final PrintStream err = stream(true);
    private final InputStream in = new CellInput(this::readLine);
    private final boolean always; // also between cells, for threads that outlive their cell
    private PrintStream outBefore;
    private PrintStream errBefore;
    private InputStream inBefore;
    private boolean taken;
    private final StringBuilder gathered = new StringBuilder();
    private boolean gatheredIsError;
    private Console console = Console.none();
    private long shown; // characters of the running cell
    private long dropped;
    private boolean closed;

    /** @param always whether the streams of the process stay taken between cells; threads then print on the last console */
    CellStreams(boolean always) {
        this.always = always;
        Thread sender = new Thread(this::sendNowAndThen, "cell output");
        sender.setDaemon(true);
        sender.start();
    }

    /** From now on everything goes to this console. */
    synchronized void begin(Console next) {
        flush();
        take();
        console = next;
        shown = 0;
        dropped = 0;
    }

    /** Hands over what is still gathered, and says what was dropped. */
    synchronized void end() {
        flush();
        if (dropped > 0) {
            console.err("\n[" + dropped + " more characters were printed; the first " + MOST_CHARACTERS + " are shown]\n");
            dropped = 0;
        }
        if (!always) {
            giveBack();
        }
    }

    synchronized void flush() {
        if (gathered.length() > 0) {
            String text = gathered.toString();
            gathered.setLength(0);
            if (gatheredIsError) {
                console.err(text);
            } else {
                console.out(text);
            }
        }
    }

    @Override
    public synchronized void close() {
        end();
        closed = true;
        notifyAll();
        giveBack();
    }

    /** Also where they are taken already: a cell may have set others, and the next begins with these again. */
    private void take() {
        if (!taken) {
            taken = true;
            outBefore = System.out;
            errBefore = System.err;
            inBefore = System.in;
        }
        System.setOut(out);
        System.setErr(err);
        System.setIn(in);
    }

    private void giveBack() {
        if (taken) {
            taken = false;
            System.setOut(outBefore);
            System.setErr(errBefore);
            System.setIn(inBefore);
        }
    }

    private synchronized void print(CharBuffer text, boolean error) {
        if (gatheredIsError != error) {
            flush();
            gatheredIsError = error;
        }
        int fits = (int) Math.min(text.remaining(), MOST_CHARACTERS - shown);
        dropped += text.remaining() - fits;
        shown += fits;
        if (gathered.length() == 0) {
            notifyAll();
        }
        gathered.append(text, 0, fits);
        if (gathered.length() >= FULL) {
            flush();
        }
    }

    private void sendNowAndThen() {
        try {
            while (true) {
                synchronized (this) {
                    while (gathered.length() == 0 && !closed) {
                        wait();
                    }
                    if (closed) {
                        return;
                    }
                }
                Thread.sleep(GATHER_MILLIS);
                flush();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<String> readLine() {
        Console asked;
        synchronized (this) {
            flush();
            asked = console;
        }
        return asked.readLine();
    }

    private PrintStream stream(boolean error) {
        return new PrintStream(new Decoding(error), true, StandardCharsets.UTF_8) {
            /** A cell that closes what it printed to, as writers around it do at their end, must not silence those after it. */
            @Override
            public void close() {
                flush();
            }
        };
    }

    /** Bytes to text; a character whose bytes come in two writes waits for the second. */
    private final class Decoding extends OutputStream {

        private final boolean error;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        private byte[] rest = new byte[0];

        Decoding(boolean error) {
            this.error = error;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            ByteBuffer in = ByteBuffer.allocate(rest.length + length).put(rest).put(bytes, from, length).flip();
            CharBuffer text = CharBuffer.allocate(in.remaining() + 1);
            decoder.decode(in, text, false);
            rest = new byte[in.remaining()];
            in.get(rest);
            print(text.flip(), error);
        }
    }
}
