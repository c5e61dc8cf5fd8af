package thermolab.grade.assign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import thermolab.num.Require;

/**
 * The staff's secret, from which each student's own numbers come: HMAC-SHA256(secret, assignment, student), so that nobody
 * without the secret can tell another's, and anybody with it can compute them again. Source: RFC 2104.
 */
public final class Secret {

    private static final int SHORTEST = 16; // bytes
    private static final int LARGEST_FILE = 4096; // bytes

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException where the file is missing or holds too little to be a secret */
    public static Secret read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
            throw new IllegalArgumentException("secret-file (" + file + ") must be a file of at most " + LARGEST_FILE
                    + " bytes; without it nobody's numbers can be computed again");
        }
        return of(Files.readString(file, StandardCharsets.ISO_8859_1).strip());
    }

    static Secret of(String text) {
        byte[] key = text.getBytes(StandardCharsets.ISO_8859_1);
        Require.atLeast("length of the secret", key.length, SHORTEST, "`openssl rand -hex 32` makes a good one");
        return new Secret(key);
    }

    /** Writes a new secret that only its owner may read. */
    public static void create(Path file) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
    }

    /** The seed of one student's numbers in one assignment. */
    long seed(String assignment, String student) {
        return ByteBuffer.wrap(hmac(assignment + "\n" + student)).getLong();
    }

    String text() {
        return new String(key, StandardCharsets.ISO_8859_1);
    }

    /** Tells two secrets apart without saying either. */
    String fingerprint() {
        return HexFormat.of().formatHex(hmac("fingerprint"), 0, 8);
    }

    private byte[] hmac(String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
