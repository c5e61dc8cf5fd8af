package thermolab.grade.assign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import thermolab.exercise.PointsText;
import thermolab.num.Require;

/** An assignment's rules in {@code assignment.yaml}: written with comments, read with messages that name the setting. */
public final class AssignmentFile {

    static final String NAME = "assignment.yaml";

    private static final Set<String> SETTINGS = Set.of("name", "chapters", "points", "due", "hidden-until", "late", "extensions",
            "seed", "secret-file", "canvas", "time-zone");

    private final Path folder;
    private final JsonNode root;

    private AssignmentFile(Path folder, JsonNode root) {
        this.folder = folder;
        this.root = root;
    }

    /**
     * Reads the rules of the assignment in a folder.
     *
     * @throws IllegalArgumentException where there are none, or a setting is wrong
     */
    public static Assignment read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no assignment in " + folder
                    + "; make one with: ./thermolab assign new NAME --chapters 04");
        }
        try {
            JsonNode root = new YAMLMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
            return new AssignmentFile(folder, root).assignment();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                    + ": this is not YAML: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private Assignment assignment() throws IOException {
        for (var setting : root.properties()) {
            if (!SETTINGS.contains(setting.getKey())) {
                throw new IllegalArgumentException("there is no setting " + setting.getKey() + "; known are "
                        + SETTINGS.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        Map<String, Double> points = new LinkedHashMap<>();
        for (var exercise : root.path("points").properties()) {
            points.put(exercise.getKey(), Require.nonNegative("points of " + exercise.getKey(), number(exercise.getValue()), ""));
        }
        if (points.isEmpty()) {
            throw new IllegalArgumentException("points must name at least one exercise, as in `points: {CrossEntropy: 2}`");
        }
        ZoneId zone = zone();
        Map<String, Instant> extensions = new LinkedHashMap<>();
        root.path("extensions").properties().forEach(entry ->
                extensions.put(entry.getKey(), Moments.parse("extension of " + entry.getKey(), entry.getValue().asText(), zone)));
        String secret = root.path("secret-file").asText("");
        Assignment assignment = new Assignment(folder, root.path("name").asText(""), chapters(), points, time("due", zone),
                time("hidden-until", zone), late(), extensions, root.path("seed").asLong(),
                secret.isEmpty() ? Optional.empty() : Optional.of(Secret.read(folder.resolve(secret))),
                root.path("canvas").asText(""), zone);
        requireKnown(assignment);
        return assignment;
    }

    private static void requireKnown(Assignment assignment) {
        List<String> known = assignment.exercises().stream().map(exercise -> exercise.name()).toList();
        for (String name : assignment.points().keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("points name the exercise " + name + ", which chapters "
                        + String.join(", ", assignment.chapters()) + " do not have");
            }
        }
    }

    private List<String> chapters() {
        List<String> chapters = new ArrayList<>();
        root.path("chapters").forEach(chapter -> chapters.add(chapter.asText()));
        if (chapters.isEmpty() || chapters.stream().anyMatch(chapter -> !chapter.matches("\\d\\d[a-z]?"))) {
            throw new IllegalArgumentException("chapters (" + root.path("chapters")
                    + ") must be a list of numbers in quotes, as in [\"04\", \"05\"]");
        }
        return chapters;
    }

    private Optional<Instant> time(String name, ZoneId zone) {
        String text = root.path(name).asText("");
        return text.isEmpty() || text.equals("null") ? Optional.empty() : Optional.of(Moments.parse(name, text, zone));
    }

    private ZoneId zone() {
        String name = root.path("time-zone").asText("");
        try {
            return name.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("time-zone (" + name + ") must be one such as Europe/Berlin or +01:00", e);
        }
    }

    private LateRule late() {
        JsonNode late = root.path("late");
        return late.isMissingNode() || late.isNull() ? LateRule.NONE
                : new LateRule(Duration.ofMinutes((long) numberOr(late.path("grace-minutes"), 0)), numberOr(late.path("percent-per-day"), 0),
                        numberOr(late.path("at-most-percent"), 100));
    }

    private static double numberOr(JsonNode node, double otherwise) {
        return node.isMissingNode() ? otherwise : number(node);
    }

    private static double number(JsonNode node) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException(node.asText() + " must be a number");
        }
        return node.asDouble();
    }

    /** The text of a new file; {@code secretFile} is empty where there is none. */
    static String write(Assignment assignment, String secretFile) {
        StringBuilder yaml = new StringBuilder("# Rules of this assignment. Points and times may change at any time; verdicts stay.\n");
        yaml.append("name: ").append(assignment.name()).append('\n');
        yaml.append("chapters: [")
                .append(assignment.chapters().stream().map(chapter -> '"' + chapter + '"').collect(Collectors.joining(", ")))
                .append("]\n\n# Points in the gradebook for a full answer. An exercise without a line is not asked.\npoints:\n");
        assignment.points().forEach((name, points) -> yaml.append("  ").append(name).append(": ")
                .append(PointsText.number(points)).append('\n'));
        yaml.append('\n').append(line("due", assignment.due(), "2026-12-01T23:59:00+01:00"));
        yaml.append("# Till then, reports show of a hidden test its idea alone; without a date, for ever.\n");
        yaml.append(line("hidden-until", assignment.hiddenUntil(), "2026-12-08T00:00:00+01:00"));
        yaml.append("\n# What being late costs; each day begun after the grace counts.\n");
        yaml.append("late: {grace-minutes: ").append(assignment.late().grace().toMinutes()).append(", percent-per-day: ")
                .append(assignment.late().percentPerDay()).append(", at-most-percent: ").append(assignment.late().atMostPercent())
                .append("}\n");
        yaml.append("# extensions: {ada: 2026-12-03T23:59:00+01:00}\n");
        yaml.append("# Zone of times that name none, here and in a roster; without a line, the zone of the machine that grades.\n");
        yaml.append("# time-zone: Europe/Berlin\n");
        yaml.append("\n# Seed of the tests' random numbers. With a secret file, each student has numbers of their own.\n");
        yaml.append("seed: ").append(assignment.seed()).append('\n');
        yaml.append(secretFile.isEmpty() ? "# secret-file: /path/to/secret\n" : "secret-file: " + quoted(secretFile) + "\n");
        return yaml.append("\n# Header of this assignment's column in an exported Canvas gradebook.\n# canvas: \"Homework 1 (771)\"\n").toString();
    }

    private static String line(String name, Optional<Instant> time, String example) {
        return time.map(known -> name + ": " + Moments.write(known)).orElse("# " + name + ": " + example) + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
