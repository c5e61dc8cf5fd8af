package thermolab.grade.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Files in a zip file, read from memory: nothing is unpacked, so that no entry can land anywhere or become a link.
 *
 * <p>Sizes that the archive claims are not believed; each read counts its own bytes.
 */
final class ZipTree implements FileTree {

    private final ZipFile zip;
    private final Path temporary; // to delete at the end; null where the archive is the user's own file
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private ZipTree(ZipFile zip, Path temporary) {
        this.zip = zip;
        this.temporary = temporary;
    }

    static ZipTree of(Path file, int entries, int depth) throws IOException {
        return new ZipTree(open(file), null).list(entries, depth);
    }

    /** An archive that lies in another tree. */
    static ZipTree of(byte[] archive, int entries, int depth) throws IOException {
        Path file = Files.createTempFile("submission", ".zip");
        try {
            Files.write(file, archive);
            return new ZipTree(open(file), file).list(entries, depth);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Names that are no UTF-8 are read as old Windows programs write them. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            if (e.getMessage() == null || !e.getMessage().contains("bad entry name")) {
                throw new ZipException("the archive can't be read: " + e.getMessage());
            }
            return new ZipFile(file.toFile(), Charset.forName("IBM437"));
        }
    }

    private ZipTree list(int most, int depth) {
        int seen = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            if (++seen > most) {
                problems.add("only the first " + most + " entries of the archive are looked at");
                break;
            }
            if (!entry.isDirectory() && !Ignored.anywhereIn(entry.getName())) {
                add(entry, depth);
            }
        }
        return this;
    }

    private void add(ZipEntry entry, int depth) {
        String path = SafePath.normal(entry.getName());
        SafePath.problem(entry.getName(), depth).ifPresentOrElse(
                problem -> problems.add(path + " is not read: " + problem),
                () -> {
                    if (entries.putIfAbsent(path, entry) != null) {
                        problems.add(path + " is in the archive twice; one of them is read");
                    }
                });
    }

    @Override
    public List<Item> items() {
        return entries.keySet().stream().map(Item::of).toList();
    }

    @Override
    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public byte[] read(Item item, int limit) throws IOException {
        ZipEntry entry = entries.get(item.path());
        try (InputStream in = zip.getInputStream(entry)) {
            return Bytes.atMost(in, limit);
        } catch (IllegalArgumentException | ZipException e) {
            throw new IOException("its place in the archive is damaged", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
        if (temporary != null) {
            Files.deleteIfExists(temporary);
        }
    }
}
