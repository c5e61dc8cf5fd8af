package thermolab.exercise;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ReasonsTest {

    private final Reasons reasons = Reasons.inOrder("C", "A", "F");

    @Test
    void theArgumentItselfPasses() {
        List<String> argument = List.of("C", "A", "F");
        assertDoesNotThrow(() -> reasons.leaveOutWhatDoesNotCarry(argument));
        assertDoesNotThrow(() -> reasons.areComplete(argument));
        assertDoesNotThrow(() -> reasons.areOrdered(argument));
    }

    @Test
    void whatDoesNotCarryIsNamed() {
        assertThrows(AssertionFailedError.class, () -> reasons.leaveOutWhatDoesNotCarry(List.of("C", "B")));
        assertThrows(AssertionFailedError.class, () -> reasons.leaveOutWhatDoesNotCarry(List.of()));
    }

    @Test
    void aMissingLinkAndALetterNamedTwiceFail() {
        assertThrows(AssertionFailedError.class, () -> reasons.areComplete(List.of("C", "F")));
        assertThrows(AssertionFailedError.class, () -> reasons.areComplete(List.of("C", "A", "F", "A")));
    }

    @Test
    void orderIsThatOfTheCarryingReasons() {
        assertDoesNotThrow(() -> reasons.areOrdered(List.of("C", "B", "F")));
        assertThrows(AssertionFailedError.class, () -> reasons.areOrdered(List.of("F", "C")));
        assertThrows(AssertionFailedError.class, () -> reasons.areOrdered(List.of("A")));
    }

    @Test
    void lettersMayBeWrittenInEachWay() {
        for (List<String> given : List.of(List.of("c", "a", "f"), List.of("(C)", "(A)", "(F)"), List.of("C.", " A ", "F:"))) {
            assertDoesNotThrow(() -> reasons.leaveOutWhatDoesNotCarry(given));
            assertDoesNotThrow(() -> reasons.areComplete(given));
            assertDoesNotThrow(() -> reasons.areOrdered(given));
        }
        assertThrows(AssertionFailedError.class, () -> reasons.areComplete(List.of("C", "A", "F", "c")));
    }
}
