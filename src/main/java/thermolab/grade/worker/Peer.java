package thermolab.grade.worker;

import java.io.EOFException;
import java.io.IOException;
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

    static final int CALL = 1;
    static final int RETURN = 2;
    static final int THROW = 3;

    private static final int DEEPEST = 64;

    private final Frames frames;
    private final long conversation;
    private final Vocabulary vocabulary;
    private final Handles handles;
    private final Caller caller;
    private final Allowance allowance;
    private final Service service;
    private final boolean trusted;
    private final ReentrantLock exchange = new ReentrantLock();

    private Peer(Frames frames, Vocabulary vocabulary, Function<Object, Optional<Code>> coder, Codes codes, Caller caller,
            Allowance allowance, Function<Throwable, String> placeOf) {
        this.frames = frames;
        this.conversation = frames.conversation();
        this.vocabulary = vocabulary;
        this.handles = new Handles(this, vocabulary, coder, codes);
        this.caller = caller;
        this.allowance = allowance;
        this.trusted = codes == Codes.REFUSED;
        this.service = new Service(frames, vocabulary, handles, allowance, placeOf, trusted);
    }

    /**
     * The trusted end.
     *
     * @param coder lets functions travel as code where it finds that they may
     * @param caller makes the calls of objects that the answer returns
     * @param allowance of the exercise
     */
    public static Peer trusted(Frames frames, Vocabulary vocabulary, Function<Object, Optional<Code>> coder, Caller caller,
            Allowance allowance) {
        return new Peer(frames, vocabulary, coder, Codes.REFUSED, caller, allowance, thrown -> "");
    }

    /** The end that holds the answer. */
    static Peer untrusted(Frames frames, Vocabulary vocabulary, Object answer, Function<Throwable, String> placeOf) {
        Peer peer = new Peer(frames, vocabulary, object -> Optional.empty(), new Codes(), Peer::callBack, Allowance.unlimited(), placeOf);
        peer.hand(answer);
        return peer;
    }

    /** One of two ends that trust each other. */
    static Peer inProcess(Frames frames, Vocabulary vocabulary, Function<Object, Optional<Code>> coder, Codes codes,
            Function<Throwable, String> placeOf) {
        return new Peer(frames, vocabulary, coder, codes, Peer::callBack, Allowance.unlimited(), placeOf);
    }

    /** Hands the answer over, the first object of all. */
    void hand(Object answer) {
        handles.export(answer, answer, Target.answerTo(vocabulary.contract()).type());
    }

    boolean isTrusted() {
        return trusted;
    }

    /** What a callback of ours threw, where the thrown only passed through the other side. */
    public Optional<Throwable> failure(Thrown thrown) {
        return service.failure(thrown);
    }

    Object call(Target target, Method method, Object[] arguments) throws Throwable {
        return caller.call(this, target, method, arguments);
    }

    private static Object callBack(Peer peer, Target target, Method method, Object[] arguments) throws Throwable {
        Reply reply = peer.call(target, method, arguments, argument -> true);
        if (reply.thrown() != null) {
            throw new CallbackFailed(reply.thrown());
        }
        return reply.value();
    }

    /**
     * Calls a method of the answer, or of an object that it returned.
     *
     * @param inPlace for each argument, whether what the method writes into its arrays is written into ours
     * @throws ProtocolException where the reply is none
     * @throws IOException where the other side is gone
     */
    public Reply call(Target target, Method method, Object[] arguments, IntPredicate inPlace) throws IOException {
        exchange.lock();
        try {
            if (frames.conversation() != conversation) {
                throw new IllegalStateException(method.getName() + " belongs to an exercise that has ended");
            }
            References references = new References();
            List<Integer> ends = new ArrayList<>();
            Output output = frames.begin();
            output.flag(CALL);
            output.integer(target.number());
            output.integer(vocabulary.number(target.type().type()).orElseThrow());
            int number = vocabulary.methods(target.type().type()).indexOf(method);
            Signature signature = vocabulary.signatures(target.type()).get(number);
            output.integer(number);
            ValueWriter writer = new ValueWriter(output, vocabulary, references, handles);
            for (int i = 0; i < arguments.length; i++) {
                writer.write(arguments[i], signature.parameters().get(i));
                ends.add(references.size());
            }
            frames.send(output);
            return reply(signature, references, reference -> {
                int argument = 0;
                while (ends.get(argument) <= reference) {
                    argument++;
                }
                return inPlace.test(argument);
            });
        } finally {
            exchange.unlock();
        }
    }

    private Reply reply(Signature signature, References references, IntPredicate inPlace) throws IOException {
        int before = references.size();
        while (true) {
            Input input = receive();
            int kind = input.flag();
            if (kind == CALL) {
                serve(input);
                continue;
            }
            ValueReader reader = new ValueReader(input, vocabulary, references, handles, allowance);
            int changes = input.count(1, before);
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
            Object value = reader.read(signature.result());
            input.end();
            return new Reply(value, null, changes > 0);
        }
    }

    private Input receive() throws IOException {
        Input input = frames.receive();
        allowance.charge(input.size());
        return input;
    }

    /**
     * Answers calls until the other side has another job.
     *
     * @return that job, behind its first word; empty where the connection was closed
     */
    Optional<Input> serve() throws IOException {
        try {
            while (true) {
                Input input = receive();
                int kind = input.flag();
                if (kind == Job.RUN) {
                    return Optional.of(input);
                }
                requireCall(kind);
                serve(input);
            }
        } catch (EOFException e) {
            return Optional.empty(); // the end of the work
        }
    }

    /** Answers the next call. */
    void serveOne() throws IOException {
        Input input = receive();
        requireCall(input.flag());
        serve(input);
    }

    private static void requireCall(int kind) throws ProtocolException {
        if (kind != CALL) {
            throw new ProtocolException("a call must come first");
        }
    }

    private void serve(Input input) throws IOException {
        if (exchange.getHoldCount() > DEEPEST) {
            throw new ProtocolException("calls back must be at most " + DEEPEST + " deep");
        }
        service.answer(input);
    }
}
