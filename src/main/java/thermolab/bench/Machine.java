package thermolab.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the measurements were made on. */
final class Machine {

    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {
    }

    /** Processor, cores, Java, and how busy the machine is at the moment. */
    static String describe() {
        return String.format(Locale.ROOT, "%s, %d cores; %s %s; Java %s; load %.1f", processor(),
                Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"), System.getProperty("os.arch"),
                System.getProperty("java.version"), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.replaceAll(".*:\\s*", ""))
                    .findFirst().orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}
