package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thermolab.course.rules.Report;
import thermolab.course.rules.Rule;

/** A line for each rule, a column for each chapter, a mark where it is broken. */
class RulesReportTest {

    private static Report report(String slug, boolean claimed, String predictions, List<String> findings) {
        Map<String, Rule.Reading> readings = new LinkedHashMap<>();
        readings.put("headings", new Rule.Reading("0", List.of()));
        readings.put("predictions", new Rule.Reading(predictions, findings));
        return new Report(slug, claimed, readings);
    }

    private static String printed(boolean inFull) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RulesReport.print(List.of(report("01-heat", true, "8", List.of()), report("02-cold", false, "5", List.of("a.md:1: takes 5"))), inFull,
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void rulesStandBelowChapters() {
        assertEquals("""
                chapter              01     02
                form                  2      1
                headings              0      0
                predictions           8     5!
                A rule is broken where ! stands.
                """, printed(false));
    }

    @Test
    void findingsComeFirstWhereTheyAreWanted() {
        assertEquals("a.md:1: takes 5  (predictions)", printed(true).lines().findFirst().orElseThrow());
    }
}
