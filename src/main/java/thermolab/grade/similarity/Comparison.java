package thermolab.grade.similarity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thermolab.grade.Submission;

/**
 * Compares what students wrote, exercise by exercise: an answer with the helpers beside it, under names of our own in a
 * folder that is deleted in the end. What the released skeleton holds counts for nobody.
 */
public final class Comparison {

    private static final Duration LONGEST = Duration.ofMinutes(3); // for one exercise
    private static final int LARGEST = 40_000; // characters of one student's code for one exercise; an answer takes a few thousand
    private static final Pattern PAIR = Pattern.compile("(?m)^\\d+;(s\\d{5});(s\\d{5});([\\d.]+);");
    private static final Pattern REFUSED = Pattern.compile("(?m)^\\[(s\\d{5})\\](?! Submission contains fewer)");
    private static final Pattern TOO_SHORT = Pattern.compile("(?m)^\\[(s\\d{5})\\] Submission contains fewer");
    private static final String BASE = "base";

    /**
     * Two students' answers to one exercise.
     *
     * @param first id of a student
     * @param second id of another
     * @param percent of their code that is alike, from 0 to 100
     */
    public record Pair(String exercise, String first, String second, double percent) {
    }

    /**
     * @param pairs the most alike first
     * @param code of each student by exercise, as compared; untrusted text
     * @param remarks what was not compared, and why; without untrusted text but students' ids
     */
    public record Outcome(List<Pair> pairs, Map<String, Map<String, String>> code, List<String> remarks) {
    }

    private final Jplag jplag;
    private final List<String> exercises;
    private final Map<String, String> skeletons;

    /**
     * @param exercises names of the contracts that are asked
     * @param skeletons what students were given, by name of the contract
     */
    public Comparison(Jplag jplag, List<String> exercises, Map<String, String> skeletons) {
        this.jplag = jplag;
        this.exercises = List.copyOf(exercises);
        this.skeletons = Map.copyOf(skeletons);
    }

    public Outcome of(List<Submission> submissions) throws IOException, InterruptedException {
        List<Pair> pairs = new ArrayList<>();
        Map<String, Map<String, String>> code = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        Path folder = Files.createTempDirectory("thermolab-similarity");
        try {
            for (String exercise : exercises) {
                Map<String, List<String>> written = written(exercise, submissions, remarks);
                code.put(exercise, written.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join("\n\n", entry.getValue()))));
                if (written.size() > 1) {
                    pairs.addAll(compare(exercise, written, Files.createDirectories(folder.resolve(exercise)), remarks));
                }
            }
        } finally {
            delete(folder);
        }
        pairs.sort(Comparator.comparingDouble(Pair::percent).reversed().thenComparing(Pair::exercise).thenComparing(Pair::first));
        return new Outcome(List.copyOf(pairs), code, List.copyOf(remarks));
    }

    /** The types in each submission that may belong to the exercise; students who wrote none are left out. */
    private Map<String, List<String>> written(String exercise, List<Submission> submissions, List<String> remarks) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        for (Submission submission : submissions) {
            List<String> types = submission.sources().stream().flatMap(source -> TypeDeclarations.of(source.text()).stream())
                    .filter(type -> belongs(type, exercise)).toList();
            if (types.stream().anyMatch(type -> answers(type, exercise) && !type.contains("new Unsolved()"))) {
                if (types.stream().mapToInt(String::length).sum() > LARGEST) {
                    remarks.add(exercise + ": the code of " + submission.student() + " is too long to be compared");
                } else {
                    written.put(submission.student(), types);
                }
            }
        }
        return written;
    }

    /** An answer to it, or a helper; neither an answer to another exercise nor a copy of what the course gives out. */
    private boolean belongs(String type, String exercise) {
        return answers(type, exercise) || exercises.stream().noneMatch(other -> answers(type, other)
                || Pattern.compile("(?:class|interface)\\s+" + other + "(?:Test)?\\b").matcher(type).lookingAt());
    }

    private static boolean answers(String type, String exercise) {
        return Pattern.compile("\\bimplements\\s[^{]{0,200}\\b" + exercise + "\\b").matcher(type.substring(0, Math.min(type.length(), 1000))).find();
    }

    private List<Pair> compare(String exercise, Map<String, List<String>> written, Path folder, List<String> remarks)
            throws IOException, InterruptedException {
        List<String> students = List.copyOf(written.keySet());
        Path root = Files.createDirectories(folder.resolve("in"));
        for (int i = 0; i < students.size(); i++) {
            lay(root.resolve(name(i)), written.get(students.get(i)));
        }
        List<String> given = TypeDeclarations.of(skeletons.getOrDefault(exercise, ""));
        lay(root.resolve(BASE), given);
        Jplag.Run run = jplag.compare(root, given.isEmpty() ? "" : BASE, folder, LONGEST);
        Set<String> refused = named(REFUSED, run, students, exercise, "is no Java that can be compared", remarks);
        refused.addAll(named(TOO_SHORT, run, students, exercise, "is too short to be compared", remarks));
        List<Pair> pairs = PAIR.matcher(run.table()).results()
                .map(found -> new Pair(exercise, student(students, found.group(1)), student(students, found.group(2)), Double.parseDouble(found.group(3))))
                .toList();
        if (run.table().isEmpty() && written.size() - refused.size() > 1) {
            remarks.add(exercise + ": JPlag " + (run.ended() ? "came to no result" : "did not come to an end in " + LONGEST.toMinutes() + " minutes"));
        }
        return pairs;
    }

    /** The students whom lines of the program's words name, told in a remark. */
    private static Set<String> named(Pattern lines, Jplag.Run run, List<String> students, String exercise, String why, List<String> remarks) {
        Set<String> named = new TreeSet<>();
        lines.matcher(run.words()).results().forEach(found -> named.add(student(students, found.group(1))));
        if (!named.isEmpty()) {
            remarks.add(exercise + ": the code of " + String.join(", ", named) + " " + why);
        }
        return named;
    }

    private static void lay(Path folder, List<String> types) throws IOException {
        for (int i = 0; i < types.size(); i++) {
            Files.createDirectories(folder);
            Files.write(folder.resolve("t" + i + ".java"), types.get(i).getBytes(StandardCharsets.UTF_8)); // half a character becomes a ?
        }
    }

    private static String name(int student) {
        return String.format("s%05d", student);
    }

    private static String student(List<String> students, String name) {
        int at = Integer.parseInt(name.substring(1));
        return at < students.size() ? students.get(at) : name;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
