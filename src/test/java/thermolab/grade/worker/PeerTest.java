package thermolab.grade.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

/** Two ends in one process: calls, callbacks, changes of arguments. */
class PeerTest {

    /** What the answer is asked for. */
    interface Contract {

        interface Model {
            double at(double x);
        }

        double[] sorted(double[] values);

        double apply(DoubleUnaryOperator function, double x);

        double[] draws(RandomGenerator random, int count);

        Model model(double slope);
    }

    private static final class Answer implements Contract {

        @Override
        public double[] sorted(double[] values) {
            Arrays.sort(values);
            return values;
        }

        @Override
        public double apply(DoubleUnaryOperator function, double x) {
            return function.andThen(y -> y + 1).applyAsDouble(x);
        }

        @Override
        public double[] draws(RandomGenerator random, int count) {
            return random.doubles(count).toArray();
        }

        @Override
        public Model model(double slope) {
            return x -> {
                if (Double.isNaN(x)) {
                    throw new IllegalArgumentException("x");
                }
                return slope * x;
            };
        }
    }

    private Frames ours;
    private Peer peer;
    private int callsOfObjects;

    @BeforeEach
    void connect() throws IOException {
        PipedInputStream toAnswer = new PipedInputStream(1 << 16);
        PipedInputStream fromAnswer = new PipedInputStream(1 << 16);
        Frames theirs = new Frames(toAnswer, new PipedOutputStream(fromAnswer));
        ours = new Frames(fromAnswer, new PipedOutputStream(toAnswer));
        Vocabulary vocabulary = Vocabulary.of(Contract.class);
        peer = Peer.trusted(ours, vocabulary, object -> Optional.empty(), (owner, target, method, arguments) -> {
            callsOfObjects++;
            Reply reply = owner.call(target, method, arguments, index -> true);
            if (reply.thrown() != null) {
                throw new IllegalStateException(reply.thrown().name());
            }
            return reply.value();
        }, Allowance.ofExercise());
        Thread thread = new Thread(() -> {
            try {
                Peer.untrusted(theirs, vocabulary, new Answer(), thrown -> "").serve();
            } catch (IOException e) {
                return; // the test has ended
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void disconnect() throws IOException {
        ours.close();
    }

    @Test
    void aChangedArgumentStaysAsItWasUnlessAskedFor() throws Exception {
        double[] values = {3, 1, 2};
        Reply reply = call("sorted", false, (Object) values);
        assertArrayEquals(new double[] {3, 1, 2}, values);
        assertArrayEquals(new double[] {1, 2, 3}, (double[]) reply.value());
        assertTrue(reply.changedItsInput());
    }

    @Test
    void anArgumentThatMayChangeIsTheOneThatComesBack() throws Exception {
        double[] values = {3, 1, 2};
        assertSame(values, call("sorted", true, (Object) values).value());
        assertArrayEquals(new double[] {1, 2, 3}, values);
    }

    @Test
    void aCallbackRunsHereAndItsFailureComesBackAsItself() throws Exception {
        assertEquals(10.0, call("apply", false, (DoubleUnaryOperator) x -> x * x, 3.0).value());
        IllegalStateException own = new IllegalStateException("of the test");
        Reply reply = call("apply", false, (DoubleUnaryOperator) x -> {
            throw own;
        }, 3.0);
        assertSame(own, peer.failure(reply.thrown()).orElseThrow());
    }

    @Test
    void aGeneratorGoesOnFromCallToCall() throws Exception {
        RandomStream random = RandomStream.of(5);
        double[] first = (double[]) call("draws", false, random, 3).value();
        double[] second = (double[]) call("draws", false, random, 100).value();
        RandomStream same = RandomStream.of(5);
        assertArrayEquals(same.doubles(3).toArray(), first);
        assertArrayEquals(same.doubles(100).toArray(), second);
    }

    @Test
    void anObjectThatStaysWithTheAnswerAnswersCalls() throws Exception {
        Contract.Model model = (Contract.Model) call("model", false, 2.5).value();
        assertEquals(5, model.at(2));
        RuntimeException thrown = org.junit.jupiter.api.Assertions.assertThrows(RuntimeException.class, () -> model.at(Double.NaN));
        assertTrue(thrown.getMessage().contains("IllegalArgumentException"), thrown.getMessage());
        assertFalse(model.equals(call("model", false, 2.5).value()));
    }

    private Reply call(String name, boolean inPlace, Object... arguments) throws Exception {
        for (Method method : Contract.class.getMethods()) {
            if (method.getName().equals(name)) {
                return peer.call(Target.answerTo(Contract.class), method, arguments, index -> inPlace);
            }
        }
        throw new IllegalArgumentException(name);
    }
}
