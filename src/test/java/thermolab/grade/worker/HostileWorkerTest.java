package thermolab.grade.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a worker that was taken over may send, and what it costs the trusted side. */
class HostileWorkerTest {

    private static final int MANY = 300_000;
    /** Many times what it takes; a table without an order of its elements would need minutes. */
    private static final Duration SOON = Duration.ofSeconds(20);

    @TestFactory
    Stream<DynamicTest> whatTheContractDoesNotDeclareIsRefusedByItsTag() {
        Map<String, Object> replies = Map.of("sorted", List.of(1.0), "grid", new double[] {1}, "list", Set.of(1.0), "distinct", List.of(1.0),
                "lengths", new int[0], "best", Map.of(), "apply", 1, "model", "a text");
        return replies.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            byte[] reply = Connection.reply(output -> Connection.write(output, entry.getValue()));
            ProtocolException refusal = refusal(reply, entry.getKey());
            assertTrue(refusal.getMessage().contains("must be of type"), refusal.getMessage());
        }));
    }

    @TestFactory
    Stream<DynamicTest> elementsAreOfTheDeclaredTypeToo() {
        Map<String, Object> replies = Map.of("list", List.of("text"), "distinct", Set.of(OptionalDouble.of(1)), "lengths", Map.of("a", 1.0),
                "best", Optional.of("no point"), "grid", new int[1][1]);
        return replies.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(),
                () -> refusal(Connection.reply(output -> Connection.write(output, entry.getValue())), entry.getKey())));
    }

    @Test
    void collidingNumbersAreReadInNoTime() throws IOException {
        byte[] reply = Connection.reply(output -> table(output, Tag.SET, MANY, i -> {
            output.flag(Tag.DOUBLE.ordinal());
            output.longInteger(colliding(i));
        }));
        Reply read = assertTimeout(SOON, () -> Connection.forged(reply).call("distinct", new double[0]));
        assertEquals(MANY, ((Set<?>) read.value()).size());
    }

    @Test
    void collidingKeysOfTextAreReadInNoTime() throws IOException {
        byte[] reply = Connection.reply(output -> table(output, Tag.MAP, MANY, i -> {
            output.flag(Tag.TEXT.ordinal());
            StringBuilder key = new StringBuilder();
            for (int bit = 0; bit < 19; bit++) {
                key.append((i >> bit & 1) == 0 ? "Aa" : "BB"); // both have the same hash
            }
            output.text(key.toString());
            output.flag(Tag.INT.ordinal());
            output.integer(i);
        }));
        assertTimeout(SOON, () -> Connection.forged(reply).call("lengths", List.of()));
    }

    @TestFactory
    Stream<DynamicTest> onlyScalarsOfOneClassAreHashed() {
        Map<String, Consumer<Output>> elements = Map.of("optional", output -> Connection.write(output, OptionalDouble.of(2)), "mixed", output -> {
            Connection.write(output, 1L);
            Connection.write(output, 1.0);
        }, "record", output -> Connection.write(output, new Sample.Point("a", new double[1], Sample.Colour.RED)), "nothing", output -> Connection.write(output, null));
        return elements.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            byte[] reply = Connection.reply(output -> {
                output.flag(Tag.SET.ordinal());
                output.integer(2);
                entry.getValue().accept(output);
                entry.getValue().accept(output);
            });
            refusal(reply, "anything");
        }));
    }

    @Test
    void tablesOfAnythingElseAreNoContract() {
        interface Hashed {
            Set<OptionalDouble> all();
        }
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.of(Hashed.class));
    }

    @Test
    void aWalkThroughWhatIsSharedIsAsShortAsItsSize() {
        byte[] doubling = Connection.reply(output -> {
            output.flag(Tag.LIST.ordinal());
            output.integer(61);
            Connection.write(output, List.of(1.0)); // number 1, the whole is number 0
            for (int i = 1; i <= 60; i++) {
                output.flag(Tag.LIST.ordinal());
                output.integer(2);
                for (int twice = 0; twice < 2; twice++) {
                    output.flag(Tag.AGAIN.ordinal());
                    output.integer(i);
                }
            }
        });
        assertTrue(refusal(doubling, "anything").getMessage().contains("handed over more than"));
    }

    @Test
    void whatIsMetAgainInARecordIsChargedAgain() {
        byte[] reply = Connection.reply(output -> {
            output.flag(Tag.LIST.ordinal());
            output.integer(1001);
            Connection.write(output, new double[1 << 17]);
            for (int i = 0; i < 1000; i++) {
                output.flag(Tag.AGAIN.ordinal());
                output.integer(1);
            }
        });
        assertTrue(refusal(reply, "anything").getMessage().contains("handed over more than"));
    }

    @Test
    void manySmallValuesAreChargedWithWhatTheyTake() {
        byte[] reply = Connection.reply(output -> table(output, Tag.LIST, 20_000_000, i -> output.flag(Tag.NULL.ordinal())));
        Connection connection = Connection.forged(reply);
        assertThrows(ProtocolException.class, () -> connection.call("anything"));
        assertTrue(connection.allowance().charged() <= Allowance.TEST_BYTES + 1000);
    }

    @Test
    void theAllowanceIsThatOfATestAndOfTheExercise() throws IOException {
        Allowance allowance = Allowance.ofExercise();
        assertThrows(ProtocolException.class, () -> allowance.charge(Allowance.TEST_BYTES + 1));
        Allowance whole = Allowance.ofExercise();
        for (long spent = Allowance.TEST_BYTES; spent <= Allowance.EXERCISE_BYTES; spent += Allowance.TEST_BYTES) {
            whole.beginTest();
            whole.charge(Allowance.TEST_BYTES);
        }
        whole.beginTest();
        assertThrows(ProtocolException.class, () -> whole.charge(1));
        Allowance calls = Allowance.ofExercise();
        for (int i = 0; i < Allowance.TEST_CALLS; i++) {
            calls.callBack();
        }
        assertThrows(ProtocolException.class, calls::callBack);
        calls.beginTest();
        calls.callBack();
    }

    private static ProtocolException refusal(byte[] bytes, String method, Object... given) {
        Object[] arguments = given.length > 0 ? given : arguments(method);
        return assertThrows(ProtocolException.class, () -> Connection.forged(bytes).call(method, arguments));
    }

    private static Object[] arguments(String method) {
        return switch (method) {
            case "sorted", "distinct" -> new Object[] {new double[0]};
            case "grid" -> new Object[] {1};
            case "list", "lengths", "best" -> new Object[] {List.of()};
            case "apply" -> new Object[] {(DoubleUnaryOperator) x -> x, 1.0};
            case "model" -> new Object[] {1.0};
            default -> new Object[0];
        };
    }

    private static void table(Output output, Tag tag, int count, Consumer<Integer> element) {
        output.flag(tag.ordinal());
        output.integer(count);
        for (int i = 0; i < count; i++) {
            element.accept(i);
        }
    }

    /** The bits of doubles that are all different and have one hash. */
    private static long colliding(int i) {
        return (long) i << Integer.SIZE | i & 0xffffffffL;
    }
}
