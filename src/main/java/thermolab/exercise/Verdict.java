package thermolab.exercise;

import java.util.List;

/**
 * What the tests of an exercise found about one answer.
 *
 * @param exercise what was asked
 * @param findings one for each test, in the order of the exercise's checks
 */
public record Verdict(Exercise exercise, List<Finding> findings) {

    /** Why a test gave its points or withheld them. */
    public enum Reason {
        /** The idea is there. */
        PASSED,
        /** The answer runs, and is wrong. */
        MISSED,
        /** The learner has not written this part yet. */
        UNSOLVED,
        /** The learner's code threw an exception. */
        FAILED,
        /** The answer did not end within the time limit. */
        TOO_SLOW,
        /** The check was stopped before this test was over. */
        NOT_RUN,
        /** The learner's file does not compile. */
        NOT_COMPILED,
        /** The answer lets what is withheld from its exercise do the work. */
        WITHHELD,
        /** The learner's class is not found, is not of the contract, or can't be constructed. */
        NOT_STARTED
    }

    /**
     * The outcome of one test.
     *
     * @param detail for the learner, without the expected numbers; empty where the idea says all
     * @param call the last call of the test, with its input and what came back; empty where it passed or called nothing
     */
    public record Finding(Exercise.Check check, Reason reason, String detail, String call) {

        public boolean passed() {
            return reason == Reason.PASSED;
        }

        /** All of the test's points or none. */
        public double earned() {
            return passed() ? check.points() : 0;
        }
    }

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** The same outcome for every test: for an answer that could not be run at all. */
    static Verdict ofAll(Exercise exercise, Reason reason, String detail) {
        return new Verdict(exercise,
                exercise.checks().stream().map(check -> new Finding(check, reason, detail, "")).toList());
    }

    /** The outcome of an answer that is not the learner's own work, which is the idea that each of its tests misses. */
    static Verdict ofWithheld(Exercise exercise, String sentence) {
        return new Verdict(exercise, exercise.checks().stream()
                .map(check -> new Finding(new Exercise.Check(check.method(), sentence, check.points()), Reason.WITHHELD, sentence, "")).toList());
    }

    /** Points earned. */
    public double earned() {
        return findings.stream().mapToDouble(Finding::earned).sum();
    }

    /** True where every test passed. */
    public boolean passed() {
        return findings.stream().allMatch(Finding::passed);
    }

    /** True where no part is written yet. */
    public boolean unsolved() {
        return findings.stream().allMatch(finding -> finding.reason() == Reason.UNSOLVED);
    }
}
