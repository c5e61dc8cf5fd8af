package thermolab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.show.Plot;

/** What the reader sees: columns, verdicts, the page. */
class ReportTest {

    private static Row row(double ratio, double demand, boolean right) {
        Quartiles times = new Quartiles(1, 1, 1);
        return new Row("work", "numpy", times, times, new Quartiles(ratio, ratio, ratio), demand, 0, 0, 0, 0, right, "");
    }

    @Test
    void columnsAreAligned() {
        String text = new TextTable("work", "ms").row("a long name", "1").row("b", "12").text();
        assertEquals("work         ms\na long name   1\nb            12\n", text);
    }

    @Test
    void aRowMustHaveAllCells() {
        assertThrows(IllegalArgumentException.class, () -> new TextTable("a", "b").row("1"));
    }

    @Test
    void htmlOfATableIsEscaped() {
        assertTrue(new TextTable("<a>").row("b & c").html().contains("<th>&lt;a&gt;</th>"));
    }

    @Test
    void aVerdictSaysHowFar() {
        assertEquals("reached", row(3, 2.5, true).verdict());
        assertEquals("80 % of it", row(2, 2.5, true).verdict());
    }

    @Test
    void aWrongAnswerReachesNothing() {
        assertEquals("WRONG ANSWER", row(100, 2, false).verdict());
        assertFalse(row(100, 2, false).reached());
        assertFalse(new Expected("x", 0, 1).holds(Double.NaN));
        assertTrue(new Expected("x", 0, 1).holds(1));
    }

    @Test
    void missingOpponentsComeWithTheirCommand() {
        assertTrue(Python.howToGet(Set.of("torch", "sklearn")).startsWith("sudo apt-get install -y python3-sklearn python3-torch"));
        assertTrue(Python.howToGet(Set.of("sklearn")).contains("pip install scikit-learn"));
    }

    @Test
    void thePageLoadsNothingAndHoldsWhatWasPrinted(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Report report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8));
        report.heading("Speed");
        report.table(new TextTable("a").row("1"));
        report.chart(Plot.xy("t", "x", "y", "a line").line("l", new double[] {0, 1}, new double[] {0, 1}));
        Path file = folder.resolve("bench.html");
        report.writeHtml(file);
        String page = Files.readString(file);
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("Speed\na\n1\n"));
        assertTrue(page.contains("<h2>Speed</h2>") && page.contains("alt=\"a line\""));
        assertFalse(page.contains("http"));
    }

    @Test
    void everyWorkHasOpponentsAndATaskOfOurs() {
        for (Work work : Works.all()) {
            assertFalse(work.opponents().isEmpty());
            assertTrue(work.repeats() >= 1);
        }
        assertThrows(IllegalArgumentException.class, () -> Tasks.named("nothing"));
        assertThrows(IllegalArgumentException.class, () -> Tasks.named("nothing:5"));
        assertEquals(Works.keys().toList(), Bench.keys());
    }
}
