package thermolab.grade;

import java.util.List;

/**
 * The machine's verdict on one submission; a person's override or a late penalty is kept apart from it.
 *
 * @param student as in {@link Submission}
 * @param hash of the submission that was graded
 * @param exercises in the order of the assignment
 * @param notes of the submission, and of grading it
 * @param provenance under which circumstances
 */
public record Grading(String student, String hash, List<ExerciseGrade> exercises, List<String> notes, Provenance provenance) {

    public Grading {
        exercises = List.copyOf(exercises);
        notes = List.copyOf(notes);
    }

    /** Points earned. */
    public double points() {
        return exercises.stream().mapToDouble(ExerciseGrade::points).sum();
    }

    /** Points for a full submission. */
    public double maximum() {
        return exercises.stream().mapToDouble(ExerciseGrade::maximum).sum();
    }

    /** False where our own fault kept a test from a verdict. */
    public boolean graded() {
        return exercises.stream().allMatch(ExerciseGrade::graded);
    }
}
