package thermolab.grade.report;

import java.util.ArrayList;
import java.util.List;
import thermolab.grade.Cause;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;

/** Outcomes in a student's words; what a student wrote in them is made harmless here. */
final class Words {

    private Words() {
    }

    /** Why a test gave its points or withheld them: "ran out of time". */
    static String of(StudentView.Row row) {
        String cause = row.cause() == Cause.WRONG ? "this idea is missed" : row.cause().words();
        return row.detail().isBlank() ? cause : cause + ": " + Untrusted.text(row.detail());
    }

    /** The beginning of a hash, enough to compare two by eye. */
    static String brief(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    /** What a person or the clock changed. */
    static List<String> about(Result result) {
        List<String> lines = new ArrayList<>();
        for (Mark mark : result.marks()) {
            mark.correction().ifPresent(correction -> lines.add(mark.exercise() + ": " + Numbers.points(correction.points()) + " of "
                    + Numbers.points(mark.maximum()) + " points were given by a person, in place of the machine's "
                    + Numbers.points(mark.machinePoints()) + ": " + Untrusted.line(correction.reason())));
        }
        if (result.lost() > 0) {
            lines.add("Handed in late: " + Numbers.percent(result.lost()) + " of the points are lost, "
                    + Numbers.points(result.pointsInTime()) + " become " + Numbers.points(result.points()) + ".");
        }
        return lines;
    }
}
