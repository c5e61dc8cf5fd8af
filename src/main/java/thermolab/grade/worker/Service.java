package thermolab.grade.worker;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers the calls that the other side makes of objects on this one. */
final class Service {

    /** Failures of callbacks that are remembered, so that a test's own assertion comes back as itself. */
    private static final int MOST_FAILURES = 1000;

    private final Frames frames;
    private final Vocabulary vocabulary;
    private final Handles handles;
    private final Allowance allowance;
    private final Function<Throwable, String> placeOf;
    private final boolean trusted;
    private final List<Throwable> failures = new ArrayList<>();

    Service(Frames frames, Vocabulary vocabulary, Handles handles, Allowance allowance, Function<Throwable, String> placeOf, boolean trusted) {
        this.frames = frames;
        this.vocabulary = vocabulary;
        this.handles = handles;
        this.allowance = allowance;
        this.placeOf = placeOf;
        this.trusted = trusted;
    }

    /** What a call of ours threw, where the thrown only passed through the other side. */
    Optional<Throwable> failure(Thrown thrown) {
        return thrown.origin() >= 0 && thrown.origin() < failures.size() ? Optional.of(failures.get(thrown.origin())) : Optional.empty();
    }

    void answer(Input input) throws IOException {
        allowance.callBack();
        Handles.Exported target = handles.exported(input.integer());
        Class<?> type = target.type().type();
        List<Method> methods = vocabulary.methods(type);
        int typeNumber = input.integer();
        int number = input.integer();
        if (vocabulary.type(typeNumber) != type || number < 0 || number >= methods.size() || trusted && !answers(target, methods.get(number), number)) {
            throw new ProtocolException("no such method");
        }
        Signature signature = vocabulary.signatures(target.type()).get(number);
        References references = new References();
        ValueReader reader = new ValueReader(input, vocabulary, references, handles, allowance);
        Object[] arguments = new Object[signature.parameters().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = reader.read(signature.parameters().get(i));
        }
        input.end();
        reply(target.served(), methods.get(number), signature, arguments, references);
    }

    /** Default methods are the caller's work, but where the object has another method in their place. */
    private static boolean answers(Handles.Exported target, Method method, int number) {
        return !method.isDefault() || !Vocabulary.isOfPlatform(method) && target.overridden().contains(number);
    }

    private void reply(Object target, Method method, Signature signature, Object[] arguments, References references) throws IOException {
        Arguments before = Arguments.of(references);
        Object value = null;
        Throwable thrown = null;
        long allocated = allowance.allocated();
        try {
            requireCounts(signature, arguments);
            method.setAccessible(true);
            value = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            thrown = e.getCause();
        } catch (IndexOutOfBoundsException e) {
            thrown = e;
        } catch (IllegalArgumentException | IllegalAccessException e) {
            throw new ProtocolException(method + " can't be called with what was sent", e);
        }
        allowance.chargeGarbage(allowance.allocated() - allocated);
        if (thrown == null) {
            try {
                Output output = frames.begin();
                output.flag(Peer.RETURN);
                ValueWriter writer = new ValueWriter(output, vocabulary, references, handles);
                before.writeChanges(output, writer);
                writer.write(value, signature.result());
                frames.send(output);
                return;
            } catch (IllegalStateException | ProtocolException e) {
                thrown = e; // too much, or no part of the contract
            }
        }
        Output output = frames.begin();
        output.flag(Peer.THROW);
        before.writeChanges(output, new ValueWriter(output, vocabulary, references, handles));
        sent(thrown).write(output);
        frames.send(output);
    }

    /** An integer may say how much to return: no answer makes a callback of ours return more than is sensible. */
    private void requireCounts(Signature signature, Object[] arguments) {
        if (trusted && !signature.result().isScalar()) {
            for (Object argument : arguments) {
                if ((argument instanceof Integer || argument instanceof Long) && ((Number) argument).longValue() > Allowance.LARGEST_COUNT) {
                    throw new IndexOutOfBoundsException("a number (" + argument + ") must be at most " + Allowance.LARGEST_COUNT
                            + " where it may say how much to return");
                }
            }
        }
    }

    private Thrown sent(Throwable thrown) {
        Thrown data = Thrown.of(thrown, placeOf.apply(thrown));
        if (trusted && data.origin() < 0 && failures.size() < MOST_FAILURES) {
            failures.add(thrown);
            return new Thrown(data.types(), data.message(), data.place(), failures.size() - 1);
        }
        return data;
    }
}
