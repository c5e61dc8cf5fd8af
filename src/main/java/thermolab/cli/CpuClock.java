package thermolab.cli;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import thermolab.grade.sandbox.ProcFile;

/**
 * Wall-clock and processor time of this process and of the processes that it starts, from a moment on. On Linux alone are
 * other processes known.
 */
final class CpuClock {

    private long wall;
    private double ownBefore;
    private double endedBefore;
    private Map<Long, Double> runningBefore = Map.of();

    /** Sets the clock to zero. */
    void start() {
        runningBefore = running();
        endedBefore = ended();
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
    double endedSeconds() {
        return ended() - endedBefore;
    }

    /** Processor time of those that ran at the start of the clock and run now. */
    double stillRunningSeconds() {
        double seconds = 0;
        for (Map.Entry<Long, Double> now : running().entrySet()) {
            seconds += runningBefore.containsKey(now.getKey()) ? now.getValue() - runningBefore.get(now.getKey()) : 0;
        }
        return seconds;
    }

    private static double process() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double ended() {
        return ProcFile.of(ProcessHandle.current().pid()).map(ProcFile::endedCpuSeconds).orElse(0.0);
    }

    private static Map<Long, Double> running() {
        Map<Long, Double> seconds = new HashMap<>();
        ProcessHandle.current().descendants().map(ProcessHandle::pid)
                .forEach(pid -> seconds.put(pid, ProcFile.of(pid).map(ProcFile::cpuSeconds).orElse(0.0)));
        return seconds;
    }
}
