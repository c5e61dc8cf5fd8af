package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import thermolab.exercise.Catalogue;
import thermolab.exercise.Exercise;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.notebook.Output;

/** The course as it is committed: nothing is stale, nothing is left out, and the rules for chapters are kept. */
class CourseTest {

    private static final int MOST_LINES = 12;
    private static final Set<String> NBGRADER_KEYS =
            Set.of("grade", "locked", "solution", "grade_id", "task", "schema_version");
    private static final Pattern BANNED = Pattern.compile("(?i)\\b(simply|obviously|just)\\b");
    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,9})[.)](\\s|$)");
    private static final Pattern QUOTED = Pattern.compile("(?s)```.*?```|`[^`]*`|“[^”]*”|\"[^\"]*\"");

    /** Points of a chapter's first exercises in their order, from the syllabus; others may follow. */
    private static final Map<String, List<Integer>> POINTS = Map.ofEntries(
            Map.entry("01", List.of(2, 3, 3, 2)),
            Map.entry("02", List.of(2, 3, 2, 3)),
            Map.entry("03", List.of(2, 2, 4, 2, 2)),
            Map.entry("04", List.of(2, 3, 4, 3, 4)),
            Map.entry("05", List.of(2, 3, 5, 3, 3)),
            Map.entry("06", List.of(3, 5, 4, 3)),
            Map.entry("07", List.of(3, 5, 3, 4)),
            Map.entry("08", List.of(5, 4, 2, 2, 3)),
            Map.entry("09", List.of(4, 3, 2, 3)),
            Map.entry("10", List.of(3, 4, 2, 3)),
            Map.entry("11", List.of(4, 3, 4, 2, 2)),
            Map.entry("12", List.of(3, 3, 2, 3, 1)),
            Map.entry("13", List.of(5, 2, 2, 2)),
            Map.entry("14", List.of(3, 4, 2, 4, 2)),
            Map.entry("15", List.of(4, 4, 1, 2, 2)),
            Map.entry("16", List.of(4, 5, 3, 3, 2)),
            Map.entry("17", List.of(4, 3, 3, 2)),
            Map.entry("18", List.of(2, 3, 4, 2, 3)),
            Map.entry("19", List.of(2, 3, 3, 4, 2, 2)),
            Map.entry("20", List.of(3, 2, 3, 4, 2)),
            Map.entry("21", List.of(3, 2, 3, 4, 2)),
            Map.entry("22", List.of(2, 4, 2, 3, 2, 3)),
            Map.entry("23", List.of(2, 3, 3, 2)),
            Map.entry("24", List.of(5, 15, 10)));

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Course COURSE = Course.at(HOME);
    private static final Map<String, Notebook> NOTEBOOKS = new TreeMap<>();

    /** A notebook that is missing is told by {@link #nothingIsStale} alone. */
    @BeforeAll
    static void readNotebooks() throws IOException {
        for (String slug : COURSE.slugs()) {
            if (Files.exists(new ChapterFiles(HOME, slug).notebook())) {
                NOTEBOOKS.put(slug, COURSE.committed(slug));
            }
        }
    }

    @Test
    void nothingIsStale() throws IOException {
        assertNone(COURSE.check());
    }

    @Test
    void cellsAreShort() {
        assertNone(codeCells((index, cell) -> index > 0 && !ours(cell).has("exercise")
                && cell.source().lines().count() > MOST_LINES));
    }

    @Test
    void firstCodeCellHoldsTheImportsAndNoOtherDoes() {
        Pattern imports = Pattern.compile("(?:\\s*import [^;]+;|\\s*//[^\n]*)*\\s*");
        assertNone(codeCells((index, cell) -> index == 0 && !imports.matcher(cell.source()).matches()
                || index > 0 && Pattern.compile("(?m)^import ").matcher(cell.source()).find()));
    }

    @Test
    void everyCellIsNamedAfterItsPlaceInTheSource() {
        assertNone(codeCells((index, cell) -> !ours(cell).has("checks") && !ours(cell).path("name").asText().equals(cell.id())));
    }

    @Test
    void noCellFailsOrComplains() {
        assertNone(codeCells((index, cell) -> cell.outputs().stream().anyMatch(output -> output instanceof Output.Failure
                || output instanceof Output.Stream stream && !stream.name().equals("stdout"))));
    }

    @Test
    void everyPictureHasItsAlternativeText() {
        assertNone(codeCells((index, cell) -> cell.outputs().stream().filter(output -> output.content("image/png").isPresent())
                .anyMatch(output -> output instanceof Output.Display display
                        && display.metadata().path("image/png").path("alt").asText("").length() < MOST_LINES)));
    }

    @Test
    void proseAvoidsTheBannedWords() {
        List<String> found = new ArrayList<>();
        NOTEBOOKS.forEach((slug, notebook) -> notebook.cells().stream().filter(cell -> !cell.isCode()).forEach(cell -> {
            Matcher banned = BANNED.matcher(QUOTED.matcher(cell.source()).replaceAll(""));
            while (banned.find()) {
                found.add(slug + " " + cell.id() + ": " + banned.group());
            }
        }));
        assertNone(found);
    }

    /** Notebook 6 begins a list where a line of a paragraph happens to begin with a number and a dot. */
    @Test
    void noSentenceWrapsIntoAList() throws IOException {
        List<String> found = new ArrayList<>();
        for (String slug : COURSE.slugs()) {
            int expected = 1;
            for (String line : Files.readAllLines(HOME.resolve("src/course").resolve(slug + ".md"))) {
                Matcher item = NUMBERED.matcher(line);
                if (item.lookingAt()) {
                    int number = Integer.parseInt(item.group(1));
                    if (number != 1 && number != expected) {
                        found.add(slug + ": " + line);
                    }
                    expected = number + 1;
                } else if (line.isBlank()) {
                    expected = 1;
                }
            }
        }
        assertNone(found);
    }

    @Test
    void exercisesHaveThePointsOfTheSyllabusAndStandInTheirChapters() {
        NOTEBOOKS.forEach((slug, notebook) -> {
            List<Exercise> exercises = Catalogue.chapter(slug);
            List<Integer> kept = POINTS.get(slug.substring(0, 2));
            assertEquals(kept, exercises.stream().map(Exercise::points).limit(kept.size()).toList(), slug);
            assertEquals(exercises.stream().map(Exercise::name).toList(), notebook.cells().stream()
                    .filter(cell -> ours(cell).has("exercise")).map(cell -> ours(cell).path("exercise").asText()).toList(), slug);
        });
    }

    @Test
    void nbgraderFindsItsKeysAndNoOther() {
        NOTEBOOKS.forEach((slug, notebook) -> notebook.cells().forEach(cell -> {
            ObjectNode metadata = cell.metadata();
            Set<String> keys = new TreeSet<>();
            metadata.path("nbgrader").fieldNames().forEachRemaining(keys::add);
            Set<String> wanted = new TreeSet<>();
            if (ours(cell).has("exercise") || ours(cell).has("checks")) {
                wanted.addAll(NBGRADER_KEYS);
            }
            if (ours(cell).has("checks")) {
                wanted.add("points");
            }
            assertEquals(wanted, keys, slug + " " + cell.id());
        }));
    }

    @Test
    void everyDeckHasTwelveToTwentyTwoSlides() throws IOException {
        List<String> found = new ArrayList<>();
        for (String slug : NOTEBOOKS.keySet()) {
            int slides = Slides.deck(new ChapterFiles(HOME, slug)).slides().size();
            if (slides < 12 || slides > 22) {
                found.add(slug + " has " + slides + " slides");
            }
        }
        assertNone(found);
    }

    private interface Fault {
        boolean in(int index, Cell cell);
    }

    /** Names of the code cells with a fault; the index counts code cells from 0. */
    private static List<String> codeCells(Fault fault) {
        List<String> found = new ArrayList<>();
        NOTEBOOKS.forEach((slug, notebook) -> {
            List<Cell> cells = notebook.cells().stream().filter(Cell::isCode).toList();
            for (int i = 0; i < cells.size(); i++) {
                if (fault.in(i, cells.get(i))) {
                    found.add(slug + " " + cells.get(i).id());
                }
            }
        });
        return found;
    }

    private static JsonNode ours(Cell cell) {
        return cell.metadata().path(NotebookBuilder.OURS);
    }

    private static void assertNone(Collection<String> found) {
        assertTrue(found.isEmpty(), found.stream().collect(Collectors.joining("\n  ", "\n  ", "\n")));
    }
}
