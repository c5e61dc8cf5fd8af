package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.grade.corpus.RawZip;

/** Zip files in each shape that honest programs write. */
class ZipShapesTest {

    private static final int END = 22; // bytes of the last record
    private static final byte[] TEXT = Downloads.ANSWER.getBytes(StandardCharsets.UTF_8);

    private final byte[] plain = new RawZip().with("MyA.java", TEXT).with("Größe/MyB.java", TEXT).bytes();

    @Test
    void plainAndStreamed() throws IOException {
        assertReads(plain);
        assertReads(Downloads.zip("MyA.java", Downloads.ANSWER, "Größe/MyB.java", Downloads.ANSWER));
    }

    @Test
    void withAProgramBeforeIt() throws IOException {
        assertReads(together("#!/bin/sh\n".repeat(50).getBytes(StandardCharsets.US_ASCII), plain));
    }

    @Test
    void withACommentThatLooksLikeItsEnd() throws IOException {
        byte[] comment = "PK\5\6 is how it ends".getBytes(StandardCharsets.US_ASCII);
        byte[] archive = together(plain, comment);
        archive[plain.length - 2] = (byte) comment.length;
        assertReads(archive);
    }

    @Test
    void withSizesOfEightBytes() throws IOException {
        int at = plain.length - END;
        ByteBuffer end = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer large = ByteBuffer.allocate(56 + 20).order(ByteOrder.LITTLE_ENDIAN);
        large.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0).putInt(0).putLong(2).putLong(2)
                .putLong(end.getInt(at + 12)).putLong(end.getInt(at + 16)).putInt(0x07064b50).putInt(0).putLong(at).putInt(1);
        byte[] archive = together(together(Arrays.copyOf(plain, at), large.array()), Arrays.copyOfRange(plain, at, plain.length));
        assertReads(archive);
        assertReads(together(new byte[333], archive));
        Arrays.fill(archive, archive.length - END + 8, archive.length - END + 20, (byte) -1);
        assertReads(archive);
    }

    @Test
    void placesBeyondAllNumbersAreDamage() throws IOException {
        for (long place : new long[] {Long.MAX_VALUE, Long.MAX_VALUE - 55, Long.MAX_VALUE - 3, Long.MIN_VALUE, -1, 1L << 32, Integer.MAX_VALUE}) {
            byte[] end = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN).putInt(0x07064b50).putInt(0).putLong(place).putInt(1).array();
            byte[] archive = together(together(Arrays.copyOf(plain, plain.length - END), end), Arrays.copyOfRange(plain, plain.length - END, plain.length));
            assertThrows(IOException.class, () -> ZipTree.of(archive, 10, 5), () -> "end at " + place);
            for (int number = 0; number < 3; number++) { // unpacked and packed size, and place
                assertRefuses(withLongNumber(number, place), place);
            }
        }
    }

    /** An archive of one entry, of which one number stands in the field for large ones. */
    private static byte[] withLongNumber(int number, long value) {
        byte[] one = new RawZip().with("MyA.java", TEXT).bytes();
        int list = new String(one, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN).putInt(list + new int[] {24, 20, 42}[number], -1).putShort(list + 30, (short) 12)
                .putInt(one.length - END + 12, one.length - END - list + 12);
        byte[] extra = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).putShort((short) 1).putShort((short) 8).putLong(value).array();
        return together(together(Arrays.copyOf(one, one.length - END), extra), Arrays.copyOfRange(one, one.length - END, one.length));
    }

    /** Nothing but our own exceptions, and no text that is not the student's. */
    private static void assertRefuses(byte[] archive, long value) throws IOException {
        try (ZipTree tree = ZipTree.of(archive, 10, 5)) {
            for (FileTree.Item item : tree.items()) {
                try {
                    assertArrayEquals(TEXT, item.refused() ? TEXT : tree.read(item, 1000));
                } catch (IOException e) {
                    assertFalse(e.getMessage().isEmpty(), () -> "number " + value);
                }
            }
        }
    }

    @Test
    void listThatBreaksOffIsSaid() {
        byte[] archive = plain.clone();
        archive[new String(archive, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2")] = 0;
        assertThrows(FileTree.Damaged.class, () -> ZipTree.of(archive, 10, 5));
    }

    private static void assertReads(byte[] archive) throws IOException {
        try (ZipTree tree = ZipTree.of(archive, 10, 5)) {
            assertEquals(List.of("Größe/MyB.java", "MyA.java"), tree.items().stream().filter(item -> !item.refused()).map(FileTree.Item::path).toList());
            for (FileTree.Item item : tree.items()) {
                assertArrayEquals(TEXT, tree.read(item, 1000));
            }
        }
    }

    private static byte[] together(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
