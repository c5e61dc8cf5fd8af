package thermolab.grade.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import thermolab.grade.worker.Reply;

/** What staff read of a test that failed: the input, what came back, what was expected; short, whatever it is. */
class EvidenceTest {

    interface Contract {
        Step step(double[] x, DoubleUnaryOperator force);

        void sort(double[] x);
    }

    record Step(double[] to, double energy) {
    }

    private final Evidence evidence = new Evidence();

    @Test
    void callAndReplyAreSaid() {
        assertEquals("", evidence.words());
        evidence.calls(method("step"), new Object[] {new double[] {1, 2}, (DoubleUnaryOperator) x -> -x});
        assertEquals("step([1, 2], a function) did not return", evidence.words());
        evidence.answered(new Reply(new Step(new double[] {0.5, Double.NaN}, 3), null, false));
        assertEquals("step([1, 2], a function) returned Step[to=[0.5, NaN], energy=3]", evidence.words());
        evidence.forget();
        assertEquals("", evidence.words());
    }

    @Test
    void argumentsThatAreChangedAreTheReply() {
        double[] values = {2, 1};
        evidence.calls(method("sort"), new Object[] {values});
        Arrays.sort(values);
        evidence.answered(new Reply(null, null, true));
        assertEquals("sort([1, 2]) returned; that is how its arguments are now", evidence.words());
    }

    @Test
    void whatTheTestExpectedStandsBelowInFull() {
        AssertionError wrong = Assertions.assertThrows(AssertionError.class, () -> assertEquals(Math.log(2), 1.0, 1e-12));
        assertEquals("f(1) returned 1\nexpected: <" + Math.log(2) + "> but was: <1.0>", Evidence.words("f(1) returned 1", Optional.of(wrong)));
        assertEquals("f(1) did not return", Evidence.words("f(1) did not return", Optional.of(new IllegalStateException("secret"))));
    }

    @Test
    void textIsShortWhateverIsInIt() {
        evidence.calls(method("step"), new Object[] {new double[1 << 20], Stream.generate(() -> "x".repeat(100_000)).limit(50).toArray()});
        evidence.answered(new Reply("y".repeat(1 << 20), null, false));
        assertTrue(evidence.words().length() <= 1001, evidence.words());
        assertTrue(Evidence.words("call", Optional.of(new AssertionError("z".repeat(1 << 20)))).length() <= 1001);
    }

    private static Method method(String name) {
        return Stream.of(Contract.class.getDeclaredMethods()).filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
    }
}
