package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.grade.Submission;
import thermolab.grade.corpus.RawZip;

/** Archives and files made to hurt cost only themselves: a note says so, and what is sound is read. */
class HostileFilesTest {

    private static final String FINE = "MyCrossEntropy.java";

    @TempDir
    private Path folder;

    @Test
    void entryThatClimbsOutIsRefused() throws IOException {
        assertKeepsTheRest(Downloads.zip("../../evil.java", "x", FINE, Downloads.ANSWER), "climbs out");
        assertKeepsTheRest(Downloads.zip("/etc/evil.java", "x", FINE, Downloads.ANSWER), "absolute");
        assertKeepsTheRest(Downloads.zip("C:\\evil.java", "x", FINE, Downloads.ANSWER), "absolute");
        assertKeepsTheRest(Downloads.zip("a/../../evil.java", "x", FINE, Downloads.ANSWER), "climbs out");
        assertFalse(Files.exists(folder.resolve("evil.java")));
    }

    @Test
    void deepAndLongAndInvisibleNamesAreRefused() throws IOException {
        assertKeepsTheRest(Downloads.zip("d/".repeat(40) + "x.java", "x", FINE, Downloads.ANSWER), "folders deep");
        assertKeepsTheRest(Downloads.zip("n".repeat(500) + ".java", "x", FINE, Downloads.ANSWER), "longer than");
        assertKeepsTheRest(Downloads.zip("a\u202Eavaj.b.java", "x", FINE, Downloads.ANSWER), "invisible");
    }

    @Test
    void bombOfZerosIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Bomb.java"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(FINE));
            zip.write(Downloads.ANSWER.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertTrue(bytes.size() < 100_000, "a bomb is small");
        assertKeepsTheRest(bytes.toByteArray(), "larger than 256 KiB");
    }

    @Test
    void archiveWithinAnArchiveIsNotOpened() throws IOException {
        String inner = new String(Downloads.zip(FINE, "inner"), StandardCharsets.ISO_8859_1);
        assertKeepsTheRest(Downloads.zip("inner.zip", inner, FINE, Downloads.ANSWER), "archive within an archive");
    }

    @Test
    void manyEntriesAreCutOff() throws IOException {
        String[] entries = new String[2 * 700];
        for (int i = 0; i < 700; i++) {
            entries[2 * i] = String.format("f%03d.java", i);
            entries[2 * i + 1] = "int x;";
        }
        Submission submission = Downloads.onlyZip(folder, Downloads.zip(entries));
        assertTrue(submission.sources().size() <= 500);
        assertTrue(submission.notes().stream().anyMatch(note -> note.contains("only the first 500")), submission.notes().toString());
    }

    @Test
    void entriesThatShareBytesAreRefusedAtOnce() throws IOException {
        byte[] archive = new RawZip().with(FINE, Downloads.ANSWER).again("Notebook", 400, 12).bytes();
        assertTrue(archive.length < 120_000, "it is small: " + archive.length);
        assertKeepsTheRest(archive, "Notebook1.java is not read: ");
        byte[] quoted = quoting();
        Submission submission = Downloads.onlyZip(folder, quoted);
        assertEquals(0, submission.sources().size());
        assertTrue(submission.notes().stream().allMatch(note -> note.contains("shares its bytes") || note.contains("nothing that can be")),
                submission.notes().toString());
    }

    @Test
    void allArchivesTogetherHaveOneBudget() throws IOException {
        String blank = " ".repeat(30 << 20);
        byte[] archive = Downloads.zip("a.ipynb", blank, "b.ipynb", blank, "c.ipynb", blank);
        Path work = folder.resolve("work/ada");
        Files.createDirectories(work);
        for (int i = 0; i < 12; i++) {
            Files.write(work.resolve(i + ".zip"), archive);
        }
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Submission submission = Downloads.only(folder.resolve("work"));
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
        assertTrue(seconds < 10, seconds + " s");
        assertTrue(submission.notes().stream().anyMatch(note -> note.contains("unpack to more than 128 MiB")), submission.notes().toString());
    }

    @Test
    void encryptedEntriesAreCalledSo() throws IOException {
        byte[] archive = new RawZip().with(FINE, Downloads.ANSWER).encrypted("MySecret.java", "x").bytes();
        assertKeepsTheRest(archive, "MySecret.java is not read: it is encrypted; hand it in without a password");
    }

    @Test
    void contentsThatAreNotWhatWasPackedAreDamaged() throws IOException {
        byte[] archive = new RawZip().with(FINE, Downloads.ANSWER).with("MyB.java", "class MyB { int number = 1; }").bytes();
        archive[new String(archive, StandardCharsets.ISO_8859_1).indexOf("number")]++;
        assertKeepsTheRest(archive, "MyB.java is not read: it is damaged");
    }

    @Test
    void manyRemarksAreCounted() throws IOException {
        String[] entries = new String[2 * 400];
        for (int i = 0; i < 400; i++) {
            entries[2 * i] = "../" + "x".repeat(5000) + i + ".java";
            entries[2 * i + 1] = "";
        }
        Submission submission = Downloads.onlyZip(folder, Downloads.zip(entries));
        assertTrue(submission.notes().size() < 40 && String.join("", submission.notes()).length() < 20_000, submission.notes().toString());
    }

    /** An entry whose contents hold, as they stand, the header of the next. */
    private static byte[] quoting() {
        byte[] inner = new RawZip().with("MyB.java", "int x;").bytes();
        byte[] archive = new RawZip().with("MyA.java", inner).with("MyB.java", "int x;").bytes();
        int listed = new String(archive, StandardCharsets.ISO_8859_1).lastIndexOf("MyB.java") - 4;
        int quoted = new String(archive, StandardCharsets.ISO_8859_1).indexOf("MyB.java") - 30;
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(listed, quoted);
        return archive;
    }

    @Test
    void damagedAndEmptyArchivesLeaveANote() throws IOException {
        for (byte[] archive : new byte[][] {new byte[0], "no archive".getBytes(StandardCharsets.UTF_8),
            truncated(Downloads.zip(FINE, Downloads.ANSWER))}) {
            Submission submission = Downloads.onlyZip(folder, archive);
            assertEquals(0, submission.sources().size());
            assertTrue(submission.notes().get(0).contains("damaged"), submission.notes().toString());
        }
    }

    @Test
    void symbolicLinksAreNotFollowed() throws IOException {
        Path secret = Downloads.write(folder.resolve("secret/Tests.java"), "class Tests { int answer = 42; }");
        Path work = folder.resolve("work/ada");
        Downloads.write(work.resolve("x/" + FINE), Downloads.ANSWER);
        Files.createSymbolicLink(work.resolve("x/Stolen.java"), secret);
        Files.createSymbolicLink(work.resolve("all"), secret.getParent());
        Submission submission = Downloads.only(folder.resolve("work"));
        assertEquals(1, submission.sources().size());
        assertEquals(2, submission.notes().stream().filter(note -> note.contains("symbolic link")).count());
    }

    @Test
    void thousandsOfFilesOfOneStudentLeaveTheOthersAlone() throws IOException {
        for (int i = 0; i < 30; i++) {
            Downloads.write(folder.resolve("a-hoarder/files/F" + i + ".java"), "int x;");
        }
        Downloads.write(folder.resolve("honest/work.ipynb"), Downloads.notebook(Downloads.ANSWER));
        FileTree tree = FolderTree.of(folder, 10, 9);
        assertEquals(10, tree.items().stream().filter(item -> item.path().startsWith("a-hoarder")).count());
        assertTrue(tree.items().stream().anyMatch(item -> item.path().equals("honest/work.ipynb")));
    }

    @Test
    void otherEncodingsAreReadAndSaid() throws IOException {
        Files.write(folder.resolve("MyA.java"), "// café".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("MyB.java"), "\uFEFF// naïve".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("MyC.java"), "\uFEFF// plain".getBytes(StandardCharsets.UTF_8));
        Submission submission = Downloads.only(folder);
        assertEquals("// café", submission.sources().get(0).text());
        assertEquals("// naïve", submission.sources().get(1).text());
        assertEquals("// plain", submission.sources().get(2).text());
        assertEquals(2, submission.notes().size());
    }

    @Test
    void allSourcesTogetherAreBounded() throws IOException {
        for (int i = 0; i < 20; i++) {
            Downloads.write(folder.resolve("My" + (char) ('A' + i) + ".java"), "/".repeat(200_000));
        }
        Submission submission = Downloads.only(folder);
        assertEquals(10, submission.sources().size());
        assertTrue(submission.notes().get(0).contains("all sources together"));
    }

    @Test
    void otherFilesAreNamed() throws IOException {
        Submission submission = Downloads.onlyZip(folder, Downloads.zip("a.class", "x", FINE, Downloads.ANSWER, ".git/config", "x"));
        assertEquals(1, submission.notes().size());
        assertTrue(submission.notes().get(0).contains("a.class is not read"));
    }

    @Property(tries = 200)
    void damagedBytesOfAnArchiveNeverStopTheReader(@ForAll Random random) throws IOException {
        byte[] archive = Downloads.zip("a/MyA.java", Downloads.ANSWER.repeat(20), "w.ipynb", Downloads.notebook("int a;"), "x.zip", "no");
        for (int i = random.nextInt(12); i >= 0; i--) {
            archive[random.nextInt(archive.length)] = (byte) random.nextInt();
        }
        Path file = Files.createTempFile("hostile", ".zip");
        try {
            Files.write(file, archive);
            Delivery.File handed = new Delivery.File("work.zip", FileTree.Item.of(file.getFileName().toString()));
            Submission submission = Sources.read("ada", new SingleFile(file), List.of(handed), Bounds.standard());
            assertTrue(submission.sources().size() + submission.notes().size() > 0);
        } finally {
            Files.delete(file);
        }
    }

    private void assertKeepsTheRest(byte[] archive, String note) throws IOException {
        Submission submission = Downloads.onlyZip(folder, archive);
        assertEquals(1, submission.sources().size());
        assertEquals(Downloads.ANSWER, submission.sources().get(0).text());
        assertEquals(1, submission.notes().stream().filter(line -> line.contains(note)).count(), submission.notes().toString());
    }

    private static byte[] truncated(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }
}
