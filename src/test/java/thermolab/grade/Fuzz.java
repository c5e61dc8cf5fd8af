package thermolab.grade;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.opentest4j.AssertionFailedError;

/**
 * Attacks of our own, one after another for a while, each from a seed that a failure names.
 *
 * <p>{@code -Dthermolab.fuzz.seconds=600} attacks longer than the suite does, {@code -Dthermolab.fuzz.seed=17} repeats one round.
 */
public final class Fuzz {

    private static final String SECONDS = "thermolab.fuzz.seconds";
    private static final String SEED = "thermolab.fuzz.seed";
    private static final int IN_THE_SUITE = 15; // seconds, of all the attacks of one class
    private static final int HANGS = 120; // seconds by the clock, however busy the machine is
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Fuzz() {
    }

    /** One round, which asserts what must hold whatever the generator says. */
    @FunctionalInterface
    public interface Attack {
        void run(RandomGenerator random) throws Exception;
    }

    /**
     * What one round may cost in its own thread.
     *
     * @param seconds of the processor
     * @param mebibytes allocated, those already collected included
     */
    public record Limits(double seconds, long mebibytes) {
    }

    /**
     * Runs rounds until the time is over, at least one.
     *
     * @param name for messages
     * @param share of the time of its class, between 0 and 1
     */
    public static void attack(String name, double share, Limits limits, Attack attack) {
        Long repeated = Long.getLong(SEED);
        if (repeated != null) {
            round(name, repeated, limits, attack);
            return;
        }
        long end = System.nanoTime() + (long) (share * Integer.getInteger(SECONDS, IN_THE_SUITE) * 1e9);
        long seed = 1;
        do {
            round(name, seed++, limits, attack);
        } while (System.nanoTime() < end);
    }

    private static void round(String name, long seed, Limits limits, Attack attack) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            long processor = THREADS.getCurrentThreadCpuTime();
            long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            attack.run(new SplittableRandom(seed));
            double seconds = (THREADS.getCurrentThreadCpuTime() - processor) / 1e9;
            long mebibytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated >> 20;
            assertTrue(seconds <= limits.seconds(), () -> "it took " + seconds + " s of the processor, allowed are " + limits.seconds());
            assertTrue(mebibytes <= limits.mebibytes(), () -> "it allocated " + mebibytes + " MiB, allowed are " + limits.mebibytes());
            return null;
        });
        Thread thread = new Thread(task, "fuzz " + name + " " + seed);
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(HANGS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionFailedError(where(name, seed) + ": " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            AssertionFailedError hangs = new AssertionFailedError(where(name, seed) + " hangs; it is at the place below");
            hangs.setStackTrace(thread.getStackTrace());
            throw hangs;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(where(name, seed) + " was interrupted");
        }
    }

    private static String where(String name, long seed) {
        return "attack on " + name + ", seed " + seed + " (repeat it with -D" + SEED + "=" + seed + ")";
    }
}
