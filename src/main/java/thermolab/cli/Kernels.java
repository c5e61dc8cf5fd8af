package thermolab.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The kernels of this checkout, and what makes them start fast: a warm cache of native libraries and an archive of
 * loaded classes (AppCDS).
 *
 * <p>All of it lies under {@code target/}. Each kind has a Jupyter path of its own in which it bears the name {@code
 * java}, the one that the notebooks ask for.
 */
final class Kernels {

    /** Kernels that the notebooks run on. */
    enum Kind {
        JAVA, IJAVA, JJAVA
    }

    private final Home home;

    Kernels(Home home) {
        this.home = home;
    }

    /** What Jupyter is given as JUPYTER_PATH to find this kind under the name java. */
    Path jupyterPath(Kind kind) {
        return home.target().resolve("jupyter").resolve(kind.name().toLowerCase(Locale.ROOT));
    }

    /** Where the kernelspec of this kind is, or would be. */
    Path spec(Kind kind) {
        return jupyterPath(kind).resolve("kernels/java/kernel.json");
    }

    /** The archive of loaded classes for the Java that runs now; the launcher looks for the same name. */
    Path archive() {
        return home.target().resolve("cds").resolve(System.getProperty("java.version") + ".jsa");
    }

    /** Makes the kernel ready to start: its spec, the native libraries, the archive; says what it does. */
    void prepare(Kind kind, PrintStream progress) throws IOException {
        if (kind != Kind.JAVA && !Files.isRegularFile(spec(kind))) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            throw new IllegalStateException("no kernelspec for " + name + "; name its jar first: ./thermolab kernel --" + name + " JAR");
        }
        if (isStale(archive())) {
            train(progress);
        }
    }

    private boolean isStale(Path file) throws IOException {
        Path jar = home.target().resolve("thermolab.jar");
        return !Files.isRegularFile(file) || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) < 0;
    }

    /** Runs a first session in a process of its own, which unpacks the native libraries and archives the classes it loaded. */
    private void train(PrintStream progress) throws IOException {
        progress.println("Preparing a fast start (unpacks 300 MB of native libraries the first time) ...");
        Path beside = Files.createDirectories(archive().getParent()).resolve("new.jsa");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ArchiveClassesAtExit=" + beside));
        int code = Shell.run(new ProcessBuilder(command), line -> { });
        if (code == 0) {
            Files.move(beside, archive(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
