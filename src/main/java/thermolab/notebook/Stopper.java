package thermolab.notebook;

/**
 * Stops the running cell: raises the mark that {@link StopCheck} looks at, and interrupts the cell's thread again and
 * again until the cell has ended, for code that waits, or that swallows one interrupt.
 */
final class Stopper {

    private static final long AGAIN_MILLIS = 100;
    private static final long STUBBORN_MILLIS = 5000;

    private Thread running; // null between cells
    private long cell; // how many cells began

    /** The thread runs a cell from now on. */
    synchronized void begin(Thread thread) {
        StopCheck.reset();
        running = thread;
        cell++;
    }

    /** The cell has ended; a late interrupt must not reach what the thread does next. */
    synchronized void end() {
        running = null;
        Thread.interrupted();
    }

    /** Stops the running cell, if there is one. */
    synchronized void stop() {
        if (running == null || StopCheck.isStopped()) {
            return;
        }
        StopCheck.stop();
        running.interrupt();
        long stopped = cell;
        Thread insisting = new Thread(() -> insist(stopped), "cell stopper");
        insisting.setDaemon(true);
        insisting.start();
    }

    private void insist(long stopped) {
        try {
            for (long waited = 0; interruptAgain(stopped); waited += AGAIN_MILLIS) {
                if (waited == STUBBORN_MILLIS) {
                    System.err.println("The cell is inside code that does not stop; restart the kernel if it goes on.");
                }
                Thread.sleep(AGAIN_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean interruptAgain(long stopped) {
        if (running == null || cell != stopped) {
            return false;
        }
        running.interrupt();
        return true;
    }
}
