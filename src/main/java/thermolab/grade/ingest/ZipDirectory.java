package thermolab.grade.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of entries at the end of a zip file, each compared with the header at its own place. Source: PKWARE's
 * APPNOTE.TXT, sections 4.3.7, 4.3.12 to 4.3.16 and 4.5.3.
 */
final class ZipDirectory {

    private static final int LOCAL = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int SIGNATURE = 0x05054b50; // of the whole list, which is not read
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_PLACE = 0x07064b50;
    private static final int LONGEST_END = 22 + 0xFFFF;
    private static final int LARGEST = 64 << 20; // bytes of the list
    private static final int LONG_SIZES = 1; // an extra field's number
    private static final long IN_EXTRA = 0xFFFFFFFFL;
    private static final int ENCRYPTED = 1;
    private static final int UTF_8 = 1 << 11;

    /**
     * One entry.
     *
     * @param method of compression: 0 stored, 8 deflated
     * @param crc of the contents
     * @param packed bytes in the archive
     * @param header where the entry begins
     * @param data where its packed bytes begin
     * @param refusal why it is not read; empty where it is
     */
    record Entry(String name, int method, long crc, long packed, long header, long data, String refusal) {

        long end() {
            return data + packed;
        }

        Entry refused(String reason) {
            return refusal.isEmpty() ? new Entry(name, method, crc, packed, header, data, reason) : this;
        }
    }

    /** @param at its place in the list */
    private record Listed(String name, int at) {
    }

    private final Block archive;
    private ByteBuffer list;
    private long begin; // of the list
    private long length;
    private long shift; // of all places, where something stands before the archive

    private ZipDirectory(Block archive) {
        this.archive = archive;
    }

    /**
     * The first entries of each owner.
     *
     * @param most of one owner; the others' are left out with a remark
     * @param download whether each entry at the top, or in the one folder around everything, is another student's
     */
    static List<Entry> of(Block archive, int most, boolean download, Problems problems) throws IOException {
        ZipDirectory directory = new ZipDirectory(archive);
        directory.find();
        List<Listed> listed = directory.listed(download ? Integer.MAX_VALUE : most);
        int depth = !download ? 0 : listed.stream().map(one -> start(one.name(), 1)).distinct().limit(2).count() > 1 ? 1 : 2;
        Map<String, Integer> seen = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Listed one : listed) {
            String owner = start(one.name(), depth);
            int number = seen.merge(owner, 1, Integer::sum);
            if (number == most + 1) {
                problems.add("only the first " + most + " entries of " + (owner.isEmpty() ? "the archive" : owner) + " are looked at");
            } else if (number <= most) {
                entries.add(directory.entry(one));
            }
        }
        return entries;
    }

    /** The first parts of a path. */
    private static String start(String path, int parts) {
        int end = 0;
        for (int i = 0; i < parts && end < path.length(); i++) {
            int slash = path.indexOf('/', end == 0 ? 0 : end + 1);
            end = slash < 0 ? path.length() : slash;
        }
        return path.substring(0, end);
    }

    private void find() throws IOException {
        long from = Math.max(0, archive.size() - LONGEST_END);
        ByteBuffer tail = archive.numbers(from, (int) (archive.size() - from));
        int at = tail.limit() - 22;
        while (at >= 0 && !(tail.getInt(at) == END && at + 22 + unsigned(tail.getShort(at + 20)) <= tail.limit())) {
            at--;
        }
        if (at < 0) {
            throw new FileTree.Damaged("it is no zip file, or its end is missing", 0);
        }
        length = tail.getInt(at + 12) & IN_EXTRA;
        long place = tail.getInt(at + 16) & IN_EXTRA;
        long end = from + at;
        if (at >= 20 && tail.getInt(at - 20) == END_64_PLACE) {
            long beside = Math.max(0, end - 20 - 56); // where it is unless something was put into it or before the archive
            end = archive.numbers(beside, 4).getInt(0) == END_64 ? beside : tail.getLong(at - 20 + 8);
            ByteBuffer large = archive.numbers(end, 56);
            if (large.getInt(0) != END_64) {
                throw new FileTree.Damaged("its end is damaged", 0);
            }
            length = large.getLong(40);
            place = large.getLong(48);
        }
        begin = end - length;
        shift = begin - place;
        if (length > LARGEST) {
            throw new FileTree.Damaged("its list of entries is larger than " + (LARGEST >> 20) + " MiB", 0);
        }
        if (length < 0 || begin < 0 || shift < 0) {
            throw new FileTree.Damaged("its list of entries is damaged", 0);
        }
    }

    /** Up to one more than so many. */
    private List<Listed> listed(int limit) throws IOException {
        List<Listed> listed = new ArrayList<>();
        list = archive.numbers(begin, (int) length);
        int at = 0;
        while (at + 46 <= list.limit() && list.getInt(at) == LISTED && listed.size() <= limit) {
            int name = unsigned(list.getShort(at + 28));
            int next = at + 46 + name + unsigned(list.getShort(at + 30)) + unsigned(list.getShort(at + 32));
            if (next > list.limit()) {
                throw new FileTree.Damaged("its list of entries is damaged", 0);
            }
            listed.add(new Listed(SafePath.normal(text(name(at), unsigned(list.getShort(at + 8)))), at));
            at = next;
        }
        if (listed.size() <= limit && at < list.limit() && (at + 4 > list.limit() || list.getInt(at) != SIGNATURE)) {
            throw new FileTree.Damaged("its list of entries is damaged", 0);
        }
        return listed;
    }

    private byte[] name(int at) {
        return Arrays.copyOfRange(list.array(), at + 46, at + 46 + unsigned(list.getShort(at + 28)));
    }

    private Entry entry(Listed one) {
        int at = one.at();
        byte[] name = name(at);
        int flags = unsigned(list.getShort(at + 8));
        int method = unsigned(list.getShort(at + 10));
        int extraAt = at + 46 + name.length;
        long[] sizes = longSizes(list, at, extraAt, extraAt + unsigned(list.getShort(at + 30)));
        Entry entry = new Entry(text(name, flags), method, list.getInt(at + 16) & IN_EXTRA, sizes[1], sizes[2] + shift, sizes[2] + shift, "");
        if ((flags & ENCRYPTED) != 0) {
            return entry.refused("it is encrypted; hand it in without a password");
        }
        if (method != 0 && method != 8) {
            return entry.refused("it is compressed by method " + method + ", which is not read; hand it in as an ordinary .zip");
        }
        try {
            ByteBuffer header = archive.numbers(entry.header(), 30 + name.length);
            boolean same = header.getInt(0) == LOCAL && unsigned(header.getShort(8)) == method
                    && unsigned(header.getShort(26)) == name.length && Arrays.equals(name, Arrays.copyOfRange(header.array(), 30, 30 + name.length));
            long data = entry.header() + 30 + name.length + unsigned(header.getShort(28));
            Entry placed = new Entry(entry.name(), method, entry.crc(), entry.packed(), entry.header(), data, "");
            return same && entry.packed() >= 0 && entry.packed() <= begin - data ? placed
                    : entry.refused("the archive's list and what stands at its place differ");
        } catch (IOException e) {
            return entry.refused("its place in the archive is damaged");
        }
    }

    /** Unpacked and packed size and place, which are in an extra field where they need more than four bytes. */
    private static long[] longSizes(ByteBuffer list, int at, int from, int to) {
        long[] sizes = {list.getInt(at + 24) & IN_EXTRA, list.getInt(at + 20) & IN_EXTRA, list.getInt(at + 42) & IN_EXTRA};
        for (int field = from; field + 4 <= to; field += 4 + unsigned(list.getShort(field + 2))) {
            if (unsigned(list.getShort(field)) == LONG_SIZES) {
                int value = field + 4;
                for (int i = 0; i < sizes.length; i++) {
                    if (sizes[i] == IN_EXTRA && value + 8 <= Math.min(to, field + 4 + unsigned(list.getShort(field + 2)))) {
                        sizes[i] = list.getLong(value);
                        value += 8;
                    }
                }
            }
        }
        return sizes;
    }

    /** Names that are no UTF-8 are read as old Windows programs write them. */
    private static String text(byte[] name, int flags) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
        } catch (CharacterCodingException e) {
            return new String(name, (flags & UTF_8) == 0 ? Charset.forName("IBM437") : StandardCharsets.UTF_8);
        }
    }

    private static int unsigned(short number) {
        return number & 0xFFFF;
    }
}
