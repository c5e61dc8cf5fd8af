package thermolab.grade.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import thermolab.grade.Cause;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.TestGrade;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Results;

/**
 * What a student may read of an exercise. Until the date set, a hidden test shows its idea alone; and so that nothing of its
 * inputs comes out through another test's message, such as an exception that carries what an earlier call was given, the
 * messages of a run are withheld for the whole exercise. The log is the staff's alone.
 *
 * @param mark the points
 * @param rows one for each test
 */
public record StudentView(Mark mark, List<Row> rows) {

    private static final Pattern CALL = Pattern.compile("(?:the last of \\d+ calls: )?\\w+\\(.*\\) (?:returned|threw|did not return).*");
    /** Of these a student reads, too, what the test asked. */
    private static final Set<Cause> TRIED = Set.of(Cause.WRONG, Cause.EXCEPTION, Cause.TIME);
    /** These say nothing of a test's input. */
    private static final Set<Cause> OF_SOURCE = Set.of(Cause.COMPILE_ERROR, Cause.MISSING, Cause.WITHHELD);

    /**
     * @param test the name, for machines
     * @param idea what is tested
     * @param points earned, in points of the gradebook
     * @param maximum for passing, likewise
     * @param cause why
     * @param detail untrusted text; empty where there is none, or it is withheld
     * @param hidden still withheld
     * @param seconds wall-clock time
     */
    public record Row(String test, String idea, double points, double maximum, Cause cause, String detail, boolean hidden, double seconds) {
    }

    /** The view of a mark at the time of the results. */
    static StudentView of(Mark mark, Results results) {
        boolean withheld = isWithheld(mark, results.assignment().showsHidden(results.when()));
        List<Row> rows = new ArrayList<>();
        for (TestGrade test : mark.grade().map(ExerciseGrade::tests).orElse(List.of())) {
            boolean hidden = test.hidden() && withheld;
            boolean tellsOfSource = OF_SOURCE.contains(test.cause());
            String detail = test.cause() == Cause.MISSING && test.detail().isEmpty() ? "it is still the skeleton that was given out"
                    : !withheld || tellsOfSource && !hidden ? test.detail() : "";
            if (TRIED.contains(test.cause()) && !withheld && !test.hidden()) {
                detail = with(call(test.evidence()), test.cause(), detail);
            }
            rows.add(new Row(hidden ? "hidden" : test.test(), test.idea(), test.points() * mark.scale(), test.maximum() * mark.scale(),
                    test.cause(), detail, hidden, test.seconds()));
        }
        return new StudentView(mark, rows);
    }

    /** What the answer was given and what it gave back, which the student's own copy of the test shows too; never what was expected. */
    private static String call(String evidence) {
        String first = evidence.lines().findFirst().orElse("");
        return CALL.matcher(first).matches() ? first : "";
    }

    /** What an exception says stands in its call already; one that is in no call came from the answer's constructor. */
    private static String with(String call, Cause cause, String detail) {
        return call.isEmpty() || cause == Cause.EXCEPTION && !call.contains(detail) ? detail
                : call.contains(detail) ? call : detail + "\n" + call;
    }

    private static boolean isWithheld(Mark mark, boolean shown) {
        return !shown && mark.grade().isPresent() && mark.grade().get().tests().stream().anyMatch(TestGrade::hidden);
    }

    /** Where one trouble, such as a compile error, kept every test from running: told once. */
    Optional<Row> trouble() {
        boolean one = !rows.isEmpty() && rows.stream().allMatch(row -> row.points() == 0 && row.cause() == rows.get(0).cause()
                && row.detail().equals(rows.get(0).detail()));
        boolean whole = one && rows.get(0).cause() != Cause.WRONG && (!rows.get(0).detail().isEmpty()
                || rows.get(0).cause() == Cause.MISSING);
        return whole ? Optional.of(rows.get(0)) : Optional.empty();
    }

    /** A sentence on what is withheld; empty where nothing is. */
    static String notice(StudentView view, Optional<Instant> until, Function<Instant, String> words) {
        return view.rows().stream().noneMatch(Row::hidden) ? ""
                : "This exercise has hidden tests; what its tests say besides their ideas is told "
                        + until.map(date -> "after " + words.apply(date)).orElse("by your teacher alone") + ".";
    }
}
