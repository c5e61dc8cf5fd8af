package thermolab.grade.worker;

import java.lang.management.ManagementFactory;

/**
 * How much the other side may make this one hold and do: one test's part of it, and that of all tests of an exercise. Each
 * value is charged with the memory that it takes before it is made, and what is met again is charged again, as whoever walks
 * through it meets it again.
 */
public final class Allowance {

    /** Six times what the hungriest of the course's own tests needs, in bytes. */
    static final long TEST_BYTES = 256L << 20;
    static final long EXERCISE_BYTES = 1L << 30;
    /** Each costs us some microseconds. */
    static final int TEST_CALLS = 2_000_000;
    /** What callbacks may allocate and drop again. */
    static final long TEST_GARBAGE = 16L << 30;
    /** Integers that a callback with more than a number to return may be given: they may be lengths. */
    static final int LARGEST_COUNT = 1 << 20;

    private final boolean limited;
    private long exerciseBytes;
    private long testBytes;
    private long testGarbage;
    private int testCalls;

    private Allowance(boolean limited) {
        this.limited = limited;
    }

    /** For one exercise of a side that nobody trusts. */
    public static Allowance ofExercise() {
        return new Allowance(true);
    }

    /** For the trusted side, which may do with a worker as it likes. */
    static Allowance unlimited() {
        return new Allowance(false);
    }

    /** A test begins, with its own part. */
    public void beginTest() {
        exerciseBytes += testBytes;
        testBytes = 0;
        testGarbage = 0;
        testCalls = 0;
    }

    /** So many bytes are about to be taken. */
    void charge(long bytes) throws ProtocolException {
        testBytes += bytes;
        if (limited && (testBytes > TEST_BYTES || exerciseBytes + testBytes > EXERCISE_BYTES)) {
            throw new ProtocolException("handed over more than " + (TEST_BYTES >> 20) + " MB in a test, or " + (EXERCISE_BYTES >> 20)
                    + " MB in all tests");
        }
    }

    /** Bytes charged since the test began. */
    long charged() {
        return testBytes;
    }

    void callBack() throws ProtocolException {
        if (limited && ++testCalls > TEST_CALLS) {
            throw new ProtocolException("called back more than " + TEST_CALLS + " times in a test");
        }
    }

    /** What this thread has allocated so far; a callback's share is the difference. */
    long allocated() {
        return limited ? Garbage.THREADS.getCurrentThreadAllocatedBytes() : 0;
    }

    void chargeGarbage(long bytes) throws ProtocolException {
        testGarbage += bytes;
        if (limited && testGarbage > TEST_GARBAGE) {
            throw new ProtocolException("made callbacks allocate more than " + (TEST_GARBAGE >> 30) + " GB in a test");
        }
    }

    /** Found where it is needed: a worker does without. */
    private static final class Garbage {

        private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    }
}
