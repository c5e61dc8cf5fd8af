package thermolab.grade.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Both ends of a connection in one thread: who waits for a frame lets the other end work. Data is copied; objects that answer
 * calls, such as functions, are handed over as they are, and a generator as its numbers.
 */
final class Loop {

    private final Deque<Input> toTest = new ArrayDeque<>();
    private final Deque<Input> toAnswer = new ArrayDeque<>();
    private final List<Object> handedOver = new ArrayList<>();
    private final Peer test;
    private final Peer answer;
    private Throwable thrown;

    Loop(Vocabulary vocabulary, Object object) {
        Codes codes = new Codes() {
            @Override
            Object read(String name, byte[] bytes, Object captured) {
                return handedOver.get(Integer.parseInt(name));
            }
        };
        test = Peer.inProcess(new End(toTest, toAnswer), vocabulary, this::handOver, codes, problem -> "");
        answer = Peer.inProcess(new End(toAnswer, toTest), vocabulary, this::handOver, codes, problem -> {
            thrown = problem;
            return "";
        });
        answer.hand(object);
    }

    Reply call(Method method, Object[] arguments, IntPredicate inPlace) throws IOException {
        return test.call(Target.answerTo(method.getDeclaringClass()), method, arguments, inPlace);
    }

    /** What the answer threw last. */
    Throwable thrown() {
        return thrown instanceof IOException ? new IllegalStateException(thrown.getMessage(), thrown) : thrown;
    }

    private Optional<Code> handOver(Object object) {
        handedOver.add(object);
        return Optional.of(new Code(String.valueOf(handedOver.size() - 1), new byte[0], new Object[0]));
    }

    /** One end. */
    private final class End extends Frames {

        private final Deque<Input> arriving;
        private final Deque<Input> leaving;

        End(Deque<Input> arriving, Deque<Input> leaving) {
            super(InputStream.nullInputStream(), OutputStream.nullOutputStream());
            this.arriving = arriving;
            this.leaving = leaving;
        }

        @Override
        void send(Output output) {
            leaving.add(new Input(output.payload()));
        }

        @Override
        Input receive() throws IOException {
            while (arriving.isEmpty()) {
                (arriving == toTest ? answer : test).serveOne();
            }
            return arriving.remove();
        }
    }
}
