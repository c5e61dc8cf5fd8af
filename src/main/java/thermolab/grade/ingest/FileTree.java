package thermolab.grade.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files under a root, in a folder or a zip file; nothing outside of the root can be reached through it. */
public interface FileTree extends Closeable {

    /**
     * A file that may be read, or may not.
     *
     * @param path within the tree, with {@code /} between its parts, none of them empty, {@code .} or {@code ..}
     * @param refusal why it is not read; empty where it is
     */
    record Item(String path, String refusal) {

        static Item of(String path) {
            return new Item(path, "");
        }

        boolean refused() {
            return !refusal.isEmpty();
        }

        /** The part of the path after the last slash. */
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** All files, sorted by path. */
    List<Item> items();

    /** What has no place in the tree, such as an entry that climbs out of it: one sentence each. */
    List<String> problems();

    /**
     * The contents of a file.
     *
     * @throws Damaged where they are not what was packed
     * @throws TooLarge where there are more bytes than {@code limit}, whatever the tree says of its size
     */
    byte[] read(Item item, int limit) throws IOException;

    /** The tree of a folder or of a zip file. */
    static FileTree of(Path root, int entries, int depth) throws IOException {
        return Files.isDirectory(root) ? FolderTree.of(root, entries, depth) : ZipTree.of(root, entries, depth);
    }

    /** A file or archive that does not hold what it should; part of it may have been read before that showed. */
    final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;

        private final int bytes;

        Damaged(String how, int bytes) {
            super(how);
            this.bytes = bytes;
        }

        /** That were read in vain. */
        int bytes() {
            return bytes;
        }
    }

    /** A file holds more than may be read. */
    final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(int limit) {
            super("it is larger than " + (limit >= 1 << 20 ? (limit >> 20) + " MiB" : limit >= 1 << 10 ? (limit >> 10) + " KiB"
                    : limit + " bytes"));
        }
    }
}
