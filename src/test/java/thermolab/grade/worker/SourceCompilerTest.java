package thermolab.grade.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thermolab.grade.Submission.Kind;
import thermolab.grade.Submission.Source;

/** Which of a submission's texts are compiled, and what a mistake in one costs the others. */
@Tag("slow")
class SourceCompilerTest {

    private static final String ENTROPY = "class %s implements CrossEntropy { public double crossEntropy(double[] y, double[] p) { %s } "
            + "public double fromLogits(double[] y, double[] z) { return 0; } }";
    private static final String IMPORTS = "import chapter04.*;\nimport thermolab.exercise.Unsolved;";

    private final SourceCompiler compiler = new SourceCompiler();

    @Test
    void aCommentALiteralAndAMagicDoNotMislead() {
        Compiled compiled = cells(IMPORTS, "%maven some:thing:1\n// class MyCrossEntropy {\nString s = \"class { ;\";\n/* { */",
                "// ok\n" + ENTROPY.formatted("MyCrossEntropy", "return '}' + \"\"\"\n  } ; {\n\"\"\".length();"));
        assertEquals("answers.MyCrossEntropy", compiled.answers().get(0).type(), compiled.answers().toString());
    }

    @Test
    void theLastOfTwoCountsButASkeletonReplacesNothing() {
        Compiled compiled = cells(IMPORTS, ENTROPY.formatted("MyCrossEntropy", "return 1;"), ENTROPY.formatted("MyCrossEntropy", "throw new Unsolved();"));
        assertEquals(1, compiled.notes().size(), compiled.notes().toString());
        assertTrue(compiled.notes().get(0).startsWith("cell 3 still has the skeleton"), compiled.notes().toString());
    }

    @Test
    void aClassOfAnyNameIsFoundAndTheExpectedNameComesFirst() {
        assertEquals("answers.Solution", cells(IMPORTS, ENTROPY.formatted("Solution", "return 1;")).answers().get(0).type());
        Compiled both = cells(IMPORTS, ENTROPY.formatted("MyCrossEntropy", "return 1;"), ENTROPY.formatted("Later", "return 2;"));
        assertEquals("answers.MyCrossEntropy", both.answers().get(0).type());
    }

    @Test
    void helpersAndConstantsOfOtherCellsAreFoundAndOverloadsKept() {
        Compiled compiled = cells(IMPORTS, "final double LN2 = Math.log(2);", "public static double half(double x) { return x / 2; }",
                "double half(int x) { return x / LN2; }", "record Pair(double a, double b) { }",
                ENTROPY.formatted("MyCrossEntropy", "return half(1) + half(1.0) + new Pair(1, 2).a();"));
        assertEquals("answers.MyCrossEntropy", compiled.answers().get(0).type(), compiled.answers().toString());
    }

    @Test
    void aMistakeSaysItsCellAndLine() {
        Compiled compiled = cells(IMPORTS, "\n\n" + ENTROPY.formatted("MyCrossEntropy", "\nreturn undefined;"));
        assertEquals("", compiled.answers().get(0).type());
        assertTrue(compiled.answers().get(0).problem().startsWith("cell 2, line 4: "), compiled.answers().toString());
    }

    @Test
    void aBrokenCellBesideItDoesNoHarmAndAMissingSemicolonEndsBeforeTheType() {
        Compiled compiled = cells(IMPORTS, "int x = ;;; }}} ((", "check(new MyCrossEntropy())\n" + ENTROPY.formatted("MyCrossEntropy", "return 1;"));
        assertEquals("answers.MyCrossEntropy", compiled.answers().get(0).type(), compiled.answers().toString());
    }

    private Compiled cells(String... texts) {
        List<Source> sources = new ArrayList<>();
        for (String text : texts) {
            sources.add(new Source("cell " + (sources.size() + 1), Kind.CELL, text));
        }
        return compiler.compile(new CompileRequest(List.of("chapter04.CrossEntropy"), List.of(), sources));
    }
}
