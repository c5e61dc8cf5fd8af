package thermolab.notebook;

/**
 * What the code of a cell calls while it runs: {@link CellWeaver} puts the calls there. For the notebook package only;
 * public because cells live in a package of their own.
 */
public final class StopCheck {

    private static volatile boolean stopped;

    private StopCheck() {
    }

    /** Thrown at the next check of a cell that was interrupted. An error, so that {@code catch (Exception e)} lets it pass. */
    public static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("the cell was interrupted", null, false, false);
        }
    }

    /** Called at the start of each method of a cell and before each jump backwards; an interrupt of the thread stops it too. */
    public static void poll() {
        if (stopped || Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
    }

    /** Stands in for {@link System#exit}, which would end the kernel with all its variables. */
    public static void exit(int status) {
        throw new UnsupportedOperationException("System.exit(" + status
                + ") would end the whole notebook; return or throw instead, or restart the kernel");
    }

    /** Stands in for {@link Runtime#exit} and {@link Runtime#halt}. */
    public static void exit(Runtime runtime, int status) {
        exit(status);
    }

    /** From now on every check stops its cell, threads that the cell started included. */
    static void stop() {
        stopped = true;
    }

    /** From now on checks let cells pass. */
    static void reset() {
        stopped = false;
    }

    static boolean isStopped() {
        return stopped;
    }
}
