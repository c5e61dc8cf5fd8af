package thermolab.grade.judge;

/** Thrown into a test when the worker with the answer is gone. */
final class WorkerLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkerLost(Loss loss) {
        super(loss.cause() + ": " + loss.detail());
    }
}
