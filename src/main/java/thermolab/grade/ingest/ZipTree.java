package thermolab.grade.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Files in a zip file, read from memory: nothing is unpacked to the disk, so that no entry can land anywhere or become a link.
 *
 * <p>Sizes that the archive claims are not believed; each read counts its own bytes. Entries that share bytes are refused:
 * so a small archive would unpack to more than all of it could hold.
 */
final class ZipTree implements FileTree {

    private static final int PART = 1 << 16; // bytes handed to the inflater at a time

    private final Block archive;
    private final Map<String, ZipDirectory.Entry> entries = new TreeMap<>();
    private final Problems problems = new Problems();

    private ZipTree(Block archive) {
        this.archive = archive;
    }

    /**
     * A download of a class.
     *
     * @param entries of one student, so that one's thousands leave the others' alone
     */
    static ZipTree of(Path file, int entries, int depth) throws IOException {
        return of(Block.of(file), entries, depth, true);
    }

    /** An archive that lies in another tree. */
    static ZipTree of(byte[] archive, int entries, int depth) throws IOException {
        return of(Block.of(archive), entries, depth, false);
    }

    private static ZipTree of(Block archive, int entries, int depth, boolean download) throws IOException {
        try {
            ZipTree tree = new ZipTree(archive);
            return tree.list(ZipDirectory.of(archive, entries, download, tree.problems), depth, download);
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private ZipTree list(List<ZipDirectory.Entry> listed, int depth, boolean download) {
        Set<String> hidden = new HashSet<>(); // at the top, said once
        for (ZipDirectory.Entry entry : withoutOverlaps(listed)) {
            String path = SafePath.normal(entry.name());
            String top = path.substring(0, (path + "/").indexOf('/'));
            if (download && Ignored.isRemarkable(top) && hidden.add(top)) {
                problems.addHidden(top);
            } else if (!path.endsWith("/") && !Ignored.anywhereIn(path)) {
                add(entry, depth);
            }
        }
        return this;
    }

    /** In their order; each that shares bytes with another is refused. */
    private static List<ZipDirectory.Entry> withoutOverlaps(List<ZipDirectory.Entry> listed) {
        List<Integer> byPlace = new ArrayList<>();
        List<ZipDirectory.Entry> checked = new ArrayList<>(listed);
        for (int i = 0; i < listed.size(); i++) {
            byPlace.add(i);
        }
        byPlace.sort(Comparator.comparingLong(i -> listed.get(i).header()));
        int furthest = -1; // the entry that reaches furthest so far
        for (int i : byPlace) {
            if (furthest >= 0 && listed.get(i).header() < listed.get(furthest).end()) {
                for (int one : new int[] {i, furthest}) {
                    checked.set(one, checked.get(one).refused("it shares its bytes with another entry of the archive"));
                }
            }
            furthest = furthest < 0 || listed.get(i).end() >= listed.get(furthest).end() ? i : furthest;
        }
        return checked;
    }

    private void add(ZipDirectory.Entry entry, int depth) {
        String path = SafePath.normal(entry.name());
        SafePath.problem(entry.name(), depth).ifPresentOrElse(
                problem -> problems.add(path, "is not read: " + problem),
                () -> {
                    if (entries.putIfAbsent(path, entry) != null) {
                        problems.add(path, "is in the archive twice; one of them is read");
                    }
                });
    }

    @Override
    public List<Item> items() {
        return entries.entrySet().stream().map(entry -> new Item(entry.getKey(), entry.getValue().refusal())).toList();
    }

    @Override
    public List<String> problems() {
        return problems.all();
    }

    @Override
    public byte[] read(Item item, int limit) throws IOException {
        ZipDirectory.Entry entry = entries.get(item.path());
        byte[] bytes = entry.method() == 0 ? stored(entry, limit) : inflated(entry, limit);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.crc()) {
            throw new Damaged("it is damaged", bytes.length);
        }
        return bytes;
    }

    private byte[] stored(ZipDirectory.Entry entry, int limit) throws IOException {
        if (entry.packed() > limit) {
            throw new TooLarge(limit);
        }
        byte[] bytes = new byte[(int) entry.packed()];
        archive.fill(entry.data(), bytes);
        return bytes;
    }

    private byte[] inflated(ZipDirectory.Entry entry, int limit) throws IOException {
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        long from = entry.data();
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    if (from >= entry.end()) {
                        throw new Damaged("it is damaged", unpacked.size());
                    }
                    byte[] packed = new byte[(int) Math.min(PART, entry.end() - from)];
                    archive.fill(from, packed);
                    from += packed.length;
                    inflater.setInput(packed);
                }
                int more = inflater.inflate(part);
                if (more == 0 && !inflater.needsInput() && !inflater.finished()) {
                    throw new Damaged("it is damaged", unpacked.size());
                }
                unpacked.write(part, 0, more);
                if (unpacked.size() > limit) {
                    throw new TooLarge(limit);
                }
            }
            return unpacked.toByteArray();
        } catch (DataFormatException e) {
            throw new Damaged("it is damaged", unpacked.size());
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
