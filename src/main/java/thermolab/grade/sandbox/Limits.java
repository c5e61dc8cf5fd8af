package thermolab.grade.sandbox;

/**
 * What a worker may use.
 *
 * @param heapMebibytes Java heap of a worker that runs an answer
 * @param testSeconds processor time, or time spent waiting for nothing, of one test
 * @param exerciseSeconds the same for all tests of one exercise together
 * @param compileSeconds processor time of one compilation
 * @param outputMebibytes what a worker may print before it is stopped
 */
public record Limits(int heapMebibytes, double testSeconds, double exerciseSeconds, double compileSeconds, int outputMebibytes) {

    /** Enough for each exercise of the course with a wide margin. */
    public static final Limits STANDARD = new Limits(256, 10, 40, 20, 8);

    /** The same, with another time for one test. */
    public Limits withTestSeconds(double seconds) {
        return new Limits(heapMebibytes, seconds, exerciseSeconds, compileSeconds, outputMebibytes);
    }

    /** For reports: "10 s a test, 256 MB heap". */
    public String words() {
        return String.format(java.util.Locale.ROOT, "%.3g s a test, %.3g s an exercise, %d MB heap, %d MB of output", testSeconds,
                exerciseSeconds, heapMebibytes, outputMebibytes);
    }
}
