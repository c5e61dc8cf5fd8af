package thermolab.grade.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A grader's folder for what passes between it and its workers. It is locked while the grader lives; folders that a grader which
 * was killed has left are removed by the next one.
 */
final class Rooms implements Closeable {

    private static final String PREFIX = "thermolab-grade";
    private static final String LOCK = "lock";
    /** Younger folders that nobody has locked may be in the making. */
    private static final Duration IN_THE_MAKING = Duration.ofMinutes(1);
    /** Of this process; their locks are not tried, as the kernel drops all locks of a process on a file when it closes it once. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private Rooms(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Rooms open() throws IOException {
        return open(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Rooms open(Path base) throws IOException {
        removeAbandoned(base);
        Path folder = Files.createTempDirectory(base.toRealPath(), PREFIX);
        OPEN.add(folder);
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IOException(folder + " was taken by another grader; try again");
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        return new Rooms(folder, lock);
    }

    Path folder() {
        return folder;
    }

    private static void removeAbandoned(Path base) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(base.toRealPath(), PREFIX + "*")) {
            for (Path folder : folders) {
                try {
                    if (!OPEN.contains(folder) && Owned.isOurs(folder) && isAbandoned(folder)) {
                        Owned.remove(folder);
                    }
                } catch (IOException e) {
                    continue; // another grader was faster
                }
            }
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        if (Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant().isAfter(Instant.now().minus(IN_THE_MAKING))) {
            return false;
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS); FileLock free = channel.tryLock()) {
            return free != null;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        Owned.remove(folder);
        OPEN.remove(folder);
    }
}
