package thermolab.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import thermolab.num.Require;

/** Opens the files under {@code data/} on the class path; a file stored as {@code name.gz} opens under its plain name. */
final class Shipped {

    private static final String ROOT = "/data/";

    private Shipped() {
    }

    /** The plain bytes of a shipped file, such as {@code text/pi.txt}. */
    static byte[] bytes(String path) {
        try (InputStream plain = Shipped.class.getResourceAsStream(ROOT + path);
                InputStream zipped = Shipped.class.getResourceAsStream(ROOT + path + ".gz")) {
            if (plain != null) {
                return plain.readAllBytes();
            }
            if (zipped != null) {
                return new GZIPInputStream(zipped).readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the shipped file data/" + path, unreadable);
        }
        throw Require.broken("path", path, "must name a file under data/", "the README of each folder lists its files");
    }

    /** A shipped UTF-8 text, whole. */
    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
