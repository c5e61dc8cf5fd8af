package thermolab.grade.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Grading;
import thermolab.grade.TestGrade;
import thermolab.grade.assign.Moments;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;

/** What happened to one exercise of one student, for staff at a terminal: verdicts, log, and every earlier grading. */
public final class Explanation {

    private final StringJoiner lines = new StringJoiner("\n");

    private Explanation() {
    }

    /**
     * @param gradings of the student, the newest first
     * @throws IllegalArgumentException where the assignment has no such exercise
     */
    public static String of(Result result, String exercise, List<Grading> gradings) {
        Mark mark = result.marks().stream().filter(found -> found.exercise().equalsIgnoreCase(exercise)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the assignment has no exercise " + exercise + "; it has "
                        + String.join(", ", result.marks().stream().map(Mark::exercise).toList())));
        Explanation explanation = new Explanation();
        explanation.head(result, mark);
        result.grading().ifPresentOrElse(grading -> explanation.verdict(mark, grading), () -> explanation.lines.add("no verdict yet"));
        explanation.earlier(mark, gradings, result.grading());
        return explanation.lines.toString();
    }

    private void head(Result result, Mark mark) {
        lines.add(Untrusted.line(result.entry().name()) + " (" + Untrusted.line(result.entry().student()) + "), " + mark.exercise() + ": "
                + (mark.graded() ? Numbers.points(mark.points()) + " of " : "ungraded; full marks are ") + Numbers.points(mark.maximum()) + " points");
        mark.correction().ifPresent(correction -> lines.add("  a person's points: " + Numbers.points(correction.points()) + " by "
                + Untrusted.line(correction.who()) + ", " + Moments.words(correction.when()) + ": " + Untrusted.line(correction.reason())
                + "; the machine's: " + Numbers.points(mark.machinePoints())));
    }

    private void verdict(Mark mark, Grading grading) {
        lines.add("  graded " + Moments.words(grading.provenance().when()) + " by " + Untrusted.line(grading.provenance().who()) + ", Java "
                + grading.provenance().java() + ", isolation " + grading.provenance().tier() + ", limits " + grading.provenance().limits());
        lines.add("  submission " + Words.brief(grading.hash()) + ", assignment " + Words.brief(grading.provenance().assignment())
                + ", toolkit " + Words.brief(grading.provenance().toolkit()) + ", seed " + grading.provenance().seed());
        grading.notes().forEach(note -> lines.add("  note: " + Untrusted.line(note)));
        mark.grade().ifPresentOrElse(grade -> tests(grade, mark.scale()), () -> lines.add("  no verdict on this exercise"));
    }

    /** @param scale of the tests' points to those of the gradebook */
    private void tests(ExerciseGrade grade, double scale) {
        lines.add(String.format(Locale.ROOT, "  %.2f s, %.2f s of processor time, %.0f MiB, %d %s", grade.seconds(), grade.cpuSeconds(),
                grade.peakMebibytes(), grade.attempts(), grade.attempts() == 1 ? "worker" : "workers"));
        for (TestGrade test : grade.tests()) {
            lines.add(String.format(Locale.ROOT, "  %5s/%-4s %s%s: %s (%.2f s)", Numbers.points(test.points() * scale),
                    Numbers.points(test.maximum() * scale),
                    test.test(), test.hidden() ? " [hidden]" : "", test.cause().words(), test.seconds()));
            lines.add("             " + Untrusted.line(test.idea()));
            if (!test.detail().isBlank()) {
                lines.add(indented(test.detail()));
            }
            if (!test.evidence().isBlank()) {
                lines.add(indented(test.evidence()));
            }
        }
        lines.add(grade.log().isBlank() ? "  the log is empty" : "  log:\n" + indented(grade.log()));
    }

    private void earlier(Mark mark, List<Grading> gradings, Optional<Grading> current) {
        lines.add("  all gradings:");
        for (Grading grading : gradings) {
            double points = grading.exercises().stream().filter(one -> one.exercise().equals(mark.exercise()))
                    .mapToDouble(ExerciseGrade::points).sum();
            lines.add("    " + Moments.words(grading.provenance().when()) + "  submission " + Words.brief(grading.hash()) + "  isolation "
                    + grading.provenance().tier() + "  " + Numbers.points(points * mark.scale()) + " points"
                    + (grading.graded() ? "" : ", ungraded") + (current.filter(grading::equals).isPresent() ? "  <- counts" : ""));
        }
    }

    private static String indented(String text) {
        return Untrusted.text(text).strip().lines().map(line -> "      | " + line).reduce((a, b) -> a + "\n" + b).orElse("");
    }
}
