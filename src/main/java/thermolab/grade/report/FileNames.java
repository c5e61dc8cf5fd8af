package thermolab.grade.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** A student's id as the name of a file: plain letters, and a number where that would make two ids one. */
public final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {
    }

    public static String of(String student) {
        String plain = student.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "_").replaceAll("^[._-]+", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
        if (cut.equals(student)) {
            return cut;
        }
        CRC32 crc = new CRC32();
        crc.update(student.getBytes(StandardCharsets.UTF_16BE));
        return (cut.isEmpty() ? "student" : cut) + "-" + String.format("%08x", crc.getValue());
    }
}
