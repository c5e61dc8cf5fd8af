package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thermolab.show.PlainMath;

class ContractTextTest {

    @Test
    void saysPurposeMethodsUnitsRefusalsAndWhatIsWithheld() {
        assertEquals("""
                **Contract `Cooling`** (find out). A rate k of cooling, from $T_1 < T_2$ and x\\_i &lt; 0.

                Second paragraph with *care* and `a < b`.

                ```text
                E = −Σ s_i s_j
                F = E[\\x]
                ```

                Then on.

                `record Reading(double[] times, Map<String, Double> more)`

                What is read.

                - `times`: in s, shape [n]

                `enum Kind`

                Two kinds.

                - `FAST`: By wind.
                - `SLOW`: By time.

                `double rate(Reading reading, int[] at)`

                The rate by `Reading`; one of

                - A: first
                - B: second

                - `reading`: of a kettle, in K
                - returns k, in 1/s
                - refuses, with `IllegalArgumentException`, what is hotter than ` {1, 2}`\s

                *Withheld:* `Bath.rate`, `Kettle` of the toolkit, and what could fetch them by name. That work is yours.""".stripTrailing()
                .replace("` {1, 2}`\s", "` {1, 2} `"), ContractText.of("Cooling", "find out", """
                package chapter99;

                /**
                 * A rate k of cooling, from $T_1 < T_2$ and x_i &lt; 0.
                 *
                 * <p>Second paragraph with <em>care</em> and {@code a < b}.
                 *
                 * <pre>
                 * E = −Σ s_i s_j
                 * F = E[\\x]
                 * </pre>
                 * Then on.
                 */
                @Withholds("x")
                public interface Cooling {

                    /**
                     * What is read.
                     *
                     * @param times in s, shape [n]
                     */
                    record Reading(double[] times, Map<String, Double> more) {
                        Reading {
                        }
                    }

                    /** Two kinds. */
                    enum Kind {
                        /** By wind. */
                        FAST,
                        /** By time. */
                        SLOW,
                        OTHER
                    }

                    /**
                     * The rate by {@link Reading}; one of
                     * <ul>
                     * <li>A: first
                     * <li>B: second
                     * </ul>
                     *
                     * @param reading of a kettle,
                     *     in K
                     * @return k, in 1/s
                     * @throws IllegalArgumentException what is hotter than {@code {1, 2}}
                     */
                    double rate(Reading reading, int... at);
                }
                """, List.of("Bath.rate", "Kettle")));
    }

    @TestFactory
    Stream<DynamicTest> everyContractOfTheCourseIsShown() throws IOException {
        Course course = Course.at(Path.of(System.getProperty("thermolab.home", "")));
        return course.slugs().stream().map(slug -> DynamicTest.dynamicTest(slug, () ->
                new ChapterFiles(Path.of(System.getProperty("thermolab.home", "")).toAbsolutePath(), slug).tasks().values().forEach(task -> {
                    String terms = task.terms();
                    assertTrue(terms.startsWith("**Contract `" + task.contract() + "`** ("), terms);
                    assertTrue(terms.lines().anyMatch(line -> line.matches("`[^`]+\\(.*\\)`")), "no method: " + terms);
                    assertFalse(terms.contains("{@") || terms.contains("@param") || terms.contains("\n#"), terms);
                    assertFalse(PlainMath.inMarkdown(terms).contains("$"), terms);
                })));
    }
}
