package thermolab.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The JDKs of this machine, for tests that start Java on another version. */
public final class Jdks {

    /** Where Linux distributions and macOS keep their JDKs; the second name is that of the JDK within. */
    private static final List<Path> FOLDERS =
            List.of(Path.of("/usr/lib/jvm"), Path.of("/Library/Java/JavaVirtualMachines"), Path.of("/opt/java"));

    private Jdks() {
    }

    public static Path running() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The JDK of the highest version; the running one where it is the only one. */
    public static Path newest() throws IOException {
        List<Path> found = new ArrayList<>(List.of(running()));
        for (Path place : FOLDERS) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> jdks = Files.list(place)) {
                    jdks.flatMap(jdk -> Stream.of(jdk, jdk.resolve("Contents/Home")))
                            .filter(jdk -> Files.isExecutable(jdk.resolve("bin/javac")) && version(jdk) > 0).forEach(found::add);
                }
            }
        }
        return found.stream().max(Comparator.comparingInt(Jdks::version)).orElseThrow();
    }

    /** The feature number that a JDK writes of itself, as 25; 0 where it writes none. */
    private static int version(Path jdk) {
        try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION=")).findFirst()
                    .map(line -> Integer.parseInt(line.replaceAll("\\D*(\\d+).*", "$1"))).orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
