package thermolab.grade.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The types of a cell or file, whatever stands beside them. */
class TypeDeclarationsTest {

    @Test
    void typesAreCutOutOfWhatStandsBesideThem() {
        assertEquals(List.of("class A implements X { int f() { return 1; } }", "record B(int x) { }", "enum C { ONE }"), TypeDeclarations.of("""
                import java.util.*;
                int scratch = 3; double twice(double x) { return 2 * x; }
                check(new A())
                public final class A implements X { int f() { return 1; } }
                record B(int x) { }
                @Deprecated enum C { ONE }
                """));
    }

    @Test
    void bracketsAndKeywordsInTextsDoNotCount() {
        String type = "class A { String a = \"}\\\" class B {\"; char c = '}'; /* } */ String t = \"\"\"\n } \" class D { \"\"\"; // }\n }";
        assertEquals(List.of(type), TypeDeclarations.of("// class E { }\n\"class F { }\"; subclass x; " + type));
    }

    @Test
    void whatHasNoEndOrNoBottomIsLeftOut() {
        assertEquals(List.of(), TypeDeclarations.of("class A { int f() {"));
        assertEquals(List.of("class B { }"), TypeDeclarations.of("class A { int x = " + "(".repeat(100_000) + ")".repeat(100_000) + "; } class B { }"));
    }

    @Test
    void hostileTextIsReadInOnePass() {
        for (String piece : List.of("/*", "class ", "class A", "\"", "\"\"\"", "{", "}", "'\\", "class                    ", "implements ")) {
            assertTimeout(Duration.ofSeconds(5), () -> TypeDeclarations.of(piece.repeat(200_000)), piece);
        }
    }
}
