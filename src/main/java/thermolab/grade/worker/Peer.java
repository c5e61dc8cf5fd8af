package thermolab.grade.worker;

import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * One end of a connection on which both sides call each other's objects. A call waits for its reply and meanwhile answers
 * the calls that come back: callbacks. Values are copied; what an array holds after the call is returned with the reply.
 */
public final class Peer {

    /** Number of the answer, the first object that a worker hands over. */
    public static final int ANSWER = 0;

    /** Calls that one worker may make back to us; each costs us some microseconds. */
    private static final int MOST_CALLS_BACK = 5_000_000;
    private static final int DEEPEST = 64;
    /** Failures of callbacks that are remembered, so that a test's own assertion comes back as itself. */
    private static final int MOST_FAILURES = 1000;

    private static final int CALL = 1;
    private static final int RETURN = 2;
    private static final int THROW = 3;

    private final Frames frames;
    private final Vocabulary vocabulary;
    private final Handles handles;
    private final Function<Throwable, String> placeOf;
    private final boolean trusted;
    private final ReentrantLock exchange = new ReentrantLock();
    private final List<Throwable> failures = new ArrayList<>();
    private int callsBack;

    private Peer(Frames frames, Vocabulary vocabulary, Function<Object, Optional<Code>> coder, Codes codes,
            Function<Throwable, String> placeOf) {
        this.frames = frames;
        this.vocabulary = vocabulary;
        this.handles = new Handles(this, vocabulary, coder, codes);
        this.placeOf = placeOf;
        this.trusted = codes == Codes.REFUSED;
    }

    /** The trusted end: its functions travel as code where {@code coder} finds that they may. */
    public static Peer trusted(Frames frames, Vocabulary vocabulary, Function<Object, Optional<Code>> coder) {
        return new Peer(frames, vocabulary, coder, Codes.REFUSED, thrown -> "");
    }

    /** The end that holds the answer. */
    static Peer untrusted(Frames frames, Vocabulary vocabulary, Object answer, Function<Throwable, String> placeOf) {
        Peer peer = new Peer(frames, vocabulary, object -> Optional.empty(), new Codes(), placeOf);
        peer.handles.export(answer);
        return peer;
    }

    /**
     * Calls a method of the answer.
     *
     * @param inPlace for each argument, whether what the answer writes into its arrays is written into ours
     * @throws ProtocolException where the reply is none
     * @throws IOException where the other side is gone
     */
    public Reply call(Method method, Object[] arguments, IntPredicate inPlace) throws IOException {
        return call(ANSWER, vocabulary.contract(), method, arguments, inPlace);
    }

    /** What a callback of ours threw, where the thrown only passed through the other side. */
    public Optional<Throwable> failure(Thrown thrown) {
        return trusted && thrown.origin() >= 0 && thrown.origin() < failures.size() ? Optional.of(failures.get(thrown.origin())) : Optional.empty();
    }

    private Reply call(int handle, Class<?> type, Method method, Object[] arguments, IntPredicate inPlace) throws IOException {
        exchange.lock();
        try {
            References references = new References();
            List<Integer> ends = new ArrayList<>();
            Output output = frames.begin();
            output.flag(CALL);
            output.integer(handle);
            output.integer(vocabulary.number(type).orElseThrow());
            output.integer(vocabulary.methods(type).indexOf(method));
            ValueWriter writer = new ValueWriter(output, vocabulary, references, handles);
            for (int i = 0; i < method.getParameterCount(); i++) {
                writer.write(arguments[i]);
                ends.add(references.size());
            }
            frames.send(output);
            return reply(method, references, number -> {
                int argument = 0;
                while (ends.get(argument) <= number) {
                    argument++;
                }
                return inPlace.test(argument);
            });
        } finally {
            exchange.unlock();
        }
    }

    private Reply reply(Method method, References references, IntPredicate inPlace) throws IOException {
        int before = references.size();
        while (true) {
            Input input = frames.receive();
            int kind = input.flag();
            if (kind == CALL) {
                answer(input);
                continue;
            }
            ValueReader reader = new ValueReader(input, vocabulary, references, handles);
            int changes = input.count(1);
            for (int i = 0; i < changes; i++) {
                int number = input.integer();
                if (number < 0 || number >= before) {
                    throw new ProtocolException("only arrays of the call can have changed");
                }
                reader.readInto(number, inPlace.test(number));
            }
            if (kind == THROW) {
                Thrown thrown = Thrown.read(input);
                input.end();
                return new Reply(null, thrown, changes > 0);
            }
            if (kind != RETURN) {
                throw new ProtocolException("kind of a frame (" + kind + ") must be 1 to 3");
            }
            Object value = reader.read();
            input.end();
            requireType(method, value);
            return new Reply(value, null, changes > 0);
        }
    }

    private static void requireType(Method method, Object value) throws ProtocolException {
        Class<?> type = method.getReturnType();
        if (type != void.class && (value == null ? type.isPrimitive()
                : !java.lang.invoke.MethodType.methodType(type).wrap().returnType().isInstance(value))) {
            throw new ProtocolException(method.getName() + " must return " + type.getSimpleName());
        }
    }

    /**
     * Answers calls until the other side has another job.
     *
     * @return that job, behind its first word; empty where the connection was closed
     */
    Optional<Input> serve() throws IOException {
        try {
            while (true) {
                Input input = frames.receive();
                int kind = input.flag();
                if (kind == Job.RUN) {
                    return Optional.of(input);
                }
                if (kind != CALL) {
                    throw new ProtocolException("a call must come first");
                }
                answer(input);
            }
        } catch (EOFException e) {
            return Optional.empty(); // the end of the work
        }
    }

    private void answer(Input input) throws IOException {
        if (exchange.getHoldCount() > DEEPEST || ++callsBack > MOST_CALLS_BACK) {
            throw new ProtocolException("calls back must be at most " + DEEPEST + " deep and " + MOST_CALLS_BACK + " in number");
        }
        Object target = handles.exported(input.integer());
        Class<?> type = vocabulary.type(input.integer());
        List<Method> methods = vocabulary.methods(type);
        int number = input.integer();
        if (number < 0 || number >= methods.size() || !type.isInstance(target)) {
            throw new ProtocolException("no such method");
        }
        Method method = methods.get(number);
        References references = new References();
        ValueReader reader = new ValueReader(input, vocabulary, references, handles);
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = reader.read();
        }
        input.end();
        reply(target, method, arguments, references);
    }

    private void reply(Object target, Method method, Object[] arguments, References references) throws IOException {
        Arguments before = Arguments.of(references);
        Object value = null;
        Throwable thrown = null;
        try {
            method.setAccessible(true);
            value = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            thrown = e.getCause();
        } catch (IllegalArgumentException | IllegalAccessException e) {
            throw new ProtocolException(method + " can't be called with what was sent", e);
        }
        if (thrown == null) {
            try {
                Output output = frames.begin();
                output.flag(RETURN);
                ValueWriter writer = new ValueWriter(output, vocabulary, references, handles);
                before.writeChanges(output, writer);
                writer.write(value);
                frames.send(output);
                return;
            } catch (IllegalStateException | ProtocolException e) {
                thrown = e; // too much, or no part of the contract
            }
        }
        Output output = frames.begin();
        output.flag(THROW);
        before.writeChanges(output, new ValueWriter(output, vocabulary, references, handles));
        sent(thrown).write(output);
        frames.send(output);
    }

    private Thrown sent(Throwable thrown) {
        Thrown data = Thrown.of(thrown, placeOf.apply(thrown));
        if (trusted && data.origin() < 0 && failures.size() < MOST_FAILURES) {
            failures.add(thrown);
            return new Thrown(data.types(), data.message(), data.place(), failures.size() - 1);
        }
        return data;
    }

    /** Calls an object of the other side's by its number. */
    Object callHandle(int number, Class<?> type, Method method, Object[] arguments) throws Throwable {
        Reply reply = call(number, type, method, arguments, argument -> true);
        if (reply.thrown() != null) {
            throw failure(reply.thrown()).orElseGet(() -> new CallbackFailed(reply.thrown()));
        }
        return reply.value();
    }
}
