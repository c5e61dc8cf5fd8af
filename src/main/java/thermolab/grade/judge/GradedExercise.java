package thermolab.grade.judge;

import java.util.ArrayList;
import java.util.List;
import thermolab.exercise.Exercise;
import thermolab.exercise.WithheldWork;

/**
 * An exercise of an assignment.
 *
 * @param exercise with the tests that everybody may see
 * @param hidden tests that the assignment adds for the same contract: {@link Exercise#ofTests} of a class that the trusted
 *         side has compiled; empty where there are none
 */
public record GradedExercise(Exercise exercise, List<Exercise> hidden) {

    public GradedExercise {
        hidden = List.copyOf(hidden);
        WithheldWork.by(exercise.contract()); // which refuses what makes no sense
        for (Exercise more : hidden) {
            if (more.contract() != exercise.contract()) {
                throw new IllegalArgumentException("contract of hidden tests (" + more.contract().getName() + ") must be "
                        + exercise.contract().getName());
            }
        }
    }

    /** Exercises without hidden tests. */
    public static List<GradedExercise> of(List<Exercise> exercises) {
        return exercises.stream().map(exercise -> new GradedExercise(exercise, List.of())).toList();
    }

    /** What its answers may not use. */
    WithheldWork withheld() {
        return WithheldWork.by(exercise.contract());
    }

    /** Name of the contract. */
    public String name() {
        return exercise.name();
    }

    /** All its tests with their points, in the order of the report. */
    List<Planned> plan() {
        List<Planned> plan = new ArrayList<>();
        exercise.checks().forEach(check -> plan.add(new Planned(exercise, check, check.method(), false)));
        for (Exercise more : hidden) {
            for (Exercise.Check check : more.checks()) {
                boolean taken = plan.stream().anyMatch(planned -> planned.name().equals(check.method()));
                plan.add(new Planned(more, check, taken ? more.tests().getSimpleName() + "." + check.method() : check.method(), true));
            }
        }
        return plan;
    }

    /**
     * One test.
     *
     * @param source the class of tests that it is in
     * @param name unique within the exercise
     */
    record Planned(Exercise source, Exercise.Check check, String name, boolean hidden) {
    }
}
