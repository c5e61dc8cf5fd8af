package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.grade.Submission.Source;

/** Of a notebook only the sources of code cells count, however damaged or huge the rest is. */
class NotebookSourcesTest {

    private final List<String> notes = new ArrayList<>();

    @Test
    void keepsCodeCellsInOrderWithTheirPlaces() {
        List<Source> sources = read("{\"cells\": [" + markdown("text") + "," + code("int a;") + "," + code("int b;") + "]}");
        assertEquals(List.of("w.ipynb, cell 2", "w.ipynb, cell 3"), sources.stream().map(Source::name).toList());
        assertEquals(List.of(), notes);
    }

    @Test
    void sourceMayBeTextOrLinesAndComeBeforeItsType() {
        List<Source> sources = read("{\"cells\": [{\"source\": [\"int a;\\n\", \"int b;\"], \"cell_type\": \"code\"}]}");
        assertEquals("int a;\nint b;", sources.get(0).text());
    }

    @Test
    void outputsPointsAndKernelsHaveNoSay() {
        List<Source> sources = read("{\"metadata\": {\"kernelspec\": {\"name\": \"python3\"}}, \"cells\": [{\"cell_type\": \"code\", "
                + "\"metadata\": {\"nbgrader\": {\"points\": 1e9}}, \"outputs\": [{\"text\": \"all passed\"}], \"source\": \"int a;\"}]}");
        assertEquals("int a;", sources.get(0).text());
    }

    @Test
    void magicsAreLeftOut() {
        List<Source> sources = read("{\"cells\": [" + code("%maven a:b:1\\nint a = 7\\n    % 2;") + "," + code("%%sh\\nrm -rf x") + "]}");
        assertEquals(1, sources.size());
        assertEquals("\nint a = 7\n    % 2;", sources.get(0).text());
        assertEquals(2, notes.size());
    }

    @Test
    void cellsBeforeADamagedPlaceAreKept() {
        List<Source> sources = read("{\"cells\": [" + code("int a;") + "," + code("int b;") + ", {\"cell_type\": \"co");
        assertEquals(2, sources.size());
        assertTrue(notes.get(0).contains("damaged at line 1"), notes.toString());
    }

    @Test
    void numbersThatPythonWritesAreNoDamage() {
        for (String number : List.of("NaN", "-Infinity", "Infinity", "1" + "0".repeat(20_000), "1e999999999")) {
            List<Source> sources = read("{\"metadata\": {\"x\": " + number + "}, \"cells\": [{\"cell_type\": \"code\", \"outputs\": [" + number
                    + "], \"source\": \"int a;\"}, " + code("int b;") + "], \"nbformat\": " + number + "}");
            assertEquals(2, sources.size(), () -> number.substring(0, 3) + notes);
        }
        assertEquals(List.of(), notes);
    }

    @Test
    void deepNestingIsRefusedWithoutAnOverflow() {
        read("{\"cells\": [" + code("int a;") + ", " + "[".repeat(100_000) + "]}");
        assertTrue(notes.get(0).contains("damaged"), notes.toString());
        read("{\"metadata\": " + "{\"a\":".repeat(100_000));
        assertTrue(notes.get(1).contains("damaged"), notes.toString());
    }

    @Test
    void strangeCellsAreNamedAndOthersKept() {
        List<Source> sources = read("{\"cells\": [7, {\"cell_type\": \"code\", \"source\": {\"a\": 1}}, {\"cell_type\": 3, \"source\": 4}, "
                + code("int a;") + "]}");
        assertEquals(1, sources.size());
        assertEquals(2, notes.size(), notes.toString());
    }

    @Test
    void whatIsNoNotebookIsSaid() {
        for (String text : List.of("", "[]", "{}", "hello", "{\"worksheets\": []}")) {
            notes.clear();
            assertEquals(List.of(), read(text));
            assertEquals(1, notes.size(), text);
        }
    }

    @Test
    void cellsBeyondTheLimitAreCounted() {
        Bounds few = new Bounds(1 << 20, 1 << 10, 1 << 20, 1 << 20, 10, 5, 3);
        String cells = String.join(",", java.util.Collections.nCopies(9, code("int a;")));
        assertEquals(3, NotebookSources.of("w.ipynb", ("{\"cells\": [" + cells + "]}").getBytes(StandardCharsets.UTF_8), few, notes).size());
        assertTrue(notes.get(0).contains("has 9 cells"));
    }

    private List<Source> read(String json) {
        return NotebookSources.of("w.ipynb", json.getBytes(StandardCharsets.UTF_8), Bounds.standard(), notes);
    }

    private static String code(String source) {
        return "{\"cell_type\": \"code\", \"source\": \"" + source + "\"}";
    }

    private static String markdown(String source) {
        return "{\"cell_type\": \"markdown\", \"source\": \"" + source + "\"}";
    }
}
