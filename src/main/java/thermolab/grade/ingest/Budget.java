package thermolab.grade.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What reading one submission may cost in all: bytes as unpacked, those of refused and damaged files included, and time of
 * the processor. An archive within it draws on the same budget.
 */
final class Budget {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Bounds bounds;
    private final long end; // of this thread's processor time, ns
    private long left; // bytes

    Budget(Bounds bounds) {
        this.bounds = bounds;
        left = bounds.unpackedBytes();
        end = THREADS.getCurrentThreadCpuTime() + (long) (bounds.seconds() * 1e9);
    }

    /** The file's contents, where both the file's limit and the budget allow it. */
    byte[] read(FileTree tree, FileTree.Item item, int limit) throws IOException {
        if (left <= 0) {
            throw tooMuch();
        }
        if (THREADS.getCurrentThreadCpuTime() > end) {
            throw new Spent("the files before it took more than " + bounds.seconds() + " s to read");
        }
        int most = (int) Math.min(limit, left);
        try {
            byte[] bytes = tree.read(item, most);
            left -= bytes.length;
            return bytes;
        } catch (FileTree.Damaged e) {
            left -= e.bytes();
            throw e;
        } catch (FileTree.TooLarge e) {
            left -= most;
            throw most < limit ? tooMuch() : e;
        }
    }

    private Spent tooMuch() {
        return new Spent("all files together unpack to more than " + (bounds.unpackedBytes() >> 20) + " MiB");
    }

    /** Nothing further is read. */
    static final class Spent extends IOException {

        private static final long serialVersionUID = 1L;

        Spent(String why) {
            super(why);
        }
    }
}
