package thermolab.notebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Text files that are written whole or not at all: beside their place first, then moved there. */
public final class WholeFile {

    private WholeFile() {
    }

    public static void write(Path file, String text) throws IOException {
        write(Map.of(file, text));
    }

    /** Writes several files; none is touched before the new contents of all are on the disk. Missing folders are made. */
    public static void write(Map<Path, String> textByFile) throws IOException {
        try {
            for (Map.Entry<Path, String> entry : textByFile.entrySet()) {
                Files.createDirectories(entry.getKey().toAbsolutePath().getParent());
                Files.deleteIfExists(beside(entry.getKey()));
                Files.writeString(beside(entry.getKey()), entry.getValue(), StandardCharsets.UTF_8, StandardOpenOption.WRITE,
                        StandardOpenOption.CREATE_NEW); // which follows no link that stands in this place
            }
            for (Path file : textByFile.keySet()) {
                move(beside(file), file);
            }
        } finally {
            for (Path file : textByFile.keySet()) {
                Files.deleteIfExists(beside(file));
            }
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
