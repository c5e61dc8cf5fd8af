package thermolab.grade.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a grader that was killed leaves behind goes, and nothing else. */
class RoomsTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.now().minusSeconds(3600));

    @TempDir
    private Path base;

    /** Holds the lock of a folder as another grader would, until its input ends. */
    public static void main(String[] words) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(words[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            System.out.println(channel.tryLock() != null);
            System.in.read();
        }
    }

    private Path left(String name) throws IOException {
        Path folder = Files.createDirectories(base.resolve("thermolab-grade" + name));
        Files.writeString(folder.resolve("w1"), "{}");
        Files.writeString(folder.resolve("lock"), "");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Files.setLastModifiedTime(folder, LONG_AGO);
        return folder;
    }

    @Test
    void abandonedFoldersGoAndTheOwnStays() throws IOException {
        Path old = left("1");
        try (Rooms first = Rooms.open(base)) {
            assertFalse(Files.exists(old));
            Files.setLastModifiedTime(first.folder(), LONG_AGO);
            try (Rooms second = Rooms.open(base)) {
                assertTrue(Files.exists(first.folder()));
                assertTrue(Files.exists(second.folder()));
            }
            try (Rooms third = Rooms.open(base)) { // the second's end has not dropped the first's lock
                assertTrue(Files.exists(first.folder()) && Files.exists(third.folder()));
            }
        }
        assertEquals(0, base.toFile().list().length);
    }

    @Test
    void aLivingGradersFolderStays() throws IOException, InterruptedException {
        Path folder = left("2");
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), RoomsTest.class.getName(), folder.resolve("lock").toString()).start();
        assertEquals("true", other.inputReader().readLine());
        Files.setLastModifiedTime(folder, LONG_AGO);
        Rooms.open(base).close();
        assertTrue(Files.exists(folder));
        other.destroyForcibly().waitFor();
        Rooms.open(base).close();
        assertFalse(Files.exists(folder));
    }

    @Test
    void linksYoungFoldersAndOthersFilesStay() throws IOException {
        Path precious = Files.createDirectories(base.resolve("precious"));
        Files.writeString(precious.resolve("lock"), "");
        Path link = Files.createSymbolicLink(base.resolve("thermolab-grade-link"), precious);
        Path young = left("young");
        Files.setLastModifiedTime(young, FileTime.from(Instant.now()));
        Path writable = left("writable");
        Files.setPosixFilePermissions(writable, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setLastModifiedTime(writable, LONG_AGO);
        Path inner = left("inner");
        Files.createSymbolicLink(inner.resolve("out"), precious);
        Path trap = left("trap");
        Files.delete(trap.resolve("lock"));
        Files.createSymbolicLink(trap.resolve("lock"), precious.resolve("lock"));
        Files.setLastModifiedTime(inner, LONG_AGO);
        Files.setLastModifiedTime(trap, LONG_AGO);
        Rooms.open(base).close();
        assertTrue(Files.exists(precious.resolve("lock")) && Files.isSymbolicLink(link) && Files.exists(young) && Files.exists(writable));
        assertTrue(Files.exists(trap), "a lock that is a link is not followed");
        assertFalse(Files.exists(inner));
    }
}
