package thermolab.grade.judge;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import thermolab.exercise.LastCall;
import thermolab.exercise.ShortValue;
import thermolab.grade.worker.Reply;

/**
 * The last call of a test and what came back, for the staff. It is put in words only when the test is over, so that a test
 * of many calls pays for one; its text is short whatever is in it, and untrusted.
 */
final class Evidence {

    private static final int LONGEST = 1000; // characters

    private Method method;
    private Object[] arguments;
    private Reply reply;
    private int calls;

    /** A test begins. */
    void forget() {
        method = null;
        reply = null;
        calls = 0;
    }

    void calls(Method called, Object[] values) {
        method = called;
        arguments = values;
        reply = null;
        calls++;
    }

    void answered(Reply came) {
        reply = came;
    }

    /** {@code crossEntropy([1, 0], [0.5, 0.5]) returned 1}, a line; empty where the test has not called the answer. */
    String words() {
        if (method == null) {
            return "";
        }
        String call = method.getName() + "(" + list(arguments) + ")";
        return cut(LastCall.of(calls, reply == null ? call + " did not return"
                : reply.thrown() != null ? call + " threw " + Rebuilt.describe(reply.thrown())
                : method.getReturnType() == void.class ? call + " returned; that is how its arguments are now"
                : call + " returned " + ShortValue.of(reply.value())));
    }

    /** The same with what the test says of it: {@code expected: <0.69> but was: <1.0>}. */
    static String words(String call, Optional<Throwable> problem) {
        String said = problem.filter(AssertionError.class::isInstance).map(Throwable::getMessage).orElse("");
        return cut(said.isBlank() ? call : call.isEmpty() ? said : call + "\n" + said);
    }

    private static String list(Object[] values) {
        return Arrays.stream(values).map(ShortValue::of).collect(Collectors.joining(", "));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
