package thermolab.grade.judge;

/**
 * Notices when the grader itself stood still: a thread that wakes up regularly wakes late after a full collection, a stopped
 * process or a sleeping machine. Where it was late because no processor was free, the kernel has counted its wait, and the
 * others may have run meanwhile.
 */
final class Pulse {

    private final double every;
    private double seconds;
    private double busy;

    /**
     * @param every time between two beats, in s
     * @param seconds on the clock now
     * @param busy time that the thread was on a processor or waited for one until now
     */
    Pulse(double every, double seconds, double busy) {
        this.every = every;
        this.seconds = seconds;
        this.busy = busy;
    }

    /** Time since the last beat in which the grader stood still. */
    double beat(double now, double busyNow) {
        double late = now - seconds - every - (busyNow - busy);
        seconds = now;
        busy = busyNow;
        return Math.max(0, late);
    }
}
