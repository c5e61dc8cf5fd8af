package thermolab.grade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.grade.Cause;
import thermolab.grade.SampleGradings;
import thermolab.grade.assign.Assignment;
import thermolab.grade.assign.LateRule;
import thermolab.grade.batch.Results;
import thermolab.grade.ingest.Csv;
import thermolab.grade.store.Batch;
import thermolab.grade.store.Correction;
import thermolab.grade.store.History;

/** The same results in each system's format: points right, student's text harmless, hidden tests withheld. */
class GradebooksTest {

    private static final String NASTY = "<script>steal()</script>\u001b[31m\u202E=cmd|' /C calc'!A0 SECRET-INPUT";
    private static final Instant DUE = SampleGradings.WHEN;
    private static final Instant HIDDEN_UNTIL = DUE.plus(Duration.ofDays(7));

    @TempDir
    private Path folder;

    @Test
    void gradescopeFileHasScoresAndTests() throws IOException {
        List<Path> files = new GradescopeJson().write(results("", DUE), folder);
        assertEquals(2, files.size(), "who is ungraded gets no file, so no zero");
        JsonNode ada = new ObjectMapper().readTree(folder.resolve("gradescope/ada.json").toFile());
        assertEquals(5, ada.path("score").asDouble());
        assertEquals(3, ada.path("tests").size());
        assertEquals("after_due_date", ada.path("tests").get(1).path("visibility").asText());
        assertEquals("passed", ada.path("tests").get(0).path("status").asText());
        assertEquals(2, ada.path("tests").get(1).path("max_score").asDouble(), "test points are scaled to the rules'");
    }

    @Test
    void canvasKeepsIdentitiesAndLeavesTheUngradedEmpty() throws IOException {
        String export = """
                Student,ID,SIS User ID,SIS Login ID,Section,homework-1 (771)
                    Points Possible,,,,,7.00
                "Lovelace, Ada",1,ada,al,Mon,
                "=Bob",2,bob,bb,Mon,
                "Curie, Marie",3,mc,mc,Mon,
                "Absent, Al",4,al2,al2,Mon,
                """;
        new CanvasCsv().write(results(export, DUE), folder);
        List<List<String>> rows = Csv.parse(Files.readString(folder.resolve("canvas.csv")));
        assertEquals("homework-1 (771)", rows.get(0).get(5));
        assertEquals(List.of("    Points Possible", "", "", "", "", "7"), rows.get(1));
        assertEquals(List.of("Lovelace, Ada", "1", "ada", "al", "Mon", "5"), rows.get(2));
        assertEquals("'=Bob", rows.get(3).get(0));
        assertEquals("", rows.get(4).get(5));
        assertEquals("", rows.get(5).get(5));
    }

    @Test
    void moodleWorksheetIsFilledInItsOwnWriting() throws IOException {
        String export = """
                Kennung,Vollständiger Name,Status,Bewertung,Bestwertung,Bewertung kann geändert werden,Feedback als Kommentar
                Teilnehmer/in11,Ada,abgegeben,,"14,00",Ja,
                Teilnehmer/in12,Bob,abgegeben,"1,00","14,00",Ja,
                """;
        new MoodleWorksheet().write(results(export, DUE, "11", "99", "98"), folder);
        List<List<String>> rows = Csv.parse(Files.readString(folder.resolve("moodle.csv")));
        assertEquals("10", rows.get(1).get(3), "5 of 7 points are 10 of 14");
        assertEquals("1,00", rows.get(2).get(3), "who has no result keeps the grade");
        assertTrue(rows.get(1).get(6).startsWith("CrossEntropy 2/4"), rows.get(1).get(6));
    }

    @Test
    void noWorksheetIsMadeUp() throws IOException {
        assertEquals(List.of(), new MoodleWorksheet().write(results("", DUE), folder));
        assertEquals(List.of(), new MoodleWorksheet().write(results("id,name\nada,Ada\n", DUE), folder));
        assertEquals(List.of(), new CanvasCsv().write(results("id,name\nada,Ada\n", DUE), folder));
    }

    @Test
    void junitIsWellFormedAndCountsFailures() throws Exception {
        new JunitXml().write(results("", DUE), folder);
        var suites = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(folder.resolve("junit.xml").toFile()).getElementsByTagName("testsuite");
        assertEquals(3, suites.getLength());
        assertEquals("1", suites.item(0).getAttributes().getNamedItem("failures").getTextContent());
        assertEquals("1", suites.item(2).getAttributes().getNamedItem("skipped").getTextContent());
    }

    @Test
    void plainTableHasEverybody() throws IOException {
        new PlainCsv().write(results("", DUE), folder);
        List<List<String>> rows = Csv.parse(Files.readString(folder.resolve("grades.csv")));
        assertEquals(5, rows.size(), "header, three results, one absent");
        assertEquals("5", rows.get(1).get(4));
        assertEquals("", rows.get(3).get(4), "ungraded is no zero");
    }

    @Test
    void hiddenTestsAreWithheldUntilTheDateFromEverythingAStudentReads() throws IOException {
        List<Gradebook> forStudents = List.of(new GradescopeJson(), new JunitXml(), new StudentPages(), new SummaryMarkdown());
        for (Gradebook gradebook : forStudents) {
            String before = written(gradebook, results("", HIDDEN_UNTIL.minusSeconds(1)));
            assertFalse(before.contains("LEAK"), gradebook.name());
            assertFalse(before.contains("hugeLogits"), gradebook.name());
            assertTrue(before.contains("Huge logits must not overflow"), gradebook.name());
            String after = written(gradebook, results("", HIDDEN_UNTIL));
            assertTrue(after.contains("LEAK") && !after.contains("asked LEAK"), gradebook.name());
        }
    }

    @Test
    void whatStudentsWroteIsHarmlessEverywhere() throws IOException {
        for (Gradebook gradebook : all()) {
            String text = written(gradebook, results("", HIDDEN_UNTIL));
            boolean marksUp = !gradebook.name().matches("csv|gradescope"); // which show it as text
            assertFalse(marksUp && text.contains("<script"), gradebook.name());
            assertFalse(text.contains("\u001b") || text.contains("\u202E"), gradebook.name());
            assertFalse(gradebook.name().equals("csv") && text.matches("(?s).*(?:^|[,\n])\"?=cmd.*"), gradebook.name());
        }
    }

    @Test
    void pagesLoadNothing() throws IOException {
        for (Gradebook gradebook : List.of(new StudentPages(), new StaffPage())) {
            String text = written(gradebook, results("", DUE));
            assertTrue(text.contains("default-src 'none'"));
            assertFalse(text.matches("(?s).*(?:src=|href=\"http|url\\(|@import).*"), gradebook.name());
        }
    }

    @Test
    void correctionAndLatenessAreSaidAndCount() throws IOException {
        Results results = results("", DUE, "ada", "bob", "mc");
        assertEquals(5, results.find("ada").orElseThrow().points());
        assertEquals(0.9 * 6, results.find("bob").orElseThrow().points(), 1e-12);
        String page = StudentPages.page(results.find("bob").orElseThrow(), results);
        assertTrue(page.contains("given by a person") && page.contains("&lt;b&gt;good&lt;/b&gt;") && page.contains("Handed in late"), page);
    }

    @Test
    void explanationTellsTheWholeStory() throws IOException {
        Results results = results("", DUE);
        String text = Explanation.of(results.find("mc").orElseThrow(), "crossentropy", List.of(results.find("mc").orElseThrow().grading().orElseThrow()));
        assertTrue(text.contains("log of LEAK") && text.contains("| asked LEAK") && text.contains("hugeLogits [hidden]") && text.contains("<- counts"), text);
        assertFalse(text.contains("\u001b"));
    }

    @Test
    void studentIsMeantByIdThenByNameThenByPartOfOne() throws IOException {
        Results results = results("", DUE, "ada", "bob", "Bob");
        Function<String, List<String>> called = word -> results.called(word).stream().map(result -> result.entry().student()).toList();
        assertEquals(List.of("ada"), called.apply("ADA"));
        assertEquals(List.of("Bob"), called.apply("Bob"));
        assertEquals(List.of("bob", "Bob"), called.apply("BOB"), "ids that differ in case alone are two students");
        assertEquals(List.of("Bob"), called.apply("x CMD"));
        assertEquals(List.of("ada"), called.apply("script"));
        assertEquals(List.of(), called.apply("nobody"));
        assertEquals(List.of(), called.apply(" - "));
    }

    @Test
    void everyGradebookKeepsItsContract() {
        assertTrue(all().size() >= 8);
        all().forEach(GradebookContract::check);
    }

    private static List<Gradebook> all() {
        return ServiceLoader.load(Gradebook.class).stream().map(ServiceLoader.Provider::get).toList();
    }

    private String written(Gradebook gradebook, Results results) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : gradebook.write(results, folder)) {
            text.append(Files.readString(file)).append('\n');
        }
        return text.toString();
    }

    private Results results(String roster, Instant when) throws IOException {
        return results(roster, when, "ada", "bob", "mc");
    }

    /** Three students: all but the hidden test right; late with a correction; and one whom we could not grade. */
    private Results results(String roster, Instant when, String first, String second, String third) throws IOException {
        Path file = folder.resolve("roster.csv");
        Files.writeString(file, roster);
        Map<String, Double> points = new LinkedHashMap<>();
        points.put("CrossEntropy", 4.0);
        points.put("Divergences", 3.0);
        Assignment assignment = new Assignment(folder, "homework-1", List.of("04"), points, Optional.of(DUE), Optional.of(HIDDEN_UNTIL),
                new LateRule(Duration.ZERO, 10, 100), Map.of(), 1, Optional.empty(), "");
        List<Batch.Entry> entries = new ArrayList<>();
        entries.add(new Batch.Entry(first, "Ada " + NASTY, true, Optional.of(DUE), false));
        entries.add(new Batch.Entry(second, "Bob", true, Optional.of(DUE.plusSeconds(60)), false));
        entries.add(new Batch.Entry(third, "=cmd|x", true, Optional.empty(), false));
        Batch batch = new Batch("in", roster.isEmpty() ? "" : file.toString(), DUE, entries, List.of(NASTY + " matches nobody"),
                List.of(new Batch.Absent("al2", "=cmd Al")));
        Path database = Files.createTempDirectory(folder, "history");
        try (History history = History.open(database)) {
            history.begin(batch);
            Cause[] causes = {Cause.PASSED, Cause.EXCEPTION, Cause.UNGRADED};
            for (int i = 0; i < 3; i++) {
                String student = entries.get(i).student();
                history.keep(SampleGradings.grading(student, "hash", causes[i], NASTY, "LEAK " + NASTY));
                history.handedIn(student, "hash", "");
            }
            history.correct(new Correction(second, "Divergences", 1, "first", "staff", DUE));
            history.correct(new Correction(second, "CrossEntropy", 4, "<b>good</b>", "staff", DUE));
            history.correct(new Correction(second, "Divergences", 2, "second thoughts", "staff", DUE));
            return Results.of(assignment, history, batch, when);
        }
    }
}
