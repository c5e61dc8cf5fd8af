package thermolab.grade.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of a submission's classes. */
class ClassNamesTest {

    private static final List<String> RESERVED = List.of("chapter04.CrossEntropy", "chapter04.CrossEntropyTest");

    /** Hindi needs marks, a decomposed ß comes from another keyboard, and some are outside of the first plane. */
    @ParameterizedTest
    @ValueSource(strings = {"MyCrossEntropy", "chapter04.MyCrossEntropy$1", "गणना.सूत्र", "Gro\u0308\u00dfe", "a.b.\ud835\udc9c", "Währung€", "$$", "_a.B2"})
    void scriptsOfTheWorldAreFine(String name) {
        assertEquals(Optional.empty(), ClassNames.unacceptable(List.of(name), RESERVED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", ".a", "a.", "2a", "a.2", "a-b", "a/b", "a\u0000", "a\u202eb", "a\u200db", "[I", "a b", "\ud835",
        "java.lang.Math", "thermolab.X", "chapter04.CrossEntropy", "chapter04.CrossEntropy$Inner"})
    void otherNamesAreNone(String name) {
        assertEquals(Optional.of(name), ClassNames.unacceptable(List.of(name), RESERVED));
    }

    @Test
    void aNameOfManyPartsIsReadInOnePass() {
        assertEquals(Optional.empty(), ClassNames.unacceptable(List.of("a.".repeat(30_000) + "A"), RESERVED));
    }
}
