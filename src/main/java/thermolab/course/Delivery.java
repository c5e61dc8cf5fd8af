package thermolab.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder that is handed out: filled by one command, read by others. Filled again, each file is replaced whole, so that
 * whoever uses the former one goes on; what was delivered before and is no longer part of it goes; what others put there
 * stays. All users may read it, whatever the caller's umask is.
 */
public final class Delivery {

    private static final String LIST = ".delivered";
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private final Path folder;
    private final Set<String> delivered = new TreeSet<>();

    private Delivery(Path folder) {
        this.folder = folder;
    }

    /**
     * Begins.
     *
     * @throws IllegalArgumentException where the folder holds something that was not delivered, or is a place for none
     */
    public static Delivery to(Path folder, Path course) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        if (place.toString().contains(java.io.File.pathSeparator) || place.toString().contains("\n")) {
            throw new IllegalArgumentException("folder (" + place + ") must have no '" + java.io.File.pathSeparator
                    + "' and no line end in its name: Java's class path would break there");
        }
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new IllegalArgumentException("folder (" + place + ") must be a folder; there is a file of that name");
        }
        if (place.startsWith(course.resolve("src")) || course.startsWith(place)) {
            throw new IllegalArgumentException("folder (" + place + ") must be another than the course's own");
        }
        if (Files.isDirectory(place) && !Files.exists(place.resolve(LIST))) {
            try (Stream<Path> there = Files.list(place)) {
                if (there.anyMatch(file -> !file.getFileName().toString().equals(".git"))) {
                    throw new IllegalArgumentException("folder (" + place + ") must be new, empty, or made by this command before");
                }
            }
        }
        Files.createDirectories(place);
        return new Delivery(place);
    }

    public Path folder() {
        return folder;
    }

    public void text(String name, String text) throws IOException {
        Path beside = beside(name);
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        place(beside, name);
    }

    public void copy(String name, Path source) throws IOException {
        Path beside = beside(name);
        Files.copy(source, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        place(beside, name);
    }

    /** Copies every file below a folder; nothing where there is none. */
    public void copyAll(String name, Path source) throws IOException {
        for (Path file : ChapterFiles.filesIn(source)) {
            copy(name + "/" + source.relativize(file).toString().replace('\\', '/'), file);
        }
    }

    /** Files that were made in the folder itself. */
    public void keep(String name) {
        delivered.add(name);
    }

    /** Removes what is no longer part of it, and opens the rest to all readers. */
    public void finish() throws IOException {
        Path list = folder.resolve(LIST);
        if (Files.exists(list)) {
            for (String name : Files.readAllLines(list, StandardCharsets.UTF_8)) {
                if (!delivered.contains(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
        }
        Files.write(list, List.copyOf(delivered), StandardCharsets.UTF_8);
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Set<Path> open = new TreeSet<>(Set.of(folder, list));
        for (String name : delivered) {
            for (Path path = folder.resolve(name); !path.equals(folder); path = path.getParent()) {
                open.add(path);
            }
        }
        for (Path path : open) {
            if (!Files.isSymbolicLink(path)) {
                boolean runs = Files.isDirectory(path) || path.getFileName().toString().equals("thermolab");
                Files.setPosixFilePermissions(path, runs ? FOLDER : FILE);
            }
        }
    }

    private Path beside(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    private void place(Path beside, String name) throws IOException {
        Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        delivered.add(name);
    }
}
