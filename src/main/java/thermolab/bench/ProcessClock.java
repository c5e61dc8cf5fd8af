package thermolab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * CPU time and memory of another process, as the kernel accounts for them: one clock for a side in Java and one in Python,
 * with compiler and garbage collector included. On Linux to the nanosecond, thread by thread; elsewhere as exact as the
 * system's own accounting, and without memory.
 */
final class ProcessClock {

    private final ProcessHandle process;
    private final Path tasks;
    private Map<String, Long> atStart = Map.of();

    ProcessClock(ProcessHandle process) {
        this.process = process;
        tasks = Path.of("/proc", Long.toString(process.pid()), "task");
    }

    /** Sets the clock to zero. */
    void start() {
        atStart = nanoseconds();
    }

    /** CPU seconds since the start. Of a thread that ended in between, nothing is known. */
    double seconds() {
        long sum = 0;
        for (Map.Entry<String, Long> thread : nanoseconds().entrySet()) {
            sum += thread.getValue() - atStart.getOrDefault(thread.getKey(), 0L);
        }
        return sum / 1e9;
    }

    private Map<String, Long> nanoseconds() {
        Map<String, Long> times = new HashMap<>();
        if (!Files.isDirectory(tasks)) {
            times.put("all", process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos());
            return times;
        }
        try (Stream<Path> threads = Files.list(tasks)) {
            for (Path thread : threads.toList()) {
                times.put(thread.getFileName().toString(), onCpu(thread));
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the CPU time of process " + process.pid(), e);
        }
        return times;
    }

    private static long onCpu(Path thread) {
        try {
            return Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]);
        } catch (IOException e) {
            return 0;                                   // it ended while the list was read
        }
    }

    /** The most bytes of memory that the process ever held; zero where the system does not say. */
    long peakBytes() {
        return statusBytes("VmHWM:");
    }

    /** The bytes of memory that it holds now; zero where the system does not say. */
    long residentBytes() {
        return statusBytes("VmRSS:");
    }

    private long statusBytes(String field) {
        try (Stream<String> lines = Files.lines(tasks.resolveSibling("status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
