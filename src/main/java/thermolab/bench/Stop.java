package thermolab.bench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C during a measurement: what is under way is told to end, and the process waits until what was measured is printed.
 */
public final class Stop implements AutoCloseable {

    private static final int SECONDS_TO_PRINT = 20;

    private final List<Runnable> endings = new CopyOnWriteArrayList<>();
    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end);
    private volatile boolean asked;

    private Stop() {
    }

    /** One that nobody asks. */
    public static Stop never() {
        return new Stop();
    }

    /** One that listens for Ctrl-C until it is closed. */
    public static Stop onCtrlC() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** Whether the user wants an end. */
    public boolean asked() {
        return asked;
    }

    /** Says what else is to be done when the user asks. */
    void also(Runnable ending) {
        endings.add(ending);
    }

    /** Asks for an end. */
    void ask() {
        asked = true;
        endings.forEach(Runnable::run);
    }

    private void end() {
        ask();
        try {
            printed.await(SECONDS_TO_PRINT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is printed. */
    @Override
    public void close() {
        printed.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process is ending already
            }
        }
    }
}
