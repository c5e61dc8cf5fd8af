package thermolab.grade;

import java.util.List;

/**
 * What the tests found about one exercise of a submission.
 *
 * @param exercise name of the contract, such as {@code CrossEntropy}
 * @param tests in the order of the exercise's tests
 * @param seconds wall-clock time of its workers
 * @param cpuSeconds processor time of its workers, measured from outside
 * @param peakMebibytes largest resident memory of its workers
 * @param attempts how many workers were started: more than 1 after trouble of our own
 * @param log for the staff: what the worker printed, capped, and how it ended; untrusted text
 */
public record ExerciseGrade(String exercise, List<TestGrade> tests, double seconds, double cpuSeconds, double peakMebibytes,
        int attempts, String log) {

    public ExerciseGrade {
        tests = List.copyOf(tests);
    }

    /** Points earned. */
    public double points() {
        return tests.stream().mapToDouble(TestGrade::points).sum();
    }

    /** Points for a full answer. */
    public double maximum() {
        return tests.stream().mapToDouble(TestGrade::maximum).sum();
    }

    /** False where our own fault kept a test from a verdict. */
    public boolean graded() {
        return tests.stream().noneMatch(test -> test.cause() == Cause.UNGRADED);
    }
}
