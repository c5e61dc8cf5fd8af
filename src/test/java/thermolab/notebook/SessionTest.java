package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

public class SessionTest {

    /** Shared with cells, whose class path and statics are those of the test. */
    public static final AtomicInteger SHARED = new AtomicInteger();

    private static Session session;

    @BeforeAll
    static void open() {
        session = Session.open();
        session.warmUp();
        session.run(0, "import java.util.*;\nimport java.util.stream.*;", Console.none());
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private static Outcome run(String code) {
        return session.run(1, code, Console.none());
    }

    private static Object value(String code) {
        return assertInstanceOf(Outcome.Value.class, run(code), () -> run(code).toString()).value();
    }

    @Test
    void lastExpressionIsTheValueItself() {
        assertArrayEquals(new double[] {1, 2.5}, (double[]) value("int unused = 3;\nnew double[] {1, 2.5}"));
    }

    @Test
    void declarationsAndCallsWithoutResultHaveNoValue() {
        assertEquals(new Outcome.Done(), run("int declared = 3;"));
        assertEquals(new Outcome.Done(), run("void nothing() { }\nnothing()"));
        assertEquals(new Outcome.Done(), run("// only a comment"));
        assertEquals(new Outcome.Done(), run(""));
    }

    @Test
    void nullIsAValue() {
        assertEquals(new Outcome.Value(null, "null"), run("Map.of().get(1)"));
    }

    @Test
    void cellsShareStaticsWithTheToolkit() {
        SHARED.set(41);
        assertEquals(42, value("thermolab.notebook.SessionTest.SHARED.incrementAndGet()"));
        assertEquals(42, SHARED.get());
    }

    @Test
    void variablesLiveFromCellToCell() {
        run("int kept = 20;");
        assertEquals(21, value("kept + 1"));
    }

    @Test
    void cellMayRunTwice() {
        String cell = "record Twice(int n) {}\nTwice one = new Twice(1);\none.n()";
        assertEquals(1, value(cell));
        assertEquals(1, value(cell));
    }

    @Test
    void printsReachTheConsoleWhole() {
        Listener listener = new Listener();
        session.run(1, "System.out.print(\"é ∑ 😀\"); System.err.print(\"e\"); System.out.println(\"!\");", listener);
        assertEquals("é ∑ 😀!\n", listener.heard());
        assertEquals("e", listener.complaints());
    }

    @Test
    void characterInTwoWritesArrivesWhole() {
        Listener listener = new Listener();
        session.run(1, "System.out.write(0xC3); System.out.flush(); System.out.write(0xA9); System.out.flush();", listener);
        assertEquals("é", listener.heard());
    }

    @Test
    void streamsAreGivenBackAfterTheCell() {
        PrintStream before = System.out;
        run("System.out.println()");
        assertSame(before, System.out);
    }

    @Test
    void floodOfOutputIsCutAndSaidSo() {
        Listener listener = new Listener();
        session.run(1, "String line = \"x\".repeat(99_999);\nfor (int i = 0; i < 30; i++) System.out.println(line);", listener);
        assertEquals(CellStreams.MOST_CHARACTERS, listener.heard().length());
        assertTrue(listener.complaints().contains("1000000 more characters"), listener.complaints());
    }

    @Test
    void scannerReadsWhatTheConsoleAnswers() {
        Outcome outcome = session.run(1, "var scanner = new Scanner(System.in);\nscanner.nextInt() + scanner.nextInt()",
                new Listener("20", "22"));
        assertEquals("42", assertInstanceOf(Outcome.Value.class, outcome).text());
    }

    @Test
    void inputWithoutAnswerEnds() {
        assertEquals(-1, value("System.in.read()"));
    }

    @Test
    void mutuallyReferringTypesMayStandInOneCell() {
        assertEquals(1, value("class Ping { Pong next; int depth() { return next == null ? 0 : 1 + next.depth(); } }\n"
                + "class Pong { Ping next; int depth() { return next == null ? 0 : 1 + next.depth(); } }\n"
                + "Ping ping = new Ping(); ping.next = new Pong(); ping.depth()"));
    }

    @Test
    void methodsMayCallLaterOnes() {
        assertEquals(true, value("boolean even(int n) { return n == 0 || odd(n - 1); }\n"
                + "boolean odd(int n) { return n != 0 && even(n - 1); }\neven(10)"));
    }

    @Test
    void typeThatLacksANameAtTheEndOfItsCellFails() {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, run("class Lost extends Nowhere {}"));
        assertEquals("line 1: cannot find class Nowhere", failed.message());
    }

    @Test
    void methodThatLacksANameIsWarnedAbout() {
        Listener listener = new Listener();
        assertEquals(new Outcome.Done(), session.run(7, "int later() {\n    return notYet();\n}", listener));
        assertTrue(listener.complaints().contains("cell 7, line 2: cannot find method notYet()"), listener.complaints());
        assertEquals("NotDeclared", assertInstanceOf(Outcome.Failed.class, run("later()")).name());
    }

    @Test
    void variableOfARedeclaredTypeIsSaidToBeNull() {
        run("class Part { int v = 1; }\nPart part = new Part();");
        Listener listener = new Listener();
        session.run(2, "class Part { int v = 2; }", listener);
        assertEquals("part is null now, because Part was declared anew\n", listener.complaints());
    }

    @Test
    void anyOfSeveralVariablesInOneLineMayFail() {
        for (String line : new String[] {"int one = Integer.parseInt(\"x\"), two = 2;", "int one = 1, two = Integer.parseInt(\"x\");",
            "int one = 1, two = 2, three = Integer.parseInt(\"x\");"}) {
            assertEquals("NumberFormatException", assertInstanceOf(Outcome.Failed.class, run(line), line).name());
        }
        assertTrue(assertInstanceOf(Outcome.Failed.class, run("int one = 1, two = \"text\";")).message().startsWith("line 1: "));
        assertEquals(3, value("int one = 1, two = 2;\none + two"));
    }

    @Test
    void exitIsRefusedAndTheSessionLives() {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, run("System.exit(3);"));
        assertTrue(failed.message().startsWith("System.exit(3) would end the whole notebook"), failed.message());
        assertEquals(2, value("1 + 1"));
    }

    @Test
    void runawayRecursionAndHungerEndTheCellOnly() {
        assertEquals("StackOverflowError", assertInstanceOf(Outcome.Failed.class,
                run("int deep(int n) { return deep(n + 1) + 1; }\ndeep(0)")).name());
        assertEquals("OutOfMemoryError", assertInstanceOf(Outcome.Failed.class,
                run("long[][] much = new long[1 << 30][]; much = new long[1 << 30][1 << 30];")).name());
        assertEquals(2, value("1 + 1"));
    }

    @Test
    void userTypesBearTheirOwnNames() {
        assertTrue(((Outcome.Value) run("class Plain {}\nnew Plain()")).text().matches("Plain@[0-9a-f]+"));
    }

    @Test
    void interruptOfTheUsersOwnEndsWithItsSnippet() {
        assertEquals(3, value("Thread.currentThread().interrupt();\nThread.sleep(1);\n3"));
    }

    @Test
    void nextCellPrintsWhateverThisOneDidToTheStreams() {
        run("System.setOut(null);");
        Listener listener = new Listener();
        session.run(2, "System.out.print(1);", listener);
        assertEquals("1", listener.heard());
    }

    @Test
    void toStringThatThrowsIsReported() {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, run(
                "class Rude { public String toString() { throw new IllegalStateException(\"no\"); } }\nnew Rude()"));
        assertTrue(failed.message().startsWith("toString() of Rude threw"), failed.message());
    }
}
