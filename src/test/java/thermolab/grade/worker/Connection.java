package thermolab.grade.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The trusted end of a connection to the honest answer of {@link Sample}, or to bytes that nobody honest sent. */
final class Connection {

    static final Vocabulary VOCABULARY = Vocabulary.of(Sample.class);

    /** Calls of objects that the answer returned. */
    private int callsOfObjects;
    private final Peer peer;
    private final Allowance allowance = Allowance.ofExercise();

    private Connection(InputStream in, OutputStream out) {
        peer = Peer.trusted(new Frames(in, out), VOCABULARY, object -> Optional.empty(), this::callObject, allowance);
    }

    /** To an answer on a thread of its own; each byte in either direction is recorded. */
    static Connection honest(OutputStream toAnswerRecord, OutputStream fromAnswerRecord) throws IOException {
        Pipe toAnswer = Pipe.open();
        Pipe fromAnswer = Pipe.open();
        Frames theirs = new Frames(Channels.newInputStream(toAnswer.source()),
                new Tee(Channels.newOutputStream(fromAnswer.sink()), fromAnswerRecord));
        Thread thread = new Thread(() -> {
            try {
                Peer.untrusted(theirs, VOCABULARY, new Sample.Honest(), thrown -> "").serve();
            } catch (IOException e) {
                return; // the test has ended
            }
        });
        thread.setDaemon(true);
        Connection connection = new Connection(Channels.newInputStream(fromAnswer.source()),
                new Tee(Channels.newOutputStream(toAnswer.sink()), toAnswerRecord));
        thread.start();
        return connection;
    }

    static Connection honest() throws IOException {
        return honest(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }

    /** To somebody who has sent these bytes and nothing else, whatever was asked. */
    static Connection forged(byte[] bytes) {
        return forged(new ByteArrayInputStream(bytes));
    }

    static Connection forged(InputStream bytes) {
        return new Connection(bytes, OutputStream.nullOutputStream());
    }

    /** One frame with this payload. */
    static byte[] frame(Consumer<Output> payload) {
        Output output = new Output(Frames.LIMIT);
        payload.accept(output);
        var frame = output.frame(0);
        return Arrays.copyOf(frame.array(), frame.limit());
    }

    /** A reply to a call, with nothing changed. */
    static byte[] reply(Consumer<Output> value) {
        return frame(output -> {
            output.flag(Peer.RETURN);
            output.integer(0);
            value.accept(output);
        });
    }

    /** A call back to one of our objects. */
    static byte[] callBack(int handle, Class<?> type, String name, Consumer<Output> arguments) {
        List<String> names = VOCABULARY.methods(type).stream().map(method -> method.getName()).toList();
        return frame(output -> {
            output.flag(Peer.CALL);
            output.integer(handle);
            output.integer(VOCABULARY.number(type).orElseThrow());
            output.integer(names.indexOf(name));
            arguments.accept(output);
        });
    }

    /** A value, wherever it may stand. */
    static void write(Output output, Object value) {
        try {
            new ValueWriter(output, VOCABULARY, new References(), new Handles(null, VOCABULARY, object -> Optional.empty(),
                    Codes.REFUSED)).write(value, Expected.ANYTHING);
        } catch (ProtocolException e) {
            throw new AssertionError(e);
        }
    }

    static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getName().equals(name)).findFirst().orElseThrow();
    }

    /** Calls the answer; what it writes into its arguments stays there. */
    Reply call(String name, Object... arguments) throws IOException {
        return peer.call(Target.answerTo(Sample.class), method(Sample.class, name), arguments, index -> false);
    }

    private Object callObject(Peer owner, Target target, Method method, Object[] arguments) throws Throwable {
        callsOfObjects++;
        Reply reply;
        try {
            reply = owner.call(target, method, arguments, index -> false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        if (reply.thrown() != null) {
            throw owner.failure(reply.thrown()).orElseGet(() -> new IllegalStateException(reply.thrown().name()));
        }
        return reply.value();
    }

    int callsOfObjects() {
        return callsOfObjects;
    }

    Allowance allowance() {
        return allowance;
    }

    /** Writes everything twice. */
    private static final class Tee extends OutputStream {

        private final OutputStream first;
        private final OutputStream second;

        Tee(OutputStream first, OutputStream second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            second.write(bytes, offset, length);
            first.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            first.flush();
        }
    }
}
