package thermolab.grade.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip file written byte by byte, so that it can say what no honest program would write: twice the same name, sizes that are wrong. */
public final class RawZip {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int UTF8 = 0x800;
    private static final int ENCRYPTED = 1;
    /** Type and rights of a symbolic link, as Unix programs keep them in the upper half of an entry's attributes. */
    private static final int LINK = 0120777 << 16;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    public RawZip with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public RawZip with(String name, byte[] content) {
        return entry(name, Packed.asIs(content), content.length, STORED, UTF8, 0);
    }

    public RawZip link(String name, String target) {
        return entry(name, Packed.asIs(target), target.length(), STORED, UTF8, LINK);
    }

    public RawZip encrypted(String name, String text) {
        return entry(name, Packed.asIs(text), text.length(), STORED, UTF8 | ENCRYPTED, 0);
    }

    /** Spaces, squeezed to a thousandth of their size. */
    public RawZip spaces(String name, int mebibytes, long claimed) {
        return entry(name, Packed.spaces(mebibytes), claimed, DEFLATED, UTF8, 0);
    }

    /** More names for the entry before this one, which cost no space in the archive. */
    public RawZip again(String firstName, int times, int mebibytes) {
        Packed spaces = Packed.spaces(mebibytes);
        int place = body.size();
        entry(firstName + 0 + ".java", spaces, spaces.size(), DEFLATED, UTF8, 0);
        for (int i = 1; i < times; i++) {
            list((firstName + i + ".java").getBytes(StandardCharsets.UTF_8), spaces, spaces.size(), DEFLATED, UTF8, 0, place);
        }
        return this;
    }

    private RawZip entry(String name, Packed content, long claimed, int method, int flags, int attributes) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        int place = body.size();
        ByteBuffer head = little(30).putInt(0x04034b50).putShort((short) 20).putShort((short) flags).putShort((short) method)
                .putInt(0).putInt((int) content.crc()).putInt(content.bytes().length).putInt((int) claimed)
                .putShort((short) letters.length).putShort((short) 0);
        body.writeBytes(head.array());
        body.writeBytes(letters);
        body.writeBytes(content.bytes());
        list(letters, content, claimed, method, flags, attributes, place);
        return this;
    }

    private void list(byte[] name, Packed content, long claimed, int method, int flags, int attributes, int place) {
        ByteBuffer head = little(46).putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20).putShort((short) flags)
                .putShort((short) method).putInt(0).putInt((int) content.crc()).putInt(content.bytes().length).putInt((int) claimed)
                .putShort((short) name.length).putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                .putInt(attributes).putInt(place);
        directory.writeBytes(head.array());
        directory.writeBytes(name);
        entries++;
    }

    public byte[] bytes() {
        ByteBuffer end = little(22).putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries)
                .putInt(directory.size()).putInt(body.size()).putShort((short) 0);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        zip.writeBytes(body.toByteArray());
        zip.writeBytes(directory.toByteArray());
        zip.writeBytes(end.array());
        return zip.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * What an entry holds.
     *
     * @param bytes as they stand in the archive
     * @param crc of the content
     * @param size of the content
     */
    private record Packed(byte[] bytes, long crc, long size) {

        static Packed asIs(String text) {
            return asIs(text.getBytes(StandardCharsets.UTF_8));
        }

        static Packed asIs(byte[] bytes) {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            return new Packed(bytes, crc.getValue(), bytes.length);
        }

        static Packed spaces(int mebibytes) {
            byte[] content = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
            CRC32 crc = new CRC32();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 16];
            for (int i = 0; i < mebibytes; i++) {
                crc.update(content);
                deflater.setInput(content);
                while (!deflater.needsInput()) {
                    packed.write(part, 0, deflater.deflate(part));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            deflater.end();
            return new Packed(packed.toByteArray(), crc.getValue(), (long) mebibytes << 20);
        }
    }
}
