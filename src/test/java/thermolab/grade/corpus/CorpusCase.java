package thermolab.grade.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Grading;

/**
 * One submission with the verdict that it must get.
 *
 * @param name {@code family/case}
 * @param exercise that it is about
 * @param expected for that exercise
 * @param also for other exercises of it, by name; the rest must be missing
 * @param bites the weak judges that it gets the better of
 * @param forbidden texts that no report for a student may show
 * @param contents what is handed in
 */
record CorpusCase(String name, String exercise, Expectation expected, Map<String, Expectation> also, List<String> bites,
        List<String> forbidden, Contents contents) {

    /** Lays the files of a submission into an empty folder. */
    @FunctionalInterface
    interface Contents {
        void layInto(Path folder, Bait bait) throws IOException;
    }

    private static final String FACTS = "case.yaml";
    private static final YAMLMapper YAML = new YAMLMapper();

    /** All that are stored, sorted by name, and those that are made. */
    static List<CorpusCase> all() throws IOException {
        Path root = root();
        List<CorpusCase> cases = new ArrayList<>();
        try (Stream<Path> found = Files.walk(root)) {
            found.filter(file -> file.endsWith(FACTS)).map(Path::getParent).sorted()
                    .forEach(folder -> cases.add(read(root.relativize(folder).toString().replace('\\', '/'), folder)));
        }
        cases.addAll(MadeCases.all());
        return cases;
    }

    private static Path root() {
        return Path.of(System.getProperty("thermolab.home", "")).resolve("src/test/resources/thermolab/grade/corpus");
    }

    private static CorpusCase read(String name, Path folder) {
        try {
            JsonNode facts = YAML.readTree(folder.resolve(FACTS).toFile());
            Map<String, Expectation> also = new HashMap<>();
            facts.path("also").fields().forEachRemaining(entry -> also.put(entry.getKey(), Expectation.read(entry.getValue())));
            return new CorpusCase(name, facts.path("exercise").asText(), Expectation.read(facts.path("expect")), also,
                    texts(facts.path("bites")), texts(facts.path("forbidden")), (target, bait) -> copy(folder, target, bait));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static void copy(Path folder, Path target, Bait bait) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.endsWith(FACTS)).toList()) {
                Path copy = target.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, bait.on(Files.readAllBytes(file)));
            }
        }
    }

    String family() {
        return name.substring(0, name.indexOf('/'));
    }

    /** Whether one cause alone is right for each test. */
    boolean isSteady() {
        return expected.isExact() && also.values().stream().allMatch(Expectation::isExact);
    }

    /** What a grading does differently; empty where all is as expected. */
    List<String> violations(Grading grading) {
        List<String> violations = new ArrayList<>();
        for (ExerciseGrade grade : grading.exercises()) {
            Expectation due = grade.exercise().equals(exercise) ? expected : also.getOrDefault(grade.exercise(), Expectation.MISSING);
            violations.addAll(due.violations(grade));
        }
        if (grading.exercises().stream().noneMatch(grade -> grade.exercise().equals(exercise))) {
            violations.add(exercise + " was not graded");
        }
        return violations;
    }

    @Override
    public String toString() {
        return name;
    }
}
