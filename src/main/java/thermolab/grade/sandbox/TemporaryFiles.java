package thermolab.grade.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The files that a worker makes in its temporary folder. Their contents have a limit of the kernel's; their number has none, and
 * each takes a kilobyte of the kernel's memory, so that they are counted from outside.
 */
final class TemporaryFiles {

    /** Many more than an answer needs, and few to count. */
    static final int MOST = 5000;
    private static final long EVERY_NANOSECONDS = 400_000_000;

    private final Path folder;
    /** What the folder lies on; other places may be shown below it. Null where we may not look. */
    private final Object device;
    private long counted;
    private boolean tooMany;

    /** @param folder as we see it from outside */
    TemporaryFiles(Path folder) {
        this.folder = folder;
        this.device = device(folder);
    }

    /** Those of a worker with a root folder of its own. */
    static TemporaryFiles of(long pid) {
        return new TemporaryFiles(Path.of("/proc/" + pid + "/root/tmp"));
    }

    /** Whether there are more than {@value #MOST} as of the last count, which is repeated now and then. */
    synchronized boolean areTooMany() {
        long now = System.nanoTime();
        if (!tooMany && device != null && now - counted > EVERY_NANOSECONDS) {
            counted = now;
            tooMany = count() > MOST;
        }
        return tooMany;
    }

    /** Up to one more than the limit; a folder that hides what is in it holds too many. */
    int count() {
        Deque<Path> next = new ArrayDeque<>();
        next.add(folder);
        int count = 0;
        while (!next.isEmpty() && count <= MOST) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(next.remove())) {
                for (Path file : files) {
                    count++;
                    if (count > MOST) {
                        break;
                    }
                    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && device.equals(device(file))) {
                        next.add(file);
                    }
                }
            } catch (NoSuchFileException | NotDirectoryException e) {
                continue; // it was removed meanwhile, or the worker has ended
            } catch (IOException | DirectoryIteratorException e) {
                return MOST + 1;
            }
        }
        return count;
    }

    private static Object device(Path path) {
        try {
            return Files.readAttributes(path, "unix:dev", LinkOption.NOFOLLOW_LINKS).getOrDefault("dev", null);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
