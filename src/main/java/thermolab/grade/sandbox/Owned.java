package thermolab.grade.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of ours in places where others may write too. */
final class Owned {

    private Owned() {
    }

    /** Makes a folder that others can read, or makes sure that the one of that name is ours and no link. */
    static void folder(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        if (!isOurs(folder)) {
            throw new IOException(folder + " must be a folder of " + System.getProperty("user.name")
                    + " that nobody else can write; remove it, or set java.io.tmpdir");
        }
    }

    /** Whether it is a folder and no link, belongs to us, and nobody else can write in it. */
    static boolean isOurs(Path folder) throws IOException {
        Path ours = Files.createTempFile("thermolab", "owner"); // whoever owns it is who we are, also where we have no name
        boolean owned = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(ours));
        Files.delete(ours);
        return owned && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getPosixFilePermissions(folder).stream().noneMatch(right -> right.name().matches("(?:GROUP|OTHERS)_WRITE"));
    }

    /** Lets everybody read a folder and what is in it. */
    static void readableByAll(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.toList();
        }
        for (Path path : paths) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
