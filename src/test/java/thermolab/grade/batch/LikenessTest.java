package thermolab.grade.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thermolab.grade.Submission;

/** Two submissions are alike where their answers are, whatever stands around them. */
class LikenessTest {

    private static final String ANSWER = "class MyX implements X { double f(double a) { return a / 2; } }";

    @Test
    void commentsBlanksImportsAndNamesDoNotCount() {
        String other = "package chapter04;\nimport java.util.*;\n/** mine */ class MyX implements X {\n  // my own\n  double f(double a) {\n    return a/2; }}";
        assertEquals(of(ANSWER), of(other));
        assertEquals(of(ANSWER), of("int scratch = 3;", ANSWER, ANSWER));
    }

    @Test
    void codeAndLiteralsCount() {
        assertNotEquals(of(ANSWER), of(ANSWER.replace("/ 2", "/ 3")));
        assertNotEquals(of(ANSWER + "String s = \"a // b\";"), of(ANSWER + "String s = \"a // c\";"));
    }

    @Test
    void skeletonsAreNobodysWork() {
        assertEquals("", of("class MyX implements X { double f(double a) { throw new Unsolved(); } }"));
        assertEquals("", of());
    }

    @Test
    void hostileTextIsReadInOnePass() {
        for (String piece : List.of("/*", "//", "\"", "'\\", "import", "import a;", "/*/", "package ")) {
            String text = "implements" + piece.repeat(200_000);
            assertTimeout(Duration.ofSeconds(5), () -> of(text, "import a;".repeat(100_000) + "implements" + piece), piece);
        }
    }

    private static String of(String... texts) {
        return Likeness.of(new Submission("s", Stream.of(texts).map(text -> new Submission.Source("name", Submission.Kind.CELL, text)).toList(),
                "", List.of()));
    }
}
