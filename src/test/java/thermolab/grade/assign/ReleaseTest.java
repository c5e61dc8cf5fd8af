package thermolab.grade.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.exercise.Exercise;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/** What students get: the exercises that are asked, as nbgrader and editors want them, and no solutions. */
class ReleaseTest {

    private static final Path HOME = Path.of(System.getProperty("thermolab.home", "")).toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void notebookHoldsTheExercisesAloneWithTheirMetadata() throws IOException {
        Path released = release("CrossEntropy", "HuffmanLengths");
        Notebook notebook = Notebook.read(released.resolve("04-information-codes.ipynb"));
        List<String> code = notebook.cells().stream().filter(Cell::isCode).map(Cell::id).toList();
        assertEquals(List.of("imports", "exercise-cross-entropy", "check-cross-entropy", "exercise-huffman-lengths", "check-huffman-lengths"), code);
        JsonNode answer = notebook.cell("exercise-cross-entropy").orElseThrow().metadata().path("nbgrader");
        JsonNode check = notebook.cell("check-cross-entropy").orElseThrow().metadata().path("nbgrader");
        assertEquals(3, answer.path("schema_version").asInt());
        assertTrue(answer.path("solution").asBoolean() && !answer.path("grade").asBoolean());
        assertTrue(check.path("grade").asBoolean() && check.path("locked").asBoolean() && check.path("points").asInt() == 2);
        assertTrue(notebook.cells().stream().allMatch(cell -> cell.outputs().isEmpty() && cell.executionCount().isEmpty()));
    }

    @Test
    void textBeforeAnExerciseComesWithIt() throws IOException {
        Notebook notebook = Notebook.read(release("HuffmanLengths").resolve("04-information-codes.ipynb"));
        int answer = notebook.cells().stream().map(Cell::id).toList().indexOf("exercise-huffman-lengths");
        assertEquals(Cell.Type.MARKDOWN, notebook.cells().get(answer - 1).type());
        assertTrue(notebook.cells().get(answer - 1).source().contains("Huffman"));
    }

    @Test
    void noSolutionAndNoSecretIsGivenAway() throws IOException {
        Path released = release("CrossEntropy");
        try (Stream<Path> files = Files.walk(released)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(file.getFileName().toString().startsWith("Wrong"), file.toString());
                assertFalse(Files.readString(file).contains("BEGIN SOLUTION"), file.toString());
            }
        }
        assertTrue(Files.readString(released.resolve("chapter04/MyCrossEntropy.java")).contains("throw new Unsolved();"));
        assertFalse(Files.exists(released.resolve("chapter04/MyDivergences.java")));
    }

    @Test
    void rulesThatAreWrittenAreReadBack() throws IOException {
        release("CrossEntropy");
        Assignment read = AssignmentFile.read(folder.resolve("homework-1"));
        assertEquals(assignment("04", "CrossEntropy").points(), read.points());
        assertEquals(11, read.seed());
    }

    @Test
    void workflowIsYamlThatNamesTheAssignment() throws IOException {
        String workflow = Files.readString(release("CrossEntropy").resolve(".github/workflows/check.yml"));
        JsonNode steps = new YAMLMapper().readTree(workflow).path("jobs").path("check").path("steps");
        assertTrue(steps.size() >= 6 && workflow.contains("--assignment homework-1 "), workflow);
        assertTrue(workflow.contains("--chapters 04 --points CrossEntropy=2 --exercises CrossEntropy"), workflow);
    }

    @Test
    void existingFolderIsNotTouched() throws IOException {
        release("CrossEntropy");
        assertThrows(IllegalArgumentException.class, () -> release("CrossEntropy"));
    }

    @Test
    void anExampleOfHiddenTestsLiesThereSwitchedOff() throws IOException {
        Assignment assignment = assignment("18", "StationaryLaw", "SecondLesson");
        new Release(assignment, HOME).write("");
        Path example = assignment.folder().resolve("hidden/chapter18/StationaryLawHiddenTest.java.txt");
        assertTrue(Files.readString(example).contains("contract = StationaryLaw.class"), example.toString());
        assertEquals(Map.of(), HiddenTests.of(assignment).sources());
        Files.move(example, example.resolveSibling("StationaryLawHiddenTest.java"));
        assertEquals(1, HiddenExercises.of(HiddenTests.of(assignment), assignment.exercises().stream().<Class<?>>map(Exercise::contract).toList())
                .get("StationaryLaw").size());
    }

    private Path release(String... exercises) throws IOException {
        new Release(assignment("04", exercises), HOME).write("");
        return folder.resolve("homework-1/release");
    }

    private Assignment assignment(String chapter, String... exercises) {
        Map<String, Double> points = new LinkedHashMap<>();
        for (String exercise : exercises) {
            points.put(exercise, 2.0);
        }
        return new Assignment(folder.resolve("homework-1"), "homework-1", List.of(chapter), points, Optional.empty(), Optional.empty(), LateRule.NONE,
                Map.of(), 11, Optional.empty(), "");
    }
}
