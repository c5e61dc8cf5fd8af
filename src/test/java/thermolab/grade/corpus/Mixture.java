package thermolab.grade.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import thermolab.num.RandomStream;

/**
 * A course's worth of submissions, in turn honest, slightly wrong, broken and hostile: reference solutions with small
 * changes, as files or as a notebook, and cases of the corpus. The same seed makes the same submissions.
 */
final class Mixture {

    /** Quick exercises, with the chapters that they are from. */
    static final Map<String, String> EXERCISES = Map.of("IsothermalWork", "chapter01", "TwoBodyRelaxation", "chapter01",
            "SameTemperature", "chapter01", "MixBodies", "chapter02", "OttoEngine", "chapter02", "LangmuirSite", "chapter03",
            "CrossEntropy", "chapter04", "Divergences", "chapter04", "HuffmanLengths", "chapter04");

    /** Families whose verdicts are quick. */
    private static final Set<String> HOSTILE = Set.of("exit", "output", "secrets", "network", "reflection", "tricks", "packages");

    private static final String[][] MISTAKES = {{" + ", " - "}, {" * ", " / "}, {"Math.log(", "Math.log10("}, {" > ", " >= "}, {"< ", "<= "},
        {"= 0;", "= 1;"}, {"2", "3"}, {"Math.exp(", "Math.expm1("}, {"[i]", "[0]"}, {"return ", "return -"}};
    private static final String[] SLIPS = {";", "{", "}", "(", ")", "double ", "return "};

    private final RandomGenerator random;
    private final Bait bait;
    private final Map<String, String> solutions = new HashMap<>();
    private final List<CorpusCase> hostile;

    private Mixture(long seed, Bait bait) throws IOException {
        random = RandomStream.of(seed);
        this.bait = bait;
        hostile = CorpusCase.all().stream()
                .filter(one -> HOSTILE.contains(one.family()) && EXERCISES.containsKey(one.exercise()) && one.isSteady()).toList();
        Path root = Path.of(System.getProperty("thermolab.home", "")).resolve("solutions");
        for (Map.Entry<String, String> exercise : EXERCISES.entrySet()) {
            try (Stream<Path> chapters = Files.list(root)) {
                Path file = chapters.map(chapter -> chapter.resolve(exercise.getValue()).resolve("My" + exercise.getKey() + ".java"))
                        .filter(Files::exists).findFirst().orElseThrow();
                solutions.put(exercise.getKey(), Files.readString(file));
            }
        }
    }

    /** Lays {@code count} submissions into a folder, one folder for each student. */
    static void lay(Path folder, int count, long seed, Bait bait) throws IOException {
        Mixture mixture = new Mixture(seed, bait);
        for (int i = 0; i < count; i++) {
            mixture.layOne(Files.createDirectories(folder.resolve("student%03d".formatted(i))), i);
        }
    }

    private void layOne(Path folder, int number) throws IOException {
        if (number % 4 == 3) {
            hostile.get(random.nextInt(hostile.size())).contents().layInto(folder, bait);
            return;
        }
        List<String> names = new ArrayList<>(EXERCISES.keySet().stream().sorted().toList());
        boolean asNotebook = random.nextInt(3) == 0;
        List<String> cells = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            String name = names.remove(random.nextInt(names.size()));
            String source = changed(solutions.get(name), number % 4);
            if (asNotebook) {
                cells.add(source.replaceFirst("package .*\n", ""));
            } else {
                Files.writeString(folder.resolve("My" + name + ".java"), source);
            }
        }
        if (asNotebook) {
            Files.writeString(folder.resolve("work.ipynb"), notebook(cells));
        }
    }

    private String changed(String solution, int kind) {
        return switch (kind) {
            case 0 -> replaced(solution, "{\n", "{ // my own words\n");
            case 1 -> {
                String[] mistake = MISTAKES[random.nextInt(MISTAKES.length)];
                yield replaced(solution, mistake[0], mistake[1]);
            }
            default -> replaced(solution, SLIPS[random.nextInt(SLIPS.length)], "");
        };
    }

    /** One of the places of a text, after the header, has another text. */
    private String replaced(String source, String old, String with) {
        int start = source.indexOf("BEGIN SOLUTION");
        List<Integer> places = new ArrayList<>();
        for (int at = source.indexOf(old, start); at >= 0; at = source.indexOf(old, at + 1)) {
            places.add(at);
        }
        if (places.isEmpty()) {
            return source;
        }
        int place = places.get(random.nextInt(places.size()));
        return source.substring(0, place) + with + source.substring(place + old.length());
    }

    private static String notebook(List<String> sources) {
        ObjectNode notebook = new ObjectMapper().createObjectNode().put("nbformat", 4).put("nbformat_minor", 4);
        notebook.putObject("metadata");
        ArrayNode cells = notebook.putArray("cells");
        Stream.concat(Stream.of("import chapter01.*;\nimport chapter02.*;\nimport chapter03.*;\nimport chapter04.*;"), sources.stream()).forEach(source -> {
            ObjectNode cell = cells.addObject().put("cell_type", "code").put("source", source).putNull("execution_count");
            cell.putObject("metadata");
            cell.putArray("outputs");
        });
        return notebook.toString();
    }
}
