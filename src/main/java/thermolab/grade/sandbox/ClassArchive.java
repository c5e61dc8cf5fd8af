package thermolab.grade.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The archive of classes (AppCDS) from which workers start. Without one they start as well, only more slowly. */
final class ClassArchive {

    private static final int MOST_SECONDS = 60;

    private ClassArchive() {
    }

    /** Makes the kit's archive where it has none. */
    static void prepare(Kit kit, Consumer<String> says) throws IOException {
        if (Files.isRegularFile(kit.archive())) {
            return;
        }
        says.accept("makes an archive of classes, from which each worker starts in half the time");
        Path made = Files.createTempFile(kit.folder(), "classes", ".part");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:ArchiveClassesAtExit=" + made));
        command.addAll(JavaOptions.common());
        command.addAll(List.of("-cp", kit.classPath(), "thermolab.grade.worker.Training"));
        Toolkit.found().entries().keySet().stream().filter(name -> name.matches("chapter\\w+/.*\\.class"))
                .forEach(name -> command.add(name.replace(".class", "").replace('/', '.')));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            boolean done = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            process.destroyForcibly();
            if (done && Files.size(made) > 0) {
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-r--r--"));
                Files.move(made, kit.archive(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
