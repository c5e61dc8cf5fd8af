package thermolab.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The archive of classes that the kernel loads (AppCDS): with it, Java maps them into memory instead of reading and
 * checking them one by one, which halves the time to the first value.
 *
 * <p>Made by a first session: a kernel runs the cells below and writes at its end what it loaded. That session also
 * unpacks ND4J's native libraries into JavaCPP's cache, which would otherwise delay the learner's first tensor.
 */
final class Archive {

    private static final List<String> FIRST_SESSION = List.of(
            "1 + 1",
            "import java.util.*; import java.util.function.*; import java.util.stream.*;\n"
                    + "import org.nd4j.linalg.factory.Nd4j; import thermolab.num.*; import thermolab.show.*;",
            "record Level(double energy, int degeneracy) { }",
            "IntStream.range(0, 3).mapToObj(i -> new Level(i, 1)).toList()",
            "Nd4j.ones(100, 100).sumNumber().intValue()",
            "Show.chart(Plot.xy(\"first\", \"x\", \"y\", \"a line\").line(\"y\", new double[] {0, 1}, new double[] {0, 1}));");

    private final Home home;

    Archive(Home home) {
        this.home = home;
    }

    /** One archive for each Java; the launcher looks for the same name. */
    Path file() {
        return home.target().resolve("cds").resolve(System.getProperty("java.version") + ".jsa");
    }

    /** Java refuses an archive that is older than the jar. */
    boolean isStale() throws IOException {
        return !Files.isRegularFile(file())
                || Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(home.jar())) < 0;
    }

    /** Runs the first session. A Java that cannot archive starts more slowly, and that is all. */
    void train(Path kernelJson, PrintStream progress) throws IOException {
        progress.println("Preparing a fast start ...");
        Path beside = Files.createDirectories(file().getParent()).resolve("new.jsa");
        Files.deleteIfExists(beside);
        JsonNode spec = new ObjectMapper().readTree(kernelJson.toFile());
        try (UnpackingProgress unpacking = new UnpackingProgress(progress);
                KernelClient client = KernelClient.start(spec, "-XX:ArchiveClassesAtExit=" + beside)) {
            for (String cell : FIRST_SESSION) {
                client.execute(cell);
            }
            client.shutDown(60);
        }
        if (Files.isRegularFile(beside)) {
            Files.move(beside, file(), StandardCopyOption.REPLACE_EXISTING);
        } else {
            progress.println("  this Java wrote no class archive; kernels will start about a second later");
        }
    }

    /** Says how much of the native libraries is unpacked, while that takes time. */
    private static final class UnpackingProgress implements AutoCloseable {

        private static final long STEP = 50_000_000; // bytes between two lines

        private final PrintStream out;
        private final Thread thread = new Thread(this::watch, "unpacking");
        private final Path cache = Path.of(System.getProperty("user.home"), ".javacpp", "cache");

        UnpackingProgress(PrintStream out) {
            this.out = out;
            thread.setDaemon(true);
            thread.start();
        }

        private void watch() {
            long said = size(cache);
            try {
                while (true) {
                    Thread.sleep(250);
                    long now = size(cache);
                    if (now - said >= STEP) {
                        out.println("  unpacking native libraries: " + now / 1_000_000 + " of about 400 MB");
                        said = now;
                    }
                }
            } catch (InterruptedException e) {
                // done
            }
        }

        private static long size(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> !Files.isSymbolicLink(file)).mapToLong(file -> file.toFile().length()).sum();
            } catch (IOException | java.io.UncheckedIOException e) {
                return 0; // not there yet, or changing while we look
            }
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
