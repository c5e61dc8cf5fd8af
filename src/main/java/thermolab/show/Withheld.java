package thermolab.show;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a chapter does not say in the code that a learner is about to run, because it would give the answer away: titles
 * and alternative texts of pictures, numbers that a cell should find. The build writes one file for each chapter into the
 * toolkit's jar, so that every kernel finds them; a key is chapter and cell, {@code "01/roads-picture"}.
 */
public final class Withheld {

    private static final TypeReference<Map<String, Map<String, String>>> CHAPTER = new TypeReference<>() {
    };
    private static final Map<String, Map<String, Map<String, String>>> CHAPTERS = new ConcurrentHashMap<>();

    private Withheld() {
    }

    /** Where the build keeps a chapter's file among the resources. */
    public static String resource(String chapter) {
        return "thermolab/show/withheld/" + chapter + ".json";
    }

    /** Sets what a chapter withholds, for the build that is about to write it: attribute by cell. */
    public static void use(String chapter, Map<String, Map<String, String>> cells) {
        CHAPTERS.put(chapter, Map.copyOf(cells));
    }

    /** Forgets what was set or read: the next look goes to the jar. */
    public static void forget(String chapter) {
        CHAPTERS.remove(chapter);
    }

    /** The title under a key, empty where none is known. */
    static String title(String key) {
        return of(key).getOrDefault("title", "");
    }

    /** The alternative text under a key, or where none is known what else could be said. */
    static String altText(String key, String otherwise) {
        return of(key).getOrDefault("alt", otherwise);
    }

    /** What is known under a key; nothing where its cell is new and the chapter not built yet. */
    static Map<String, String> of(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? Map.of() : CHAPTERS.computeIfAbsent(key.substring(0, slash), Withheld::read)
                .getOrDefault(key.substring(slash + 1), Map.of());
    }

    private static Map<String, Map<String, String>> read(String chapter) {
        try (InputStream file = chapter.matches("[0-9a-z]+") ? Withheld.class.getResourceAsStream("/" + resource(chapter)) : null) {
            return file == null ? Map.of() : new ObjectMapper().readValue(file, CHAPTER);
        } catch (IOException e) {
            throw new UncheckedIOException("the toolkit's jar is damaged: " + resource(chapter), e);
        }
    }
}
