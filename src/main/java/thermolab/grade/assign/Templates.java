package thermolab.grade.assign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Texts that an assignment's folder begins with, kept as files beside this class; {@code {{word}}} is filled in. */
final class Templates {

    private Templates() {
    }

    static boolean exists(String name) {
        return Templates.class.getResource(name) != null;
    }

    static String fill(String name, Map<String, String> words) {
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the toolkit's jar lacks " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace("{{" + word.getKey() + "}}", word.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
