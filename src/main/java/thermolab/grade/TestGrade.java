package thermolab.grade;

/**
 * The outcome of one test on one submission.
 *
 * @param test name of the test method, unique within its exercise
 * @param hidden true where its report shows the idea alone until the date set: neither inputs nor the student's text
 * @param points earned, between 0 and {@code maximum}
 * @param maximum points for passing
 * @param cause why
 * @param idea the idea that is tested, in one sentence; safe to show
 * @param detail for the student, untrusted text: an exception's message, a compiler's; empty where the idea says all
 * @param evidence for the staff, untrusted text: the test's last call, what came back, and what was expected; empty where it passed
 * @param seconds wall-clock time
 */
public record TestGrade(String test, boolean hidden, double points, double maximum, Cause cause, String idea, String detail,
        String evidence, double seconds) {

    /** Without evidence. */
    public TestGrade(String test, boolean hidden, double points, double maximum, Cause cause, String idea, String detail, double seconds) {
        this(test, hidden, points, maximum, cause, idea, detail, "", seconds);
    }

}
