package thermolab.grade.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the kernel says about a process. Nothing where there is no /proc, as on macOS.
 *
 * @param cpuSeconds of all threads, in user and kernel mode
 * @param peakMebibytes largest resident memory
 */
record ProcFile(double cpuSeconds, double peakMebibytes) {

    /** The kernel's clock for these files; a constant of Linux's interface. */
    private static final double TICKS_PER_SECOND = 100;
    private static final int USER_TIME = 11; // fields after the name in parentheses: see man 5 proc
    private static final int SYSTEM_TIME = 12;

    static Optional<ProcFile> of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double ticks = Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
            double peak = 0;
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    peak = Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
            return Optional.of(new ProcFile(ticks / TICKS_PER_SECOND, peak));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // it has just ended
        }
    }

    /** The only child of a process that waits for it. */
    static long child(long pid) throws IOException {
        String children = Files.readString(Path.of("/proc/" + pid + "/task/" + pid + "/children")).strip();
        return children.isEmpty() ? pid : Long.parseLong(children.split(" ")[0]);
    }

    /** Time that its threads waited for a processor, in s. */
    static double starvedSeconds(long pid) {
        List<Path> threads;
        try (Stream<Path> list = Files.list(Path.of("/proc/" + pid + "/task"))) {
            threads = list.toList();
        } catch (IOException e) {
            return 0;
        }
        double seconds = 0;
        for (Path thread : threads) {
            try {
                seconds += Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[1]) / 1e9;
            } catch (IOException | RuntimeException e) {
                continue; // it has just ended
            }
        }
        return seconds;
    }
}
