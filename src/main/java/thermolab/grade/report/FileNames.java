package thermolab.grade.report;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A student's id as the name of a file: two ids never have one name, not even where a file system takes no notice of case,
 * Unicode's forms or a dot at the end. A plain id is its own name; any other is recognisable and ends in {@code ~} and a hash.
 */
public final class FileNames {

    private static final int LONGEST = 60;
    private static final int HASH = 8; // bytes
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0," + (LONGEST - 2) + "}[a-z0-9_-])?");
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d|conin|conout|clock)(?:\\..*)?"); // Windows keeps these

    private FileNames() {
    }

    public static String of(String student) {
        if (PLAIN.matcher(student).matches() && !DEVICE.matcher(student).matches()) {
            return student;
        }
        String cut = student.substring(0, Math.min(student.length(), LONGEST));
        String plain = cut.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "_").replaceAll("^[_-]+", "");
        return (plain.isEmpty() ? "student" : plain) + "~" + hash(student);
    }

    private static String hash(String student) {
        ByteBuffer letters = ByteBuffer.allocate(2 * student.length());
        letters.asCharBuffer().put(student); // an encoding would make half a pair of surrogates a question mark
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters.array()), 0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
