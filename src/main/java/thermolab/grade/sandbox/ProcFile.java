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
 * @param endedCpuSeconds the same of its children that have ended, with theirs
 * @param peakMebibytes largest resident memory
 */
public record ProcFile(double cpuSeconds, double endedCpuSeconds, double peakMebibytes) {

    /** The kernel's clock for these files; a constant of Linux's interface. */
    private static final double TICKS_PER_SECOND = 100;
    private static final int USER_TIME = 11; // fields after the name in parentheses: see man 5 proc
    private static final int SYSTEM_TIME = 12;
    private static final int USER_TIME_OF_ENDED = 13;
    private static final int SYSTEM_TIME_OF_ENDED = 14;

    /** Nothing where the process has ended. */
    public static Optional<ProcFile> of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double peak = 0;
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    peak = Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
            return Optional.of(new ProcFile(seconds(fields, USER_TIME, SYSTEM_TIME),
                    seconds(fields, USER_TIME_OF_ENDED, SYSTEM_TIME_OF_ENDED), peak));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // it has just ended
        }
    }

    private static double seconds(String[] fields, int user, int system) {
        return (Long.parseLong(fields[user]) + Long.parseLong(fields[system])) / TICKS_PER_SECOND;
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
