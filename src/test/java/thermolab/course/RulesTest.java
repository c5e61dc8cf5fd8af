package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.course.Rules.Rule;

/** Each rule finds what breaks it, and leaves alone what keeps it. */
class RulesTest {

    @TempDir
    private Path home;

    private static List<String> typed(String markdown) {
        return new TypedNumbers("\\tag{1.2}").inText(markdown).stream().map(found -> found.number() + "@" + found.line()).toList();
    }

    @Test
    void typedNumbersAreFoundInProseHeadingsTablesAndMath() {
        assertEquals(List.of("0.5@0", "2.269@1", "-3.1@3", "1.38@5"), typed("## At 0.5\nT is 2.269,\n\n| -3.1 K |\n\n$k = 1.38\\times10^{-23}$\n"));
        assertEquals(List.of("1.3@0"), typed("(1.3)"), "no label of this chapter");
    }

    @Test
    void boundGivenAndCitedNumbersAreFine() {
        assertEquals(List.of(), typed("`{java} gap; %.2f` `{given} 0.0821; CODATA` and `0.5` in code, $`{java} x`$"));
        assertEquals(List.of(), typed("0.0821 [CODATA](https://physics.nist.gov) or $1.380649\\times10^{-23}$ J/K [SI](x)"));
        assertEquals(List.of(), typed("By (1.2) and $x\\tag{1.2}$; version 1.3.0; [a](doi.org/10.1103/0.5) https://a.org/1.5\n\n```text\n0.5\n```\n"));
        assertEquals(List.of("0.5@0"), typed("It is 0.5. See [this](x)."), "a sentence ends before the reference");
    }

    @Test
    void wordsOfACellAreLookedAtAndItsNumbersAreNot() {
        TypedNumbers typed = new TypedNumbers("");
        assertEquals(List.of(new TypedNumbers.Found("2.269", 2)), typed.inCode("```java name=\"a\"",
                "double x = 0.5; String.format(\"%8.3f K\", x);\nplot.line(\"at T = 2.269\", x).csv(\"0.5\");"));
        assertEquals(List.of(new TypedNumbers.Found("3.5", 0)),
                typed.inCode("```java name=\"a\" alt=\"from {java x; %.1f} to 3.5\" expect=\"4.5 ± 0.1\"", ""));
    }

    @Test
    void aChapterIsCounted() throws IOException {
        Files.createDirectories(home.resolve("src/course"));
        Files.createDirectories(home.resolve("slides"));
        String body = "# A 0.5\n\n```java name=\"imports\"\n" + "import a;\n".repeat(20) + "```\n\n```java name=\"long\"\n" + "int a;\n".repeat(13)
                + "```\n\n```java name=\"wide\"\nint " + "a".repeat(100) + ";\n```\n\n```java name=\"guess\"\nPredict.number(\"dip\", \"How far?\");\n"
                + "Predict.choice(\"way\", \"Which?\", ways);\n```\n\n```java name=\"answer\"\nPredict.answer(\"dip\", 3);\n```\n";
        Files.writeString(home.resolve("src/course/99-sample.md"), Samples.HEADER + body);
        Files.writeString(home.resolve("slides/99-sample.md"), "---\ntitle: A\n---\n## Half is 4.5\n");
        Rules rules = Course.at(home).rules(List.of("99-sample")).get(0);
        assertEquals(List.of("src/course/99-sample.md:11: 0.5", "slides/99-sample.md:4: 4.5"), rules.findings().get(Rule.TYPED_NUMBER));
        assertEquals(1, rules.count(Rule.LONG_CELL));
        assertEquals(1, rules.count(Rule.WIDE_LINE));
        assertEquals(Set.of("dip", "way"), rules.predictions());
        assertEquals(List.of("src/course/99-sample.md:1: nothing answers the prediction \"way\""), rules.findings().get(Rule.UNANSWERED));
        Files.writeString(home.resolve("src/course/98-other.md"), Samples.HEADER + "```java name=\"guess\"\nPredict.chance(\"dip\", \"?\");\n```\n");
        assertEquals(List.of("src/course/99-sample.md:1: the prediction \"dip\" stands in 98-other too"),
                Course.at(home).rules(List.of("98-other", "99-sample")).get(1).findings().get(Rule.SAME_KEY));
    }
}
