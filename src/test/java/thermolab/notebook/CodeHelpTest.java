package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CodeHelpTest {

    private static Session session;

    @BeforeAll
    static void open() {
        session = Session.open();
        session.warmUp();
        session.run(1, "int temperature = 300;", Console.none());
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void completesMembersAndVariables() {
        CodeHelp.Completions found = session.complete("int a = 1;\nMath.sq", 18);
        assertEquals(new CodeHelp.Completions(java.util.List.of("sqrt("), 16, 18), found);
        assertTrue(session.complete("temp", 4).texts().contains("temperature"));
    }

    @Test
    void completesNothingWhereNothingFits() {
        assertEquals(new CodeHelp.Completions(java.util.List.of(), 9, 9), session.complete("xyzzy.qux", 9));
    }

    @Test
    void inspectsMethodsTypesAndVariables() {
        assertTrue(session.inspect("Math.sqrt(2)", 7).orElseThrow().contains("double Math.sqrt(double a)"));
        assertTrue(session.inspect("temperature", 5).orElseThrow().contains("int"), session.inspect("temperature", 5).toString());
        assertTrue(session.inspect("   ", 1).isEmpty());
    }

    @Test
    void documentationOfTheToolkitComesFromItsSources() {
        String text = session.inspect("thermolab.num.Require.positive(\"t\", 1, \"\")", 25).orElseThrow();
        assertTrue(text.endsWith("A finite number greater than zero."), text);
        assertTrue(session.inspect("thermolab.num.Estimate", 20).orElseThrow().contains("standard error"));
    }

    @Test
    void saysWhetherCodeIsFinished() {
        assertEquals(CodeHelp.Status.COMPLETE, session.isComplete("int y = 1;\ny").status());
        assertEquals(CodeHelp.Status.COMPLETE, session.isComplete("").status());
        assertEquals(new CodeHelp.Completeness(CodeHelp.Status.INCOMPLETE, "    "), session.isComplete("while (true) {"));
        assertEquals(CodeHelp.Status.INCOMPLETE, session.isComplete("/* open").status());
        assertEquals(CodeHelp.Status.INVALID, session.isComplete("int = ;").status());
    }

    @Test
    void documentationBecomesPlainText() {
        assertEquals("Heat of a < b.\n\nSee X.\n- one\n\nparam: t in K", JavadocText.of(
                "Heat of {@code a < b}.\n<p>See {@link X}.\n<ul><li>one</li></ul>\n@param t in K").replace("\n\n- one", "\n- one"));
    }
}
