package thermolab.grade.worker;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import thermolab.exercise.Identity;
import thermolab.exercise.Separation;

/** An answer in the process of its tests whose calls travel in frames; what it throws comes back as it is. */
final class SeparateAnswer implements Separation, InvocationHandler {

    private final Vocabulary vocabulary;
    private final Object answer;
    private final boolean writesBack;
    private final Object standIn;
    /** A loop of the current test's own: a test that never ended keeps the one that it had. */
    private volatile Loop loop;
    private volatile boolean changedInput;

    SeparateAnswer(Vocabulary vocabulary, Object answer, boolean writesBack) {
        this.vocabulary = vocabulary;
        this.answer = answer;
        this.writesBack = writesBack;
        Class<?> contract = vocabulary.contract();
        standIn = Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, this);
        loop = new Loop(vocabulary, answer);
    }

    @Override
    public Object standIn() {
        return standIn;
    }

    @Override
    public void begins() {
        loop = new Loop(vocabulary, answer);
        changedInput = false;
    }

    @Override
    public boolean changedInput() {
        return changedInput;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (Identity.asks(method)) {
            return Identity.of(proxy, method, arguments, answer.toString());
        }
        Loop current = loop;
        Reply reply;
        try {
            reply = current.call(method, arguments == null ? new Object[0] : arguments, index -> writesBack || InPlace.asked(method).test(index));
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        changedInput |= InPlace.unasked(method, reply);
        if (reply.thrown() != null) {
            throw current.thrown();
        }
        return reply.value();
    }
}
