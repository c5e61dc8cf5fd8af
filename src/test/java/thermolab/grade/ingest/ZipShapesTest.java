package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
