package thermolab.grade.assign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thermolab.exercise.Exercise;
import thermolab.exercise.PointsText;
import thermolab.notebook.Notebook;
import thermolab.notebook.WholeFile;

/**
 * Makes the folder of a new assignment: rules, a template for the roster and a place for hidden tests for the staff, and in
 * {@code release/} what students get.
 */
public final class Release {

    private static final String RELEASE = "release";

    private final Assignment assignment;
    private final Path home;

    /**
     * @param home the checkout, with {@code notebooks/} and {@code exercises/}
     */
    public Release(Assignment assignment, Path home) {
        this.assignment = assignment;
        this.home = home;
    }

    /**
     * Writes the folder.
     *
     * @param secretFile as it is to stand in the rules; empty where there is none
     * @return the files, relative to the folder
     * @throws IllegalArgumentException where the folder is there already
     */
    public List<Path> write(String secretFile) throws IOException {
        if (Files.exists(assignment.folder())) {
            throw new IllegalArgumentException("assignment (" + assignment.folder() + ") is there already; edit its "
                    + AssignmentFile.NAME + ", or take another name");
        }
        Map<Path, String> files = new TreeMap<>(forStudents());
        files.put(Path.of(AssignmentFile.NAME), AssignmentFile.write(assignment, secretFile));
        files.put(Path.of("roster.csv"), "id,name,email,section,submitted\r\n");
        files.put(Path.of(HiddenTests.FOLDER, "README.md"), Templates.fill("hidden.md", words()));
        for (Exercise exercise : assignment.exercises()) {
            HiddenTests.example(exercise).ifPresent(example -> files.put(Path.of(HiddenTests.FOLDER, example.path()), example.source()));
        }
        Map<Path, String> placed = new TreeMap<>();
        files.forEach((file, text) -> placed.put(assignment.folder().resolve(file), text));
        WholeFile.write(placed);
        return List.copyOf(files.keySet());
    }

    private Map<Path, String> forStudents() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        files.put(Path.of(RELEASE, "INSTRUCTIONS.md"), Templates.fill("instructions.md", words()));
        files.put(Path.of(RELEASE, ".github", "workflows", "check.yml"), Templates.fill("check.yml", words()));
        for (String chapter : assignment.chapters()) {
            String slug = slug(chapter);
            Notebook notebook = Notebook.read(home.resolve("notebooks").resolve(slug + ".ipynb"));
            files.put(Path.of(RELEASE, slug + ".ipynb"), StudentNotebook.of(notebook, assignment.points(),
                    Templates.fill("introduction.md", words())).toJson());
            for (Exercise exercise : assignment.exercises()) {
                if (exercise.chapter().equals(chapter)) {
                    addJava(files, slug, exercise);
                }
            }
        }
        return files;
    }

    /** The skeleton, with the contract and the tests that it needs in an editor. */
    private void addJava(Map<Path, String> files, String slug, Exercise exercise) throws IOException {
        String folder = Exercise.packageOf(slug);
        for (String name : List.of(exercise.name(), exercise.name() + "Test", exercise.answerName())) {
            Path file = home.resolve("exercises").resolve(slug).resolve(folder).resolve(name + ".java");
            files.put(Path.of(RELEASE, folder, name + ".java"), Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    private String slug(String chapter) throws IOException {
        try (Stream<Path> folders = Files.list(home.resolve("exercises"))) {
            Optional<String> slug = folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith(chapter + "-")).findFirst();
            return slug.orElseThrow(() -> new IllegalArgumentException("chapter " + chapter + " has no exercises in " + home));
        }
    }

    private Map<String, String> words() {
        String table = assignment.exercises().stream().map(exercise -> "| " + exercise.answerName() + " | " + exercise.title() + " | "
                + PointsText.number(assignment.points().get(exercise.name())) + " |").collect(Collectors.joining("\n"));
        String worth = assignment.points().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + PointsText.number(entry.getValue())).collect(Collectors.joining(","));
        return Map.of("name", assignment.name(), "exercises", table, "worth", worth,
                "only", String.join(",", assignment.points().keySet()), "points", PointsText.number(assignment.maximum()),
                "due", assignment.due().map(due -> "Due: " + Moments.words(due) + ".").orElse("The due time is announced by your teacher."),
                "late", late(), "example", assignment.exercises().get(0).name(),
                "package", assignment.exercises().get(0).contract().getPackageName(),
                "chapters", String.join(",", assignment.chapters()));
    }

    private String late() {
        LateRule late = assignment.late();
        return late.percentPerDay() == 0 ? "" : " After that, each day begun costs " + PointsText.number(late.percentPerDay())
                + " percent of the points" + (late.atMostPercent() < 100 ? ", at most " + PointsText.number(late.atMostPercent())
                        + " percent" : "") + ".";
    }
}
