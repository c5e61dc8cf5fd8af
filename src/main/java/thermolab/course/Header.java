package thermolab.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * What the header of a chapter says.
 *
 * @param title of the chapter
 * @param readMinutes to read it, without the exercises
 * @param runMinutes to run it from the first cell to the last
 * @param exerciseMinutes to work through the exercises
 * @param prerequisites slugs of the chapters that come before
 * @param form that the chapter claims to have, 1 unless it says {@code form: 2}; a claimed form is held by the build
 */
public record Header(String title, int readMinutes, int runMinutes, int exerciseMinutes, List<String> prerequisites, int form) {

    private static final YAMLMapper YAML = new YAMLMapper();

    public Header {
        prerequisites = List.copyOf(prerequisites);
    }

    public int minutes() {
        return readMinutes + runMinutes + exerciseMinutes;
    }

    /** Reads the YAML between the two lines {@code ---}, the first of which is line 1 of the file. */
    static Header parse(String yaml, String file) {
        JsonNode root = read(yaml, file);
        JsonNode minutes = root.path("minutes");
        if (root.path("title").asText("").isBlank()) {
            throw bad(file, "has no title; write a line `title: …`");
        }
        if (!root.path("prerequisites").isArray()) {
            throw bad(file, "has no prerequisites; write a line `prerequisites: [03-counting-states]`, or `[]`");
        }
        String language = root.path("jupyter").path("kernelspec").path("language").asText("");
        if (!language.equals("java")) {
            throw bad(file, "must name the kernel: `jupyter: {kernelspec: {display_name: Java, language: java, name: java}}`");
        }
        List<String> prerequisites = new ArrayList<>();
        root.path("prerequisites").forEach(slug -> prerequisites.add(slug.asText()));
        return new Header(root.path("title").asText(), minutes(minutes, "read", file), minutes(minutes, "run", file),
                minutes(minutes, "exercise", file), prerequisites, root.path("form").asInt(1));
    }

    /** The title that a deck's header gives; empty where it gives none. */
    static String title(String yaml, String file) {
        return read(yaml, file).path("title").asText("").strip();
    }

    private static JsonNode read(String yaml, String file) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ":" + (e.getLocation().getLineNr() + 1) + ": the header is not YAML: "
                    + e.getOriginalMessage().lines().findFirst().orElse("unreadable"), e);
        }
    }

    private static int minutes(JsonNode minutes, String kind, String file) {
        if (!minutes.path(kind).canConvertToInt() || minutes.path(kind).asInt() < 0) {
            throw bad(file, "must say whole minutes: `minutes: {read: 45, run: 1, exercise: 60}`; " + kind + " is missing");
        }
        return minutes.path(kind).asInt();
    }

    private static IllegalArgumentException bad(String file, String what) {
        return new IllegalArgumentException(file + ":1: the header " + what);
    }
}
