package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertEquals(new CodeHelp.Completions(List.of("sqrt("), 16, 18), found);
        assertTrue(session.complete("temp", 4).texts().contains("temperature"));
    }

    @Test
    void completesNothingWhereNothingFits() {
        assertEquals(new CodeHelp.Completions(List.of(), 9, 9), session.complete("xyzzy.qux", 9));
    }

    @Test
    void inspectsMethodsTypesAndVariables() {
        assertTrue(session.inspect("Math.sqrt(2)", 7).orElseThrow().contains("double Math.sqrt(double a)"));
        assertTrue(session.inspect("temperature", 5).orElseThrow().contains("int"), session.inspect("temperature", 5).toString());
        assertTrue(session.inspect("   ", 1).isEmpty());
    }

    @Test
    void completionsSayWhatTheyAre() {
        CodeHelp.Completions found = session.complete("Math.", 5);
        Map<String, String> kinds = new HashMap<>();
        for (int i = 0; i < found.texts().size(); i++) {
            kinds.put(found.texts().get(i), found.kinds().get(i));
        }
        assertEquals("function", kinds.get("sqrt("));
        assertEquals("instance", kinds.get("PI"));
        assertEquals(List.of("instance"), session.complete("temperatu", 9).kinds());
        assertTrue(session.complete("Integ", 5).kinds().contains("class"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"double Math.sqrt(double a)", "java.lang.Math", "E List<E>.get(int)", "List<E> List<E>.<E>of()",
        "ArrayList<E>(int initialCapacity)", "void java.io.PrintStream.println()", "Integer.MAX_VALUE:int", "java.util.Map.Entry<K, V>"})
    void namesOfTheJdkAreKnown(String signature) {
        assertTrue(JdkDocs.isOfJdk(signature), signature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"int Mine.f(int q)", "Mine", "m:Mine", "t:int", "l:java.util.List<java.lang.String>", "int g(int u)",
        "double thermolab.num.Require.positive(String, double, String)", "thermolab.num.Estimate"})
    void namesOfOthersAreNotBlamedOnTheJdk(String signature) {
        assertFalse(JdkDocs.isOfJdk(signature), signature);
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
