package thermolab.grade.judge;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import thermolab.grade.Cause;
import thermolab.grade.sandbox.Limits;
import thermolab.grade.sandbox.WorkerProcess;
import thermolab.grade.worker.ProtocolException;

/**
 * Why a worker was lost after the student's classes were on their way to it: by what ended it, never by what it said.
 */
final class Attribution {

    /** Java's status when it ends at the first lack of memory. */
    private static final int OUT_OF_MEMORY = 3;
    private static final int SIGNALS = 128;
    private static final int KILLED = SIGNALS + 9;
    private static final int OUT_OF_CPU_TIME = SIGNALS + 24;
    private static final int TERMINATED = SIGNALS + 15;
    private static final Set<Integer> CRASHES = Set.of(SIGNALS + 4, SIGNALS + 5, SIGNALS + 6, SIGNALS + 7, SIGNALS + 8, SIGNALS + 11, SIGNALS + 31);
    /** How long a worker may take to end after its last words. */
    private static final Duration AFTER_GARBAGE = Duration.ofMillis(200);
    private static final Duration AFTER_END = Duration.ofSeconds(3);
    private static final double MOST_OF_IT = 0.8;
    /** The detail of a worker that somebody else ended, or that ended with such a status. */
    static final String ENDED = "was ended from outside, or ended with such a status";

    private final Limits limits;

    Attribution(Limits limits) {
        this.limits = limits;
    }

    Loss of(WorkerProcess worker, Watch.Task task, IOException problem) {
        if (task.loss() != null) {
            return task.loss();
        }
        boolean garbage = problem instanceof ProtocolException;
        if (worker.runsOn(garbage ? AFTER_GARBAGE : AFTER_END)) {
            return new Loss(Cause.PROTOCOL, garbage ? problem.getMessage() : "closed the connection");
        }
        int status = worker.exitStatus();
        if (garbage && !CRASHES.contains(status)) { // a virtual machine that crashes may print where frames are read
            return new Loss(Cause.PROTOCOL, problem.getMessage());
        }
        if (status == OUT_OF_MEMORY) {
            return new Loss(Cause.MEMORY, "ran out of its " + limits.heapMebibytes() + " MB of memory");
        }
        if (status == OUT_OF_CPU_TIME) {
            return new Loss(Cause.TIME, "ran out of processor time");
        }
        if (CRASHES.contains(status)) {
            return new Loss(Cause.CRASH, "the virtual machine came down");
        }
        if (status == KILLED || status == TERMINATED) {
            return worker.peakMebibytes() > MOST_OF_IT * limits.heapMebibytes() ? Loss.doubtful(Cause.MEMORY, "the system ended it")
                    : new Loss(Cause.UNGRADED, ENDED);
        }
        return new Loss(Cause.EXIT, "ended with status " + status);
    }
}
