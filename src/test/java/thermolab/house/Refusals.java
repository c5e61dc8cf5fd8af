package thermolab.house;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** Mistakes of a caller, by the words of the sentence that answers them: name, value, rule. */
public final class Refusals {

    private Refusals() {
    }

    /** A test for each mistake: it is refused as the caller's fault, with these words. */
    public static Stream<DynamicTest> of(Map<String, Executable> mistakes) {
        return mistakes.entrySet().stream().map(mistake -> DynamicTest.dynamicTest(mistake.getKey(), () -> {
            String message = assertThrows(IllegalArgumentException.class, mistake.getValue()).getMessage();
            assertTrue(message.contains(mistake.getKey()), message);
        }));
    }
}
