package thermolab.grade.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip file written byte by byte, so that it can say what no honest program would write: twice the same name, sizes that are wrong. */
final class RawZip {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int UTF8 = 0x800;
    private static final int ENCRYPTED = 1;
    /** Type and rights of a symbolic link, as Unix programs keep them in the upper half of an entry's attributes. */
    private static final int LINK = 0120777 << 16;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    RawZip with(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return entry(name, content, content, content.length, STORED, UTF8, 0);
    }

    RawZip link(String name, String target) {
        byte[] content = target.getBytes(StandardCharsets.UTF_8);
        return entry(name, content, content, content.length, STORED, UTF8, LINK);
    }

    RawZip encrypted(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return entry(name, content, content, content.length, STORED, UTF8 | ENCRYPTED, 0);
    }

    /** Spaces, squeezed to a thousandth of their size. */
    RawZip spaces(String name, int count, long claimed) {
        byte[] content = " ".repeat(count).getBytes(StandardCharsets.US_ASCII);
        return entry(name, content, deflated(content), claimed, DEFLATED, UTF8, 0);
    }

    /** More names for the entry before this one, which cost no space in the archive. */
    RawZip again(String firstName, int times, int count) {
        byte[] content = " ".repeat(count).getBytes(StandardCharsets.US_ASCII);
        byte[] packed = deflated(content);
        int place = body.size();
        entry(firstName + 0 + ".java", content, packed, count, DEFLATED, UTF8, 0);
        for (int i = 1; i < times; i++) {
            list((firstName + i + ".java").getBytes(StandardCharsets.UTF_8), crc(content), packed.length, count, DEFLATED, UTF8, 0, place);
        }
        return this;
    }

    private RawZip entry(String name, byte[] content, byte[] packed, long claimed, int method, int flags, int attributes) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        int place = body.size();
        ByteBuffer head = little(30).putInt(0x04034b50).putShort((short) 20).putShort((short) flags).putShort((short) method)
                .putInt(0).putInt((int) crc(content)).putInt(packed.length).putInt((int) claimed).putShort((short) letters.length).putShort((short) 0);
        body.writeBytes(head.array());
        body.writeBytes(letters);
        body.writeBytes(packed);
        list(letters, crc(content), packed.length, claimed, method, flags, attributes, place);
        return this;
    }

    private void list(byte[] name, long crc, int packed, long claimed, int method, int flags, int attributes, int place) {
        ByteBuffer head = little(46).putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20).putShort((short) flags)
                .putShort((short) method).putInt(0).putInt((int) crc).putInt(packed).putInt((int) claimed).putShort((short) name.length)
                .putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(attributes).putInt(place);
        directory.writeBytes(head.array());
        directory.writeBytes(name);
        entries++;
    }

    byte[] bytes() {
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

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
