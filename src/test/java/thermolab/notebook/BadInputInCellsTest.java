package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a learner reads who gives the toolkit a wrong input in a cell: one sentence, and the line of the cell. */
class BadInputInCellsTest {

    private static Session session;

    @BeforeAll
    static void open() {
        session = Session.open();
        session.run(1, "import thermolab.heat.*; import thermolab.info.*; import chapter04.*;", Console.none());
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Entropy.shannon(new double[] {0.5, Double.NaN})             | p[1] (NaN) must be zero or positive
            Entropy.shannon(new double[] {1.5, -0.5})                   | p[1] (-0.5) must be zero or positive
            Channel.of(new double[][] {{0.5, 0.25}, {1, 0}})            | row 0 [0.5, 0.25] must sum to 1; its sum is 0.75;
            Boltzmann.probabilities(new double[] {0, 1}, 0)             | temperature (0.0) must not be zero
            Divergence.kl(new double[] {0.5, 0.5}, new double[] {1})    | p [2] and q [1] must have the same length
            MaxEnt.solve(new double[][] {{0, 1, 2}}, new double[] {5})  | means[0] (5.0) must lie between 0.0 and 2.0
            """)
    void saysTheRuleAndTheOwnLine(String call, String sentence) {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, session.run(2, "int before = 1;\n" + call, Console.none()));
        assertEquals("IllegalArgumentException", failed.name().replaceFirst(".*\\.", ""));
        assertTrue(failed.message().contains(sentence), failed.message());
        List<String> trace = failed.trace();
        assertEquals("    at cell 2, line 2:  " + call, trace.get(trace.size() - 1));
        for (String line : trace) {
            assertFalse(line.contains("thermolab.notebook") || line.contains("Require") || line.contains("jshell"), line);
        }
    }

    @Test
    void saysWhichMethodAnExerciseLacks() {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, session.run(3, """
                class MyCrossEntropy implements CrossEntropy {
                    public double crossEntropy(double[] y, double[] p) { return 0; }
                }""", Console.none()));
        assertEquals("line 1: MyCrossEntropy lacks the method fromLogits(double[],double[]) that CrossEntropy asks for", failed.message());
    }
}
