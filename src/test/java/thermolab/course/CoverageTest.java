package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import thermolab.exercise.Catalogue;
import thermolab.exercise.Exercise;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/**
 * The rows of the three articles: each is claimed, in its chapter, by a cell that ran, and something that can fail stands behind the claim.
 * Rows of chapters that are not built yet wait for them.
 */
class CoverageTest {

    private static final Map<String, Integer> ROWS = Map.of("S0", 63, "S1", 62, "S2", 65);

    /** Claims whose section has no check of its own: the exercise that tests them. */
    private static final Map<String, String> BY_EXERCISE = Map.ofEntries(
            Map.entry("S0-03 in 01", "IsothermalWork"),          // the signs of heat and work
            Map.entry("S1-04 in 01", "IsothermalWork"),
            Map.entry("S2-02 in 01", "IsothermalWork"),
            Map.entry("S0-15 in 04", "SourceEntropy"),
            Map.entry("S1-46 in 05", "HopfieldRecall"),
            Map.entry("S1-23 in 05", "RbmLogZ"),
            Map.entry("S1-57 in 05", "CdTurn"),
            Map.entry("S1-22 in 06", "IsingSimulation"),
            Map.entry("S2-29 in 06", "ChainsAgree"),
            Map.entry("S1-46 in 09", "SimulatedAnnealing"),
            Map.entry("S1-58 in 15", "SettlingErrors"));

    private static final Path HOME = Path.of("").toAbsolutePath();

    /** By the number of the chapter. */
    private static final Map<String, Notebook> BUILT = new TreeMap<>();
    private static final Map<String, String> SLUGS = new TreeMap<>();

    @BeforeAll
    static void readNotebooks() throws IOException {
        Course course = Course.at(HOME);
        for (String slug : course.slugs()) {
            if (Files.exists(new ChapterFiles(HOME, slug).notebook())) {
                BUILT.put(slug.substring(0, 2), course.committed(slug));
                SLUGS.put(slug.substring(0, 2), slug);
            }
        }
    }

    @Test
    void listHasEveryRowOfTheArticles() throws IOException {
        Map<String, Integer> counted = new TreeMap<>();
        new TreeSet<>(rows().stream().map(row -> row.substring(0, 5)).toList()).forEach(row -> counted.merge(row.substring(0, 2), 1, Integer::sum));
        assertEquals(new TreeMap<>(ROWS), counted);
    }

    @Test
    void everyRowIsClaimedInItsChapterByACellWithAnOutput() throws IOException {
        Set<String> missing = new TreeSet<>(rows().stream().filter(row -> BUILT.containsKey(row.substring(9))).toList());
        BUILT.forEach((chapter, notebook) -> notebook.cells().stream().filter(cell -> !cell.outputs().isEmpty())
                .forEach(cell -> claims(cell).forEach(row -> missing.remove(row + " in " + chapter))));
        assertNone(missing);
    }

    @Test
    void everyClaimHasACheckOrAnExerciseBehindIt() {
        Set<String> bare = new TreeSet<>();
        Set<String> checked = new HashSet<>();
        BUILT.forEach((chapter, notebook) -> sections(notebook).forEach(section -> {
            boolean checks = section.stream().anyMatch(cell -> cell.source().contains("Agree."));
            section.forEach(cell -> claims(cell).forEach(row -> (checks ? checked : bare).add(row + " in " + chapter)));
        }));
        bare.removeAll(checked);
        bare.removeIf(claim -> exercises(claim.substring(9)).contains(BY_EXERCISE.getOrDefault(claim, "")));
        assertNone(bare);
    }

    @Test
    void everyExerciseThatStandsForACheckIsThere() {
        assertNone(BY_EXERCISE.entrySet().stream().filter(each -> !exercises(each.getKey().substring(9)).contains(each.getValue()))
                .map(each -> each.getKey() + ": " + each.getValue()).toList());
    }

    private static List<String> exercises(String chapter) {
        return Catalogue.chapter(SLUGS.get(chapter)).stream().map(Exercise::name).toList();
    }

    /** Code cells between headings of the second level. */
    private static List<List<Cell>> sections(Notebook notebook) {
        List<List<Cell>> sections = new ArrayList<>(List.of(new ArrayList<>()));
        for (Cell cell : notebook.cells()) {
            if (cell.isCode()) {
                sections.get(sections.size() - 1).add(cell);
            } else if (cell.source().startsWith("## ")) {
                sections.add(new ArrayList<>());
            }
        }
        return sections;
    }

    private static List<String> claims(Cell cell) {
        List<String> rows = new ArrayList<>();
        cell.metadata().path(NotebookBuilder.OURS).path("covers").forEach((JsonNode row) -> rows.add(row.asText()));
        return rows;
    }

    /** "S0-01 in 01". */
    private static List<String> rows() throws IOException {
        try (var rows = CoverageTest.class.getResourceAsStream("rows.csv")) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.replace(",", " in ")).toList();
        }
    }

    private static void assertNone(Collection<String> found) {
        assertTrue(found.isEmpty(), "\n  " + String.join("\n  ", found) + "\n");
    }
}
