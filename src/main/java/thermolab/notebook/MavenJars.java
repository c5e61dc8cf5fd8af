package thermolab.notebook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The jars of an artifact and of what it needs, found by the Maven of this machine, with its repositories and settings. */
final class MavenJars {

    private static final Pattern COORDINATES = Pattern.compile("([\\w.-]+):([\\w.-]+):([\\w.-]+)");
    private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

    private MavenJars() {
    }

    /**
     * Jars in the order in which a class is looked for.
     *
     * @param coordinates each as group:artifact:version
     */
    static List<Path> of(List<String> coordinates) throws IOException {
        StringBuilder dependencies = new StringBuilder();
        for (String one : coordinates) {
            var parts = COORDINATES.matcher(one);
            if (!parts.matches()) {
                throw new IllegalArgumentException("coordinates (" + one + ") must be group:artifact:version");
            }
            dependencies.append("<dependency><groupId>").append(parts.group(1)).append("</groupId><artifactId>").append(parts.group(2))
                    .append("</artifactId><version>").append(parts.group(3)).append("</version></dependency>");
        }
        Path folder = Files.createTempDirectory("thermolab-maven");
        Path pom = folder.resolve("pom.xml");
        Path found = folder.resolve("found");
        Path log = folder.resolve("log");
        try {
            Files.writeString(pom, "<project><modelVersion>4.0.0</modelVersion><groupId>cell</groupId><artifactId>cell</artifactId>"
                    + "<version>1</version><dependencies>" + dependencies + "</dependencies></project>");
            run(List.of("mvn", "-B", "-q", "-Dstyle.color=never", "-f", pom.toString(), PLUGIN, "-Dmdep.outputFile=" + found), log);
            if (!Files.isRegularFile(found)) {
                throw new IllegalStateException("Maven found no " + String.join(" ", coordinates) + ": " + reason(Files.readString(log)));
            }
            return Arrays.stream(Files.readString(found).strip().split(File.pathSeparator)).map(Path::of).toList();
        } finally {
            for (Path file : List.of(pom, found, log, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The first error of Maven's, without its decoration. */
    private static String reason(String log) {
        return log.lines().filter(line -> line.contains("[ERROR] ")).findFirst().orElse("no reason given")
                .replaceFirst(".*?\\[ERROR\\] ", "").replaceFirst(" -> \\[Help.*", "");
    }

    private static void run(List<String> command, Path log) {
        Process maven;
        try {
            maven = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        } catch (IOException missing) {
            throw new IllegalStateException("this machine has no mvn; download the jar and name it: %classpath FILE.jar");
        }
        try {
            while (!maven.waitFor(100, TimeUnit.MILLISECONDS)) {
                if (StopCheck.isStopped()) {
                    throw new StopCheck.Stopped();
                }
            }
        } catch (InterruptedException stopped) {
            throw new StopCheck.Stopped();
        } finally {
            maven.destroy();
        }
    }
}
