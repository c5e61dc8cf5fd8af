package thermolab.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Wall-clock and processor time of this process and of the processes that it starts, from a moment on. On Linux alone are
 * other processes known; see man 5 proc.
 */
final class CpuClock {

    private static final double TICKS_PER_SECOND = 100;
    private static final int USER = 11; // fields after the name in parentheses
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED = 13;
    private static final int SYSTEM_OF_ENDED = 14;

    private final Path own = Path.of("/proc", String.valueOf(ProcessHandle.current().pid()), "stat");
    private long wall;
    private double ownBefore;
    private double endedBefore;
    private Map<Long, Double> runningBefore = Map.of();

    /** Sets the clock to zero. */
    void start() throws IOException {
        runningBefore = running();
        endedBefore = sum(own, USER_OF_ENDED, SYSTEM_OF_ENDED);
        ownBefore = process();
        wall = System.nanoTime();
    }

    double wallSeconds() {
        return (System.nanoTime() - wall) / 1e9;
    }

    /** Processor time of this process, its compiler and garbage collector included. */
    double ownSeconds() {
        return process() - ownBefore;
    }

    /** Processor time of those that have ended, with theirs. */
    double endedSeconds() throws IOException {
        return sum(own, USER_OF_ENDED, SYSTEM_OF_ENDED) - endedBefore;
    }

    /** Processor time of those that ran at the start of the clock and run now. */
    double stillRunningSeconds() throws IOException {
        double seconds = 0;
        for (Map.Entry<Long, Double> now : running().entrySet()) {
            seconds += runningBefore.containsKey(now.getKey()) ? now.getValue() - runningBefore.get(now.getKey()) : 0;
        }
        return seconds;
    }

    private static double process() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static Map<Long, Double> running() throws IOException {
        Map<Long, Double> seconds = new HashMap<>();
        for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
            seconds.put(process.pid(), sum(Path.of("/proc", String.valueOf(process.pid()), "stat"), USER, SYSTEM));
        }
        return seconds;
    }

    private static double sum(Path stat, int first, int second) throws IOException {
        if (!Files.isReadable(stat)) {
            return 0; // it ended meanwhile, or the system has no such file
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Double.parseDouble(fields[first]) + Double.parseDouble(fields[second])) / TICKS_PER_SECOND;
    }
}
