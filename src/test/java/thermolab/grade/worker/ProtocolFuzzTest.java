package thermolab.grade.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import thermolab.grade.Fuzz;
import thermolab.num.RandomStream;
import thermolab.schedule.Schedule;

/**
 * Honest conversations, damaged: whatever a worker sends, the trusted side ends with a value or a refusal, soon and small, and
 * no other exercise notices.
 */
class ProtocolFuzzTest {

    /** The allowance of a test, a few times over for its copies. */
    private static final Fuzz.Limits LIMITS = new Fuzz.Limits(5, 1500);
    private static final double[] GIVEN = {3, 1, 2};

    private static byte[] fromWorker;
    private static byte[] toWorker;
    private static Connection otherExercise;

    @BeforeAll
    static void recordAnHonestConversation() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        ByteArrayOutputStream from = new ByteArrayOutputStream();
        converse(Connection.honest(to, from));
        toWorker = to.toByteArray();
        fromWorker = from.toByteArray();
        otherExercise = Connection.honest();
    }

    @Test
    void whateverAWorkerSendsIsReadOrRefused() {
        AtomicInteger refused = new AtomicInteger();
        Fuzz.attack("the trusted end", 0.55, LIMITS, random -> {
            Connection connection = Connection.forged(damaged(fromWorker, random));
            try {
                converse(connection);
            } catch (IOException | IllegalStateException e) {
                refused.incrementAndGet(); // or what a returned object threw
            }
            assertArrayEquals(new double[] {1, 2, 3}, (double[]) otherExercise.call("sorted", (Object) GIVEN).value());
        });
        assertTrue(refused.get() > 0, "no attack was one");
    }

    @Test
    void whateverArrivesAWorkerEndsWithoutHanging() {
        Fuzz.attack("the worker's end", 0.2, LIMITS, random -> {
            Frames frames = new Frames(new ByteArrayInputStream(damaged(toWorker, random)), OutputStream.nullOutputStream());
            try {
                Peer.untrusted(frames, Connection.VOCABULARY, new Sample.Honest(), thrown -> "").serve();
            } catch (IOException | IllegalStateException e) {
                return;
            }
        });
    }

    @Test
    void whateverACompilerSendsIsReadOrRefused() {
        Output honest = new Output(Frames.LIMIT);
        new Compiled(Map.of("MyWork", new byte[300], "MyHeat", new byte[500]), List.of(new Compiled.Answer("MyWork", "", "", true),
                Compiled.Answer.none("line 3: ';' expected")), List.of("a note"), false).write(honest);
        ByteBuffer frame = honest.frame(0);
        byte[] bytes = Arrays.copyOf(frame.array(), frame.limit());
        Fuzz.attack("the compiler's reply", 0.1, LIMITS, random -> {
            Frames frames = new Frames(new ByteArrayInputStream(damaged(bytes, random)), OutputStream.nullOutputStream());
            try {
                Job.compile(frames, new CompileRequest(List.of("Work"), List.of(), List.of()));
            } catch (IOException e) {
                return;
            }
        });
    }

    @Test
    void aStormOfCallsBackEnds() {
        Fuzz.attack("calls back", 0.15, new Fuzz.Limits(40, 8000), random -> {
            byte[] call = Connection.frame(output -> {
                output.flag(Peer.CALL);
                output.integer(0);
                output.integer(Connection.VOCABULARY.number(DoubleUnaryOperator.class).orElseThrow());
                output.integer(names(DoubleUnaryOperator.class).indexOf("applyAsDouble"));
                output.flag(Tag.DOUBLE.ordinal());
                output.real(random.nextDouble());
            });
            assertThrows(ProtocolException.class, () -> Connection.forged(new Endless(call)).call("apply", (DoubleUnaryOperator) x -> x, 1.0));
        });
    }

    /** The same frame for ever. */
    private static final class Endless extends java.io.InputStream {

        private final byte[] frame;
        private int next;

        Endless(byte[] frame) {
            this.frame = frame;
        }

        @Override
        public int read() {
            next = next == frame.length ? 0 : next;
            return frame[next++] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            next = next == frame.length ? 0 : next;
            int count = Math.min(length, frame.length - next);
            System.arraycopy(frame, next, bytes, offset, count);
            next += count;
            return count;
        }
    }

    private static List<String> names(Class<?> type) {
        return Connection.VOCABULARY.methods(type).stream().map(method -> method.getName()).toList();
    }

    /** One call of each method, and of each object that comes back. */
    @SuppressWarnings("unchecked")
    private static void converse(Connection connection) throws IOException {
        double[] given = GIVEN.clone();
        connection.call("sorted", (Object) given);
        assertArrayEquals(GIVEN, given);
        connection.call("doubled", (Object) new double[] {1, 2});
        connection.call("grid", 3);
        connection.call("list", List.of(1.0, 2.0));
        connection.call("distinct", (Object) new double[] {2, 1, 2});
        connection.call("lengths", List.of("a", "bc"));
        connection.call("best", List.of(new Sample.Point("p", new double[] {1, 2}, Sample.Colour.GREEN)));
        connection.call("apply", (DoubleUnaryOperator) x -> x * x, 3.0);
        connection.call("draws", RandomStream.of(1), 5);
        connection.call("values", (Schedule) step -> 1.0 / (1 + step), 4);
        Object model = connection.call("model", 2.0).value();
        Object mirror = connection.call("mirror", (UnaryOperator<double[]>) double[]::clone).value();
        connection.call("anything");
        if (model instanceof Sample.Model returned) {
            returned.table(3);
        }
        if (mirror instanceof UnaryOperator<?> returned) {
            ((UnaryOperator<double[]>) returned).apply(new double[] {1, 2});
        }
    }

    /** Frames damaged within, left out, sent twice, in another order, or put into each other. */
    private static byte[] damaged(byte[] honest, RandomGenerator random) {
        List<byte[]> frames = frames(honest);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int place = random.nextInt(frames.size());
            byte[] payload = frames.get(place);
            switch (random.nextInt(8)) {
                case 0 -> frames.set(place, flipped(payload, random));
                case 1 -> frames.set(place, Arrays.copyOf(payload, random.nextInt(payload.length + 1)));
                case 2 -> frames.set(place, Arrays.copyOf(payload, payload.length + random.nextInt(1 << random.nextInt(20))));
                case 3 -> frames.add(random.nextInt(frames.size()), payload);
                case 4 -> frames.add(random.nextInt(frames.size()), frames.remove(place));
                case 5 -> frames.set(place, nested(payload, random));
                case 6 -> frames.set(place, withNumber(payload, random));
                default -> frames.set(place, repeated(payload, random));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        frames.forEach(payload -> bytes.writeBytes(Connection.frame(output -> output.room(payload.length).put(payload))));
        byte[] all = bytes.toByteArray();
        return random.nextInt(20) == 0 ? flipped(all, random) : all;
    }

    private static List<byte[]> frames(byte[] bytes) {
        List<byte[]> frames = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            byte[] payload = new byte[rest.getInt()];
            rest.getLong();
            rest.get(payload);
            frames.add(payload);
        }
        return frames;
    }

    private static byte[] flipped(byte[] payload, RandomGenerator random) {
        byte[] damaged = payload.clone();
        for (int i = 1 + random.nextInt(3); i > 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return damaged;
    }

    /** A tag, a length, a number of an object or of a type: the odd ones among them. */
    private static byte[] withNumber(byte[] payload, RandomGenerator random) {
        byte[] damaged = payload.clone();
        int[] odd = {0, 1, 2, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 20, random.nextInt(), random.nextInt(50)};
        if (random.nextBoolean() && damaged.length > 0) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(Tag.values().length + 2);
        } else if (damaged.length >= Integer.BYTES) {
            ByteBuffer.wrap(damaged).putInt(random.nextInt(damaged.length - Integer.BYTES + 1), odd[random.nextInt(odd.length)]);
        }
        return damaged;
    }

    /** A list in a list in a list, deeper than it may be, in place of the end. */
    private static byte[] nested(byte[] payload, RandomGenerator random) {
        int depth = random.nextInt(200);
        Tag tag = List.of(Tag.LIST, Tag.SET, Tag.OPTIONAL, Tag.OBJECTS).get(random.nextInt(4));
        int start = random.nextInt(payload.length + 1);
        ByteBuffer damaged = ByteBuffer.allocate(start + 10 * depth).put(payload, 0, start);
        for (int i = 0; i < depth; i++) {
            damaged.put((byte) tag.ordinal()).putInt(1);
        }
        return damaged.array();
    }

    /** The last bytes again and again, behind a count that fits them. */
    private static byte[] repeated(byte[] payload, RandomGenerator random) {
        int start = random.nextInt(payload.length + 1);
        int length = Math.min(payload.length - start, 1 + random.nextInt(20));
        int times = random.nextInt(1 << random.nextInt(1, 17));
        ByteBuffer damaged = ByteBuffer.allocate(payload.length + times * length + 5).put(payload);
        if (random.nextBoolean()) {
            damaged.position(start).put((byte) random.nextInt(Tag.values().length)).putInt(times);
        }
        for (int i = 0; i < times; i++) {
            damaged.put(payload, start, length);
        }
        return Arrays.copyOf(damaged.array(), damaged.position());
    }
}
