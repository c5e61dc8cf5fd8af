package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jdk.jshell.JShell;
import org.junit.jupiter.api.Test;

/** An answer in a cell is looked through with all other cells that it uses, in our kernel and on any other. */
class WithheldInCellsTest {

    private static final List<String> CELLS = List.of("import chapter98.*;", "import thermolab.learn.*;", "import thermolab.exercise.*;",
            "double balance(double a, double b, double c) { return SgdNoise.stationaryVariance(a, b, c * c, 1); }",
            "double honest(double a, double b, double c) { return a * c * c / (b * (2 - a * b)); }",
            "double kept = SgdNoise.stationaryVariance(0.1, 1, 4, 1);",
            "class ByMethod implements StationarySpread { public double spread(double a, double b, double c) { return balance(a, b, c); } }",
            "class ByValue implements StationarySpread { public double spread(double a, double b, double c) { return kept; } }",
            "class Honest implements StationarySpread { public double spread(double a, double b, double c) { return honest(a, b, c); } }");
    private static final List<String> REFUSED = List.of("new ByMethod()", "new ByValue()", "(StationarySpread) (a, b, c) -> balance(a, b, c)");
    private static final String REASON = "Exercises.verdict(%s).findings().get(0).reason().name()";

    @Test
    void inOurKernel() {
        try (Session session = Session.open()) {
            CELLS.forEach(cell -> assertEquals(new Outcome.Done(), session.run(1, cell, Console.none()), cell));
            REFUSED.forEach(answer -> assertEquals("WITHHELD", value(session, answer), answer));
            assertEquals("PASSED", value(session, "new Honest()"));
        }
    }

    private static Object value(Session session, String answer) {
        return assertInstanceOf(Outcome.Value.class, session.run(2, REASON.formatted(answer), Console.none())).value();
    }

    @Test
    void onPlainJShell() {
        try (JShell shell = JShell.builder().executionEngine("local").compilerOptions("--class-path", System.getProperty("java.class.path")).build()) {
            CELLS.forEach(cell -> assertTrue(shell.eval(cell).get(0).exception() == null, cell));
            REFUSED.forEach(answer -> assertEquals("\"WITHHELD\"", shell.eval(REASON.formatted(answer)).get(0).value(), answer));
            assertEquals("\"PASSED\"", shell.eval(REASON.formatted("new Honest()")).get(0).value());
        }
    }
}
