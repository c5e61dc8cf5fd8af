package thermolab.grade.sandbox;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Folders that are made once and used by each grader after that; what nobody has used for a week is removed. */
final class KitStore {

    private static final String COMPLETE = "complete";
    private static final Duration UNUSED = Duration.ofDays(7);

    private final Path base;
    private final Consumer<String> says;

    private KitStore(Path base, Consumer<String> says) {
        this.base = base;
        this.says = says;
    }

    /** What fills a folder. */
    interface Maker {
        void fill(Path folder) throws IOException;
    }

    /** @param says is told what takes time */
    static KitStore open(Consumer<String> says) throws IOException {
        String user = System.getProperty("user.name").replaceAll("[^\\w-]", "_");
        Path base = Path.of(System.getProperty("java.io.tmpdir"), "thermolab-kits-" + user);
        Owned.folder(base);
        return new KitStore(base.toRealPath(), says);
    }

    /**
     * The folder of that name, made where it is missing or where a cleaning of temporary folders has taken a part of it.
     *
     * @param work what making it does, in words
     */
    Path folder(String name, String work, Maker maker) throws IOException {
        Path folder = base.resolve(name);
        if (!isComplete(folder)) {
            says.accept(work);
            removeUnused();
            make(folder, maker);
        }
        Files.setLastModifiedTime(folder.resolve(COMPLETE), FileTime.from(Instant.now()));
        return folder;
    }

    private void make(Path folder, Maker maker) throws IOException {
        Path beside = Files.createTempDirectory(base, "making");
        maker.fill(beside);
        try (Stream<Path> files = Files.list(beside)) {
            Files.write(beside.resolve(COMPLETE), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        Owned.readableByAll(beside);
        if (Files.isDirectory(folder) && !isComplete(folder)) {
            Files.move(folder, Files.createTempDirectory(base, "broken").resolve("kit"));
        }
        try {
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (!isComplete(folder)) { // else another grader was faster
                throw e;
            }
            Owned.remove(beside);
        }
    }

    private static boolean isComplete(Path folder) throws IOException {
        Path complete = folder.resolve(COMPLETE);
        return Files.isRegularFile(complete)
                && Files.readAllLines(complete).stream().allMatch(line -> Files.isRegularFile(folder.resolve(line)));
    }

    private void removeUnused() throws IOException {
        List<Path> folders;
        try (Stream<Path> list = Files.list(base)) {
            folders = list.filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            Path sign = Files.exists(folder.resolve(COMPLETE)) ? folder.resolve(COMPLETE) : folder;
            if (Files.getLastModifiedTime(sign).toInstant().isBefore(Instant.now().minus(UNUSED))) {
                Owned.remove(folder);
            }
        }
    }
}
