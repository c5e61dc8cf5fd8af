package thermolab.grade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.grade.Cause;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Grading;
import thermolab.grade.SampleGradings;
import thermolab.grade.TestGrade;
import thermolab.grade.assign.Assignment;
import thermolab.grade.assign.LateRule;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.grade.store.Batch;

/** What reaches students: what they may read of a missed idea, and nothing of an earlier batch. */
class HandedOutTest {

    private static final String CALL = "kl([1, 0], [0, 1]) returned 1";

    @TempDir
    private Path folder;

    @Test
    void whatAnAnswerGaveBackIsToldAndNotWhatWasExpected() throws IOException {
        for (String evidence : List.of(CALL + "\nexpected: <7> but was: <1>", "expected: <7> but was: <1>")) {
            for (boolean hidden : new boolean[] {false, true}) {
                Results results = results("", evidence, hidden, "ada");
                String page = StudentPages.page(results.results().get(0), results);
                assertEquals(!hidden && evidence.startsWith(CALL), page.contains(CALL), page);
                assertFalse(page.contains("expected"), page);
            }
        }
    }

    @Test
    void withAnExceptionStandsWhatTheAnswerWasGiven() throws IOException {
        String detail = "IllegalStateException: no (MyDivergences.java:6)";
        String call = "the last of 2 calls: kl([1, 0], [0, 1]) threw " + detail;
        assertEquals(call, told(new TestGrade("order", false, 0, 3, Cause.EXCEPTION, "KL is not symmetric", detail, call, 0)));
        assertEquals(detail, told(new TestGrade("order", false, 0, 3, Cause.EXCEPTION, "KL is not symmetric", detail, "kl([1, 0]) did not return", 0)));
        assertEquals("NaN comes of 0/0\nkl([1]) returned NaN", told(new TestGrade("order", false, 0, 3, Cause.WRONG, "KL is not symmetric",
                "NaN comes of 0/0", "kl([1]) returned NaN\nexpected: <7> but was: <NaN>", 0)));
        assertEquals("", told(new TestGrade("order", true, 0, 3, Cause.EXCEPTION, "KL is not symmetric", detail, call, 0)));
    }

    private String told(TestGrade test) throws IOException {
        Results results = results(test, "", "ada");
        return StudentView.of(results.results().get(0).marks().get(0), results).rows().get(0).detail();
    }

    @Test
    void nothingOfAnEarlierBatchIsLeft() throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), "Student,ID,SIS User ID,SIS Login ID,Section\n\"Lovelace, Ada\",1,ada,al,Mon\n");
        write(results(roster.toString(), "", false, "ada"));
        Path kept = Files.writeString(folder.resolve("students/notes.txt"), "mine");
        assertTrue(Files.exists(folder.resolve("canvas.csv")));
        write(results("", "", false, "zoe"));
        for (String gone : List.of("canvas.csv", "students/ada.html", "gradescope/ada.json")) {
            assertFalse(Files.exists(folder.resolve(gone)), gone);
        }
        assertTrue(Files.exists(kept) && Files.exists(roster) && Files.exists(folder.resolve("students/zoe.html")));
    }

    @Test
    void rosterIsNotTakenAwayWhateverItIsCalled() throws IOException {
        Path roster = Files.writeString(folder.resolve("canvas.csv"), "id,name\nada,Ada\n");
        write(results(roster.toString(), "", false, "ada"));
        assertTrue(Files.exists(roster));
    }

    @Test
    void rosterThatIsGoneIsSaid() throws IOException {
        assertTrue(Rosters.changes(results(folder.resolve("gone.csv").toString(), "", false, "ada")).orElseThrow().contains("gone.csv) is gone"));
    }

    private void write(Results results) throws IOException {
        for (Gradebook gradebook : List.of(new StudentPages(), new GradescopeJson(), new CanvasCsv(), new MoodleWorksheet())) {
            gradebook.write(results, folder);
        }
    }

    private Results results(String roster, String evidence, boolean hidden, String... students) {
        return results(new TestGrade("order", hidden, 0, 3, Cause.WRONG, "KL is not symmetric", "", evidence, 0.03), roster, students);
    }

    private Results results(TestGrade wrong, String roster, String... students) {
        Assignment assignment = new Assignment(folder, "homework-1", List.of("04"), Map.of("Divergences", 3.0), Optional.empty(), Optional.empty(),
                LateRule.NONE, Map.of(), 1, Optional.empty(), "");
        ExerciseGrade grade = new ExerciseGrade("Divergences", List.of(wrong), 0, 0, 0, 1, "");
        List<Result> all = Stream.of(students).map(student -> new Result(new Batch.Entry(student, student, true, Optional.empty(), false),
                Optional.of(new Grading(student, "hash", List.of(grade), List.of(), SampleGradings.provenance())),
                List.of(new Mark("Divergences", 3, Optional.of(grade), Optional.empty())), 0)).toList();
        return new Results(assignment, new Batch("in", roster, SampleGradings.WHEN, List.of(), List.of(), List.of()), all, SampleGradings.WHEN);
    }
}
