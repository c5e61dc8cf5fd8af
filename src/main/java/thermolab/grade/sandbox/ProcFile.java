package thermolab.grade.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the kernel says about a process. Nothing where there is no /proc, as on macOS.
 *
 * @param cpuSeconds of all threads, in user and kernel mode
 * @param endedCpuSeconds the same of its children that have ended, with theirs
 * @param mebibytes memory that it holds: its own, shared and of files where it is resident, swapped out, and the tables of pages
 * @param peakMebibytes the most that was resident at a time, with what is swapped out now
 * @param threads that it has
 */
public record ProcFile(double cpuSeconds, double endedCpuSeconds, double mebibytes, double peakMebibytes, int threads) {

    /** The kernel's clock for these files; a constant of Linux's interface. */
    private static final double TICKS_PER_SECOND = 100;
    private static final int USER_TIME = 11; // fields after the name in parentheses: see man 5 proc
    private static final int SYSTEM_TIME = 12;
    private static final int USER_TIME_OF_ENDED = 13;
    private static final int SYSTEM_TIME_OF_ENDED = 14;
    private static final int THREADS = 17;

    /** Nothing where the process has ended. */
    public static Optional<ProcFile> of(long pid) {
        try {
            String[] fields = fields(Path.of("/proc/" + pid + "/stat"));
            Map<String, Double> memory = new HashMap<>();
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("Vm")) {
                    memory.put(line.substring(0, line.indexOf(':')), Long.parseLong(line.replaceAll("\\D", "")) / 1024.0);
                }
            }
            double besides = memory.getOrDefault("VmSwap", 0.0) + memory.getOrDefault("VmPTE", 0.0);
            return Optional.of(new ProcFile(cpuSeconds(fields), seconds(fields, USER_TIME_OF_ENDED, SYSTEM_TIME_OF_ENDED),
                    memory.getOrDefault("VmRSS", 0.0) + besides, memory.getOrDefault("VmHWM", 0.0) + besides,
                    Integer.parseInt(fields[THREADS])));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // it has just ended
        }
    }

    /** The fields of a process' or a thread's {@code stat} after its name, which may hold anything. */
    static String[] fields(Path stat) throws IOException {
        String text = Files.readString(stat);
        return text.substring(text.lastIndexOf(')') + 2).split(" ");
    }

    static double cpuSeconds(String[] fields) {
        return seconds(fields, USER_TIME, SYSTEM_TIME);
    }

    private static double seconds(String[] fields, int user, int system) {
        return (Long.parseLong(fields[user]) + Long.parseLong(fields[system])) / TICKS_PER_SECOND;
    }

    /** The only child of a process that waits for it. */
    static long child(long pid) throws IOException {
        String children = Files.readString(Path.of("/proc/" + pid + "/task/" + pid + "/children")).strip();
        return children.isEmpty() ? pid : Long.parseLong(children.split(" ")[0]);
    }
}
