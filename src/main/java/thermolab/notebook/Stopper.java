package thermolab.notebook;

/**
 * Stops the running cell: raises the mark that {@link StopCheck} looks at, and interrupts the cell's thread again and
 * again until the cell has ended, for code that waits, or that swallows one interrupt.
 *
 * <p>The thread is interrupted inside the user's code only. The compiler runs on it, too, and an interrupt would close
 * the jars that the compiler reads, for good.
 */
final class Stopper {

    private static final long AGAIN_MILLIS = 100;
    private static final long STUBBORN_MILLIS = 5000;

    private boolean running; // a cell runs
    private Thread inside; // the cell's thread while it is in the user's code, else null
    private long cell; // how many cells began

    /** A cell begins on this thread. */
    synchronized void begin() {
        StopCheck.reset();
        running = true;
        cell++;
    }

    /** The cell has ended; a late stop must not reach the next. */
    synchronized void end() {
        running = false;
    }

    /** This thread enters the user's code. */
    synchronized void enter() {
        inside = Thread.currentThread();
    }

    /** This thread leaves the user's code, and an interrupt of any origin ends there. */
    synchronized void leave() {
        inside = null;
        Thread.interrupted();
    }

    /** Stops the running cell, if there is one. */
    synchronized void stop() {
        if (!running || StopCheck.isStopped()) {
            return;
        }
        StopCheck.stop();
        long stopped = cell;
        Thread insisting = new Thread(() -> insist(stopped), "cell stopper");
        insisting.setDaemon(true);
        insisting.start();
    }

    private void insist(long stopped) {
        try {
            for (long waited = 0; interrupt(stopped); waited += AGAIN_MILLIS) {
                if (waited == STUBBORN_MILLIS) {
                    System.err.println("The cell is inside code that does not stop; restart the kernel if it goes on.");
                }
                Thread.sleep(AGAIN_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the stopped cell still runs. */
    private synchronized boolean interrupt(long stopped) {
        if (inside != null && cell == stopped) {
            inside.interrupt();
        }
        return running && cell == stopped;
    }
}
