package thermolab.exercise;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import thermolab.show.Show;

/** What a learner calls from a notebook cell: the check of an answer, and hints. */
public final class Exercises {

    /** Hints shown so far, by name of the contract: the session's memory, so that each call gives the next. */
    private static final Map<String, Integer> HINTS_SHOWN = new ConcurrentHashMap<>();

    private Exercises() {
    }

    /**
     * Runs the tests of the exercise on an answer and shows what was passed and which ideas were missed.
     *
     * @param answer an object of a class that implements the contract of an exercise
     * @return the points; as the last value of a cell they become the mark in nbgrader
     * @throws IllegalArgumentException where the object implements no contract; never for a wrong or unfinished answer
     */
    public static double check(Object answer) {
        Verdict verdict = verdict(answer);
        show(verdict);
        return verdict.earned();
    }

    /** Runs the tests as {@link #check} does, and shows nothing. */
    public static Verdict verdict(Object answer) {
        if (answer == null) {
            throw new IllegalArgumentException("answer (null) must be an object: check(new MyClass())");
        }
        return Examination.of(Exercise.of(answer.getClass()), answer);
    }

    /** Shows the verdict: a table of ideas, points and verdicts. */
    public static void show(Verdict verdict) {
        Show.html(Feedback.html(verdict), Feedback.text(verdict));
    }

    /**
     * Shows the next hint, from a nudge to nearly there; after the last, the last again.
     *
     * @param contract the interface of the exercise, {@code hint(CrossEntropy.class)}
     */
    public static void hint(Class<?> contract) {
        Exercise exercise = Exercise.of(contract);
        int count = exercise.hints().size();
        int next = HINTS_SHOWN.merge(exercise.contract().getName(), 1, (shown, one) -> Math.min(shown + one, count));
        Show.markdown("**Hint " + next + " of " + count + " for " + exercise.name() + ".** " + exercise.hints().get(next - 1));
    }
}
