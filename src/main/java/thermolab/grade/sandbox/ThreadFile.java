package thermolab.grade.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the kernel says about one thread. Nothing where there is no /proc.
 *
 * <p>A kernel without {@code schedstat} gives processor time to a hundredth of a second, and no delay: then only the state tells
 * whether a thread wants to run.
 *
 * <p>Source: Linux, Documentation/scheduler/sched-stats.rst, and man 5 proc.
 *
 * @param id its number, as we see it from outside
 * @param state R on a processor or waiting for one, S asleep, D held up by a disk or a page, T stopped, and rarer ones
 * @param ranSeconds on a processor
 * @param delayedSeconds ready to run while no processor was free
 * @param turns how often it was given a processor
 */
public record ThreadFile(long id, char state, double ranSeconds, double delayedSeconds, long turns) {

    private static final char READY = 'R';
    private static final char HELD_UP = 'D';
    private static final int STATE = 0; // fields after the name in parentheses
    private static final long UNKNOWN = -1;
    private static final ThreadLocal<Long> OWN = ThreadLocal.withInitial(ThreadFile::readOwn);

    /** A thread that nothing is known about: it seems to sleep. */
    public static final ThreadFile NONE = new ThreadFile(UNKNOWN, 'S', 0, 0, 0);

    /** {@link #NONE} where the thread has ended. */
    public static ThreadFile of(long pid, long thread) {
        if (thread == UNKNOWN) {
            return NONE;
        }
        try {
            Path folder = folder(pid).resolve(String.valueOf(thread));
            String[] fields = ProcFile.fields(folder.resolve("stat"));
            Optional<String[]> counters = counters(folder);
            return new ThreadFile(thread, fields[STATE].charAt(0),
                    counters.map(words -> Long.parseLong(words[0]) / 1e9).orElseGet(() -> ProcFile.cpuSeconds(fields)),
                    counters.map(words -> Long.parseLong(words[1]) / 1e9).orElse(0.0), counters.map(words -> Long.parseLong(words[2])).orElse(0L));
        } catch (IOException | RuntimeException e) {
            return NONE;
        }
    }

    private static Optional<String[]> counters(Path folder) {
        try {
            return Optional.of(Files.readString(folder.resolve("schedstat")).strip().split(" "));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether it runs or waits for a processor. */
    public boolean wantsToRun() {
        return state == READY;
    }

    /** Whether the machine keeps it waiting for a disk or a page of memory. */
    public boolean isHeldUp() {
        return state == HELD_UP;
    }

    /** Time on a processor or waiting for one. */
    public double busySeconds() {
        return ranSeconds + delayedSeconds;
    }

    /** Whether a thread of that process, except for one, runs, waits for a processor or is held up just now. */
    public static boolean anyIsUnderWay(long pid, long except) {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(folder(pid))) {
            for (Path thread : threads) {
                long id = Long.parseLong(thread.getFileName().toString());
                ThreadFile other = id == except ? NONE : of(pid, id);
                if (other.wantsToRun() || other.isHeldUp()) {
                    return true;
                }
            }
        } catch (IOException | RuntimeException e) {
            return false; // it has just ended
        }
        return false;
    }

    /** The thread on which a Java program runs its main method: the second that its launcher makes. Ask before others come. */
    static long main(long pid) {
        long first = UNKNOWN;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(folder(pid), thread -> !thread.endsWith(String.valueOf(pid)))) {
            for (Path thread : threads) { // the kernel lists them by age
                first = first == UNKNOWN ? Long.parseLong(thread.getFileName().toString()) : first;
            }
        } catch (IOException | RuntimeException e) {
            return UNKNOWN;
        }
        return first;
    }

    /** The kernel's number of the calling thread. */
    public static long own() {
        return OWN.get();
    }

    private static long readOwn() {
        try {
            return Long.parseLong(Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName().toString());
        } catch (IOException | RuntimeException e) {
            return UNKNOWN;
        }
    }

    private static Path folder(long pid) {
        return Path.of("/proc/" + pid + "/task");
    }
}
