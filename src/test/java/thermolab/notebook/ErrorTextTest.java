package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a learner reads when a cell fails: the exception, and the line of the cell. */
class ErrorTextTest {

    private static Session session;

    @BeforeAll
    static void open() {
        session = Session.open();
        session.warmUp();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private static Outcome.Failed fail(int number, String code) {
        return assertInstanceOf(Outcome.Failed.class, session.run(number, code, Console.none()));
    }

    @Test
    void compileErrorMarksThePlace() {
        assertEquals(List.of(
                "CompileError in cell 3, line 3: incompatible types: java.lang.String cannot be converted to int",
                "      \"x\";",
                "      ^^^"), fail(3, "int good = 1;\nint bad =\n  \"x\";\nint never = 2;").trace());
    }

    @Test
    void snippetsBeforeTheErrorRan() {
        fail(1, "int before = 5;\nint broken = \"x\";");
        assertEquals(new Outcome.Value(5, "5"), session.run(2, "before", Console.none()));
    }

    @Test
    void unknownNameIsNamed() {
        assertEquals("line 1: cannot find variable Maths", fail(1, "Maths.sqrt(2)").message());
    }

    /** The names of all classes are collected in the background, which takes some seconds. */
    @Test
    @Tag("slow")
    @Timeout(60)
    void missingImportIsNamed() throws InterruptedException {
        while (!fail(1, "var list = List.of(1);").trace().contains("    perhaps it lacks: import java.util.List;")) {
            Thread.sleep(100);
        }
    }

    @Test
    void unfinishedCellSaysSo() {
        assertEquals("line 2: reached end of file while parsing", fail(1, "for (int i = 0; i < 3; i++) {\n    i++;").message());
    }

    @Test
    void magicsOfOtherKernelsAreCompileErrors() {
        assertEquals("CompileError", fail(1, "%maven org.example:x:1").name());
    }

    @Test
    void traceHoldsTheUsersLinesOnly() {
        fail(4, "int half(int n) {\n    return n / 0;\n}\n\n// twice\nint twice(int n) { return 2 * half(n); }\n\ntwice(1)");
        assertEquals(List.of("ArithmeticException: / by zero",
                "    at half, cell 4, line 2:  return n / 0;",
                "    at twice, cell 4, line 6:  int twice(int n) { return 2 * half(n); }",
                "    at cell 5, line 1:  twice(3)"), fail(5, "twice(3)").trace());
    }

    @Test
    void causesFollow() {
        List<String> trace = fail(2, "throw new RuntimeException(\"outer\",\n    new java.io.IOException(\"inner\"));").trace();
        assertEquals("RuntimeException: outer", trace.get(0));
        assertTrue(trace.contains("Caused by: java.io.IOException: inner"), trace.toString());
    }

    @Test
    void userTypesBearTheirOwnNames() {
        Outcome.Failed failed = fail(1, "class Own extends Exception { Own(String m) { super(m); } }\nthrow new Own(\"why\");");
        assertEquals("Own", failed.name());
        assertEquals("class java.lang.String cannot be cast to class java.lang.Integer",
                fail(1, "Object text = \"s\";\n(Integer) text").message());
    }

    @Test
    void recursionIsSaidOnce() {
        List<String> trace = fail(1, "int deep(int n) { return deep(n + 1) + 1; }\ndeep(0)").trace();
        assertTrue(trace.size() <= 4 && trace.get(2).contains("the same call"), trace.toString());
    }

    @Test
    void libraryFramesLeadToTheUsersLine() {
        List<String> trace = fail(1, "thermolab.num.Grid.linear(0, 1, -1)").trace();
        assertTrue(trace.get(1).startsWith("    at thermolab.num.Grid."), trace.toString());
        assertTrue(trace.get(trace.size() - 1).contains("cell 1, line 1"), trace.toString());
    }
}
