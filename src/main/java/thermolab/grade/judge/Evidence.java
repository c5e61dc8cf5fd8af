package thermolab.grade.judge;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
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

    /** A test begins. */
    void forget() {
        method = null;
        reply = null;
    }

    void calls(Method called, Object[] values) {
        method = called;
        arguments = values;
        reply = null;
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
        return cut(reply == null ? call + " did not return"
                : reply.thrown() != null ? call + " threw " + Rebuilt.describe(reply.thrown())
                : method.getReturnType() == void.class ? call + " returned; that is how its arguments are now"
                : call + " returned " + words(reply.value()));
    }

    /** The same with what the test says of it: {@code expected: <0.69> but was: <1.0>}. */
    static String words(String call, Optional<Throwable> problem) {
        String said = problem.filter(AssertionError.class::isInstance).map(Throwable::getMessage).orElse("");
        return cut(said.isBlank() ? call : call.isEmpty() ? said : call + "\n" + said);
    }

    private static String list(Object[] values) {
        return Arrays.stream(values).map(Evidence::words).collect(Collectors.joining(", "));
    }

    /** A record by its components: those of contracts hold the numbers that tests look at. */
    private static String words(Object value) {
        if (!(value instanceof Record)) {
            return ShortValue.of(value);
        }
        StringJoiner words = new StringJoiner(", ", value.getClass().getSimpleName() + "[", "]");
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true); // the contract may not be public
                words.add(component.getName() + "=" + ShortValue.of(component.getAccessor().invoke(value)));
            } catch (ReflectiveOperationException e) {
                words.add(component.getName());
            }
        }
        return words.toString();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
