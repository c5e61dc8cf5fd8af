package thermolab.grade.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/** A released notebook holds the exercises and what is said of them, and nothing that belongs to another cell of the chapter. */
class StudentNotebookTest {

    private static final Path HOME = Path.of(System.getProperty("thermolab.home", "")).toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> noChapterLeavesAStrayCell() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("notebooks"))) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertOnlyExercises(Notebook.read(file))));
        }
    }

    /** Every choice of one exercise, and all of them: the cells are those of the section, in the chapter's order. */
    private static void assertOnlyExercises(Notebook chapter) {
        List<String> section = new ArrayList<>();
        boolean in = false;
        for (Cell cell : chapter.cells()) {
            in = cell.source().startsWith("## ") ? cell.source().startsWith("## Exercises") : in;
            if (in) {
                section.add(cell.id());
            }
        }
        Map<String, Double> all = new LinkedHashMap<>();
        chapter.cells().stream().map(Part::exercise).filter(name -> !name.isEmpty()).forEach(name -> all.put(name, 2.0));
        assertFalse(all.isEmpty());
        List<Cell> released = StudentNotebook.of(chapter, all, "Hello").cells();
        assertEquals(section, released.stream().skip(2).map(Cell::id).toList());
        all.keySet().forEach(name -> {
            List<Cell> one = StudentNotebook.of(chapter, Map.of(name, 2.0), "Hello").cells();
            assertEquals(List.of("exercises"), one.stream().skip(2).limit(1).map(Cell::id).toList());
            assertTrue(one.get(3).source().matches("(?s)### .*\\(2 points\\).*"), one.get(3).source());
            List<String> contracts = one.stream().map(Part::contract).filter(shown -> !shown.isEmpty()).toList();
            assertTrue(List.of(List.of(), List.of(name)).contains(contracts), contracts.toString());
            long shown = Part.of(chapter).stream().filter(part -> part.exercises().contains(name)).flatMap(part -> part.cells().stream())
                    .filter(cell -> cell.isCode() && Part.exercise(cell).isEmpty() && Part.check(cell).isEmpty()).count();
            assertEquals(6 + contracts.size() + shown, one.size());
            assertTrue(one.get(2).source().contains("hint(" + name + ".class)") && !one.get(2).source().matches("(?s).*\\d points.*"),
                    one.get(2).source());
        });
    }

    @Test
    void headingOpensAnExerciseAndTheNextClosesIt() {
        assertEquals(List.of("## Exercises|Seven are below.", "### One (2 points)", "a demonstration", "answer One", "check One", "A last word on One."),
                released(Map.of("One", 2.0)));
        assertEquals(List.of("## Exercises|Seven are below.", "### Two (4 points)|```|# no heading|```", "answer Two", "check Two / 2 * 4"),
                released(Map.of("Two", 4.0)));
        assertEquals(List.of("### Three, elsewhere", "answer Three", "check Three / 2 * 0.5"), released(Map.of("Three", 0.5)));
    }

    @Test
    void eachExerciseKeepsItsContractAlone() {
        Notebook both = chapter().withCells(List.of(text("## Exercises"), text("### One and two (2 points each)"), terms("One"), cell("exercise", "One"),
                cell("checks", "One"), terms("Two"), cell("exercise", "Two"), cell("checks", "Two")));
        assertEquals(List.of("## Exercises", "### One and two (2 points each)", "Contract Two", "answer Two", "check Two"),
                StudentNotebook.of(both, Map.of("Two", 2.0), "").cells().stream().skip(2).map(Cell::source).toList());
    }

    private static Cell terms(String contract) {
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        metadata.putObject("thermolab").put("contract", contract);
        return Cell.markdown("contract-" + contract, "Contract " + contract).withMetadata(metadata);
    }

    @Test
    void pointsOfTheAssignmentAreNbgradersToo() {
        Notebook notebook = StudentNotebook.of(chapter(), Map.of("Two", 4.0), "");
        Cell check = notebook.cells().stream().filter(cell -> !Part.check(cell).isEmpty()).findFirst().orElseThrow();
        assertEquals(4.0, check.metadata().path("nbgrader").path("points").asDouble());
    }

    private static List<String> released(Map<String, Double> points) {
        return StudentNotebook.of(chapter(), points, "").cells().stream().skip(2).map(cell -> cell.source().replace("\n", "|")).toList();
    }

    /** With each kind of text that is not the exercises': behind a cell, under its own heading, in one cell with a heading. */
    private static Notebook chapter() {
        return new Notebook(JsonNodeFactory.instance.objectNode(), Arrays.asList(
                text("# Title\n\nWhat it is about."), Cell.code("imports", "import"),
                text("## Theory"), text("### A claim"), Cell.code("sum", "1 + 1"), text("*Verdict.* Loose.\n\n### Another claim\nBoth loose."),
                text("*Verdict.* Wrong.\n\n## Exercises\nTwo exercises, 4 points. Seven are below."),
                text("### One (2 points)"), Cell.code("shown", "a demonstration"), cell("exercise", "One"), cell("checks", "One"),
                text("A last word on One."), text("### Two (2 points)\n```\n# no heading\n```"), cell("exercise", "Two"), cell("checks", "Two"),
                text("## Pitfalls"), Cell.code("pit", "0 / 0"), text("Never."), text("### Three, elsewhere"), cell("exercise", "Three"),
                cell("checks", "Three"), text("## Summary")));
    }

    private static Cell text(String source) {
        return Cell.markdown("t" + Integer.toHexString(source.hashCode()), source);
    }

    private static Cell cell(String fact, String contract) {
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        metadata.putObject("thermolab").put(fact, contract);
        if (fact.equals("checks")) {
            metadata.putObject("nbgrader").put("points", 2);
        }
        return Cell.code(fact + "-" + contract, (fact.equals("checks") ? "check " : "answer ") + contract).withMetadata(metadata);
    }
}
