package thermolab.course.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that somebody typed are found, and others left alone. */
class TypedNumbersTest {

    private static List<String> typed(String markdown) {
        return TypedNumbers.inText(markdown, TypedNumbers.labels("\\tag{1.2}")).stream().map(found -> found.number() + "@" + found.line()).toList();
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
        assertEquals(List.of(), typed("By (1.2) and $x\\tag{1.2}$; version 1.3.0; arXiv:1706.02677 (2017); [a](doi.org/10.1103/0.5) https://a.org/1.5\n\n```text\n0.5\n```\n"));
        assertEquals(List.of("0.5@0"), typed("It is 0.5. See [this](x)."), "a sentence ends before the reference");
    }

    @Test
    void formsThatNothingFillsAreFound() {
        assertEquals(4, typed("`{java x; %.1f}` and ``{java} x``\n`{value}x` or `{java name=X} x`, not `{java name=x} f(\ny); %s`").size());
    }

    @Test
    void wordsOfACellAreLookedAtAndItsNumbersAreNot() {
        assertEquals(List.of(new TypedNumbers.Found("2.269", 2)), TypedNumbers.inCode("```java name=\"a\"",
                "double x = 0.5; String.format(\"%8.3f K\", x);\nplot.line(\"at T = 2.269\", x).csv(\"0.5\");"));
        assertEquals(List.of(new TypedNumbers.Found("3.5", 0)),
                TypedNumbers.inCode("```java name=\"a\" alt=\"from {java x; %.1f} to 3.5\" expect=\"4.5 ± 0.1\"", ""));
    }
}
