package thermolab.grade.batch;

import java.util.List;
import java.util.Optional;
import thermolab.grade.Grading;
import thermolab.grade.store.Batch;

/**
 * One student's outcome.
 *
 * @param entry who, and when the work came
 * @param grading the machine's verdict; empty where grading failed or has not been reached
 * @param marks one for each exercise of the assignment
 * @param lost share of the points that being late costs, from 0 to 1
 */
public record Result(Batch.Entry entry, Optional<Grading> grading, List<Mark> marks, double lost) {

    public Result {
        marks = List.copyOf(marks);
    }

    /** Whether the total is final: false where an exercise could not be graded. */
    public boolean graded() {
        return marks.stream().allMatch(Mark::graded);
    }

    /** Points before being late counts. */
    public double pointsInTime() {
        return marks.stream().mapToDouble(Mark::points).sum();
    }

    /** Points in the gradebook. */
    public double points() {
        return pointsInTime() * (1 - lost);
    }

    public double maximum() {
        return marks.stream().mapToDouble(Mark::maximum).sum();
    }
}
