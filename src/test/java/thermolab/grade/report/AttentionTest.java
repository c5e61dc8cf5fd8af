package thermolab.grade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/** Whatever a person must look at is in one list, and what is ordinary is not. */
class AttentionTest {

    private static final Instant DUE = SampleGradings.WHEN;

    @Test
    void ordinaryWorkNeedsNoLook() {
        Result wrong = result("ada", DUE, "a", List.of(Cause.PASSED, Cause.WRONG, Cause.EXCEPTION, Cause.MISSING), "no class implements X");
        Result released = result("bob", DUE, "b", List.of(Cause.PASSED), "", "chapter04/CrossEntropy.java is left out: the course brings this class along",
                "work.ipynb, cell 3: its magic is left out; magics are never run", "release/INSTRUCTIONS.md is not read: only .ipynb, .java and .zip files are",
                "work.ipynb, cell 9 still has the skeleton of MyX; work.ipynb, cell 4 counts", "A.java is read as ISO-8859-1, because it is not in UTF-8");
        assertEquals(List.of(), kinds(wrong, released));
    }

    @ParameterizedTest
    @ValueSource(strings = {"work.pdf is not read: only .ipynb, .java and .zip files are", "work.ipynb is damaged at line 4; the 9 cells before it are read",
        "only the first 200 files are read", "work.ipynb, cell 3 has no readable source", "a.zip is not read: it is an archive within an archive",
        "nothing that can be graded was found: hand in a notebook (.ipynb), Java files or a .zip of them"})
    void whatWasNotReadIsSaid(String note) {
        Result result = result("curie", DUE, "", List.of(Cause.PASSED), "", note);
        assertEquals(List.of("not all was read"), kinds(result));
        assertTrue(Attention.of(results(List.of(), result)).get(0).line().contains(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x is read as b.pdf is not read: only .ipynb, .java and .zip files are", "its magic is left out.java is not read: it is damaged",
        "INSTRUCTIONS.md is not read.zip is not read: it is encrypted; hand it in without a password",
        "x still has the skeleton of A; b counts.pdf is not read: only .ipynb, .java and .zip files are",
        "2 classes implement X; MyX of y still has the skeleton of A; z counts"})
    void nameOfAFileHidesNoRemark(String note) {
        assertEquals(1, kinds(result("eve", DUE, "", List.of(Cause.PASSED), "", note)).size());
    }

    @ParameterizedTest
    @EnumSource(value = Cause.class, names = {"EXIT", "CRASH", "MEMORY", "TIME", "OUTPUT", "PROTOCOL"})
    void whatEndedAWorkerIsSaid(Cause cause) {
        assertEquals(List.of(cause.words()), kinds(result("zolc", DUE, "", List.of(Cause.PASSED, cause, cause), "")));
    }

    @Test
    void twoAnswersUntouchedSkeletonsAndEmptyWorkAreToldApart() {
        assertEquals(List.of("two answers"), kinds(result("meitner", DUE, "", List.of(Cause.PASSED), "",
                "2 classes implement CrossEntropy; MyX of work.ipynb, cell 7 counts")));
        assertEquals(List.of("untouched"), kinds(result("a", DUE, "", List.of(Cause.MISSING, Cause.MISSING), "")));
        assertEquals(List.of("no answer"), kinds(result("a", DUE, "", List.of(Cause.MISSING), "no class implements X")));
        assertEquals(List.of("nothing compiles"), kinds(result("a", DUE, "", List.of(Cause.COMPILE_ERROR), "line 3: ';' expected")));
        assertEquals(List.of("ungraded"), kinds(result("a", DUE, "", List.of(Cause.UNGRADED), "")));
        String page = StudentPages.page(result("a", DUE, "", List.of(Cause.MISSING, Cause.MISSING), ""), results(List.of()));
        assertTrue(page.contains("still the skeleton") && !page.contains("not handed in"), page);
    }

    @Test
    void equalAnswersAreOneLineForAll() {
        List<Attention> found = Attention.of(results(List.of(), result("hopper", DUE, "same", List.of(Cause.PASSED), ""),
                result("cat", DUE, "same", List.of(Cause.PASSED), ""), result("ada", DUE, "other", List.of(Cause.PASSED), ""),
                result("none", DUE, "", List.of(Cause.PASSED), ""), result("nil", DUE, "", List.of(Cause.PASSED), "")));
        assertEquals(1, found.size());
        assertEquals(List.of("hopper", "cat"), found.get(0).who().stream().map(result -> result.entry().student()).toList());
    }

    @Test
    void lateWithoutATimeIsSaid() {
        Result marked = new Result(new Batch.Entry("a", "A", true, Optional.empty(), true), Optional.empty(), List.of(), 0.1);
        Result unknown = new Result(new Batch.Entry("b", "B", true, Optional.empty(), false), Optional.empty(), List.of(), 0);
        assertEquals(List.of("the download", "late", "late?"), kinds(List.of("x matches nobody in the roster"), marked, unknown));
    }

    @Test
    void pageShowsTheListAndIsHarmless() {
        Result nasty = result("x", DUE, "", List.of(Cause.EXIT), "", "<script>.pdf is not read: only .ipynb, .java and .zip files are");
        String page = StaffPage.page(results(List.of("\u202Efile matches nobody"), nasty));
        assertTrue(page.contains("What needs a look") && page.contains("&lt;script&gt;.pdf is not read") && page.contains("ended the program"), page);
        assertFalse(page.contains("<script") || page.contains("\u202E"));
    }

    private static List<String> kinds(Result... found) {
        return kinds(List.of(), found);
    }

    private static List<String> kinds(List<String> remarks, Result... found) {
        return Attention.of(results(remarks, found)).stream().map(Attention::what).toList();
    }

    private static Results results(List<String> remarks, Result... found) {
        Map<String, Double> points = new LinkedHashMap<>(Map.of("X", 4.0));
        Assignment assignment = new Assignment(Path.of("a"), "homework-1", List.of("04"), points, Optional.of(DUE), Optional.empty(),
                new LateRule(Duration.ZERO, 10, 100), Map.of(), 1, Optional.empty(), "");
        return new Results(assignment, new Batch("", "", DUE, List.of(), remarks, List.of(), ""), List.of(found), DUE);
    }

    private static Result result(String student, Instant when, String likeness, List<Cause> causes, String detail, String... notes) {
        List<TestGrade> tests = new ArrayList<>();
        for (Cause cause : causes) {
            boolean told = cause == Cause.MISSING || cause == Cause.COMPILE_ERROR;
            tests.add(new TestGrade("t" + tests.size(), false, cause == Cause.PASSED ? 1 : 0, 1, cause, "an idea", told ? detail : "", 0.1));
        }
        ExerciseGrade grade = new ExerciseGrade("X", tests, 0.1, 0.1, 60, 1, "");
        Grading grading = new Grading(student, "hash", List.of(grade), Stream.of(notes).toList(), SampleGradings.provenance());
        return new Result(new Batch.Entry(student, student, true, Optional.of(when), false, likeness), Optional.of(grading),
                List.of(new Mark("X", 4, Optional.of(grade), Optional.empty())), 0);
    }
}
