package thermolab.grade.judge;

import java.io.IOException;
import thermolab.grade.sandbox.WorkerProcess;

/**
 * The worker of one submission. It goes on from an answer that passed in full to the next one of the same student, which saves
 * most of the processor time of an honest submission; after anything else the next answer gets a fresh worker. No worker ever
 * meets two students.
 */
final class Shift implements AutoCloseable {

    private final WorkerPool pool;
    private WorkerProcess worker;

    Shift(WorkerPool pool) {
        this.pool = pool;
    }

    /** True where a worker of an earlier answer waits. */
    boolean hasWorker() {
        return worker != null;
    }

    /** That worker, or a fresh one. */
    WorkerProcess take() throws IOException {
        WorkerProcess taken = worker;
        worker = null;
        return taken == null ? pool.take() : taken;
    }

    /** All went well with this worker. */
    void goesOn(WorkerProcess wellBehaved) {
        worker = wellBehaved;
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
