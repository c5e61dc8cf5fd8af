package thermolab.exercise;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import thermolab.num.RandomStream;

/**
 * Hands the answer to the tests of an exercise and stops a test that does not end.
 *
 * <p>A test that asks for a {@link RandomGenerator} too gets one that is its own, so that each student can be tested with
 * other numbers; in a learner's check they are always the same.
 *
 * <p>{@link Examination} lays the answer into the session's store. Where it is missing, somebody has started the test in
 * an IDE, and the learner's class {@code MyX} beside the tests is taken.
 */
final class AnswerExtension implements ParameterResolver, InvocationInterceptor {

    static final Duration TIME_LIMIT = Duration.ofSeconds(10);

    /** Where the answer lies in the session's store. */
    static final String STORE = "thermolab.exercise";
    static final String ANSWER = "answer";
    static final String LIMIT = "limit";
    static final String SEED = "seed";
    private static final String STOPPED = "stopped";

    /** Longer than a notebook takes to tell all threads of a cell to stop. */
    private static final long STOP_MILLIS = 300;

    /** Of the numbers that tests draw where nobody asks for others. */
    static final long STANDARD_SEED = 1;

    /** Thrown in place of waiting on. */
    static final class TooSlow extends AssertionError {

        private static final long serialVersionUID = 1L;

        TooSlow(Duration limit) {
            super("stopped after " + (limit.toMillis() < 1000 ? limit.toMillis() + " ms" : limit.toSeconds() + " s"));
        }
    }

    /** Thrown for a test that was stopped, and for those after it. */
    static final class NotRun extends AssertionError {

        private static final long serialVersionUID = 1L;

        NotRun() {
            super("the check was interrupted");
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == contract(context) || type == RandomGenerator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == RandomGenerator.class) {
            long seed = store(context).getOrDefault(SEED, Long.class, STANDARD_SEED);
            return RandomStream.of(31 * seed + context.getRequiredTestMethod().getName().hashCode());
        }
        Object answer = store(context).get(ANSWER);
        return answer != null ? answer : ownWork(contract(context), Answers.instance(Exercise.of(contract(context)),
                context.getRequiredTestClass().getClassLoader()));
    }

    private static Object ownWork(Class<?> contract, Object answer) {
        WithheldWork.by(contract).refusal(answer).ifPresent(why -> {
            throw new AssertionError(why);
        });
        return answer;
    }

    @Override
    public void interceptTestMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        if (store(context).get(STOPPED) != null) {
            throw new NotRun();
        }
        Duration limit = store(context).getOrDefault(LIMIT, Duration.class, TIME_LIMIT);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                test.proceed();
            } catch (Throwable e) {
                thrown.set(e);
            }
        }, "check " + method.getExecutable().getName());
        thread.setDaemon(true); // a loop that no interrupt ends must not keep the program alive
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            thread.join(limit.toMillis());
            if (endsAsIfStopped(thrown.get())) {
                Thread.sleep(STOP_MILLIS); // whatever stopped the test is about to reach this thread, too
            }
        } catch (InterruptedException stopped) {
            store(context).put(STOPPED, true);
            throw new NotRun();
        } finally {
            if (thread.isAlive()) {
                thread.interrupt();
            }
        }
        if (thread.isAlive()) {
            throw new TooSlow(limit);
        }
        if (thrown.get() instanceof VirtualMachineError e) {
            throw new IllegalStateException(e.toString(), e); // JUnit would end the whole run for lack of memory
        }
        if (thrown.get() != null) {
            throw thrown.get();
        }
    }

    /** An error without a stack trace is how a notebook stops the code of its cells, those in threads included. */
    private static boolean endsAsIfStopped(Throwable thrown) {
        return thrown instanceof Error && thrown.getStackTrace().length == 0;
    }

    private static Class<?> contract(ExtensionContext context) {
        return context.getRequiredTestClass().getAnnotation(ExerciseTest.class).contract();
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(STORE));
    }
}
