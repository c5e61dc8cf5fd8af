package thermolab.grade.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Users that workers run as where root starts them: one each, so that no worker uses up another's threads, whichever grader on
 * this machine started it. The byte of a user in one file is locked while a worker has it, and the kernel unlocks it when the
 * grader ends, however that ends.
 */
final class Users {

    /** A gap of Debian's numbering. */
    static final int FIRST = 59_000;
    static final int COUNT = 1000;

    /** One for the whole process, and never closed: the kernel drops all locks of a process on a file when it closes it once. */
    private static FileChannel file;
    private static int next = Math.floorMod(ProcessHandle.current().pid() * 37, COUNT);

    private Users() {
    }

    /**
     * A user that no other worker has until it is closed.
     *
     * @param number of the user; -1 where the worker runs as who started it
     */
    record Claim(int number, FileLock lock) implements Closeable {

        static final Claim NONE = new Claim(-1, null);

        @Override
        public void close() throws IOException {
            if (lock != null) {
                synchronized (Users.class) {
                    lock.release();
                }
            }
        }
    }

    static synchronized Claim claim(Path folder) throws IOException {
        if (file == null) {
            file = FileChannel.open(folder.resolve("users"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        }
        for (int tries = 0; tries < COUNT; tries++) {
            int index = next;
            next = (next + 1) % COUNT;
            try {
                FileLock lock = file.tryLock(index, 1, false);
                if (lock != null) {
                    return new Claim(FIRST + index, lock);
                }
            } catch (OverlappingFileLockException e) {
                continue; // a worker of this process has it
            }
        }
        throw new IOException("all " + COUNT + " users for workers are in use; do other gradings run on this machine?");
    }
}
