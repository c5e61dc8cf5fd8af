package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {

    /** Written by Python's nbformat 5.5.0 (nbformat.write), which is what Jupyter saves with. */
    private static String savedByJupyter() throws IOException {
        return Files.readString(Path.of("src/test/resources/thermolab/notebook/saved-by-jupyter.ipynb"));
    }

    @Test
    void writesTheBytesThatJupyterWrites() throws IOException {
        assertEquals(savedByJupyter(), Notebook.parse(savedByJupyter(), "x.ipynb").toJson());
    }

    @Test
    void joinsLinesIntoOneSource() throws IOException {
        assertEquals("# Heat\n\nunicode: Δ 😀, tab\there\r\n", Notebook.parse(savedByJupyter(), "x.ipynb").cells().get(0).source());
    }

    @Test
    void readsOutputsByMimeType() throws IOException {
        Cell code = Notebook.parse(savedByJupyter(), "x.ipynb").cells().get(1);
        assertEquals("line one\nline two", code.outputs().get(1).content("text/html").orElseThrow());
        assertEquals("iVBORw0KGgo=", code.outputs().get(1).content("image/png").orElseThrow());
        assertTrue(code.outputs().get(0).content("text/plain").isEmpty());
    }

    @Test
    void writesBesideAndThenMoves(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new.ipynb");
        Notebook notebook = Notebook.ofJava(List.of(Cell.markdown("a", "text"), Cell.code("b", "1 + 1")));
        notebook.write(file);
        assertEquals(notebook, Notebook.read(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void assignsIdsWhereTheFormatIsOlderThanFourFive() {
        Notebook notebook = Notebook.parse("""
                {"nbformat": 4, "nbformat_minor": 2, "metadata": {}, "cells": [
                {"cell_type": "markdown", "metadata": {}, "source": "one"},
                {"cell_type": "raw", "metadata": {}, "source": ["two\\n", "three"]}]}
                """, "old.ipynb");
        assertEquals(List.of("cell-1", "cell-2"), notebook.cells().stream().map(Cell::id).toList());
        assertEquals("two\nthree", notebook.cells().get(1).source());
    }

    @Test
    void saysWhereTheJsonBreaks() {
        assertRefused("{\"nbformat\": 4,\n \"cells\": [\n}", "bad.ipynb:3: this is not JSON: ");
        assertRefused("", "bad.ipynb: the file is empty");
        assertRefused("[1, 2]", "no notebook");
        assertRefused("{\"nbformat\": 4} {}", "this is not JSON");
    }

    @Test
    void saysThatAPictureIsNoText(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("bad.ipynb"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertEquals(file + ": this is no text in UTF-8, so no notebook",
                assertThrows(IllegalArgumentException.class, () -> Notebook.read(file)).getMessage());
    }

    @Test
    void refusesOtherFormats() {
        assertRefused("{\"nbformat\": 3, \"worksheets\": []}", "bad.ipynb: nbformat 3 is not read, only 4");
    }

    @Test
    void namesTheOtherLanguage() {
        assertRefused("""
                {"nbformat": 4, "nbformat_minor": 5, "cells": [],
                 "metadata": {"kernelspec": {"name": "python3", "language": "python", "display_name": "P"}}}
                """, "bad.ipynb: this notebook is written in python; only Java notebooks are accepted");
    }

    @Test
    void refusesMissingAndDoubledIds() {
        String cell = "{\"cell_type\": \"code\", %s \"metadata\": {}, \"source\": \"\", \"outputs\": [], \"execution_count\": null}";
        String notebook = "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}, \"cells\": [%s, %s]}";
        String a = cell.formatted("\"id\": \"a\",");
        assertRefused(notebook.formatted(a, cell.formatted("")), "cell 2 has no id");
        assertRefused(notebook.formatted(a, a), "cells 1 and 2 have the same id \"a\"");
        assertRefused(notebook.formatted(a, cell.formatted("\"id\": \"a b\",")), "cell 2: cell id (a b) must be");
    }

    @Test
    void refusesWhatIsNoCell() {
        String notebook = "{\"nbformat\": 4, \"nbformat_minor\": 2, \"metadata\": {}, \"cells\": [%s]}";
        assertRefused(notebook.formatted("{\"cell_type\": \"heading\", \"source\": \"x\"}"), "cell 1 has cell_type \"heading\"");
        assertRefused(notebook.formatted("{\"cell_type\": \"code\", \"source\": 7}"), "cell 1 has no readable \"source\"");
        assertRefused(notebook.formatted("{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [{\"output_type\": \"pyout\"}]}"),
                "unknown output_type \"pyout\"");
    }

    private static void assertRefused(String json, String part) {
        String message = assertThrows(IllegalArgumentException.class, () -> Notebook.parse(json, "bad.ipynb")).getMessage();
        assertTrue(message.contains(part), message);
    }
}
