package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.notebook.Notebook;
import thermolab.notebook.Runner;

/** Builds a small checkout in a temporary folder. */
@Tag("slow")
class CourseBuildTest {

    private static final String SLUG = "99-sample";
    private static final Runner.Watcher NOBODY = new Runner.Watcher() {
    };

    @TempDir
    private Path home;

    private Path source;
    private Path notebook;

    @BeforeEach
    void writeSources() throws IOException {
        source = home.resolve("src/course/99-sample.md");
        notebook = home.resolve("notebooks/99-sample.ipynb");
        Files.createDirectories(source.getParent());
        Files.writeString(source, Samples.HEADER + "# A sample\n\n```java name=\"half\"\nint half = 42 / 2;\nhalf\n```\n");
        Files.writeString(home.resolve("README.md"), "before\n<!-- chapters -->\n<!-- /chapters -->\nafter\n");
        Files.createDirectories(home.resolve("slides"));
        Files.writeString(home.resolve("slides/99-sample.md"), "---\ntitle: A sample\n---\n## Half is 21\n\n[](text:half)\n");
        Files.createDirectories(home.resolve("solutions/99-sample/chapter99"));
        Files.writeString(home.resolve("solutions/99-sample/chapter99/MyDoubling.java"), Samples.SOLUTION.source());
        Files.writeString(home.resolve("solutions/99-sample/chapter99/WrongDoubling.java"), "class WrongDoubling { }\n");
        Files.createDirectories(home.resolve("exercises/99-sample/chapter99"));
        Files.writeString(home.resolve("exercises/99-sample/chapter99/MyOld.java"), "class MyOld { }\n");
    }

    @Test
    void buildMakesEverythingThatCheckWants() throws IOException {
        assertEquals(List.of("notebooks/99-sample.ipynb: is missing",
                "exercises/99-sample/chapter99/MyDoubling.java: is missing",
                "exercises/99-sample/chapter99/MyOld.java: has no source in solutions/",
                "README.md: the table of chapters is stale"), Course.at(home).check());
        assertEquals(4, build(false).size());
        assertEquals(List.of(), Course.at(home).check());
        assertEquals("21", Notebook.read(notebook).cell("half").orElseThrow().outputs().get(0).content("text/plain").orElseThrow());
        assertEquals(Samples.SOLUTION.skeleton(), Files.readString(home.resolve("exercises/99-sample/chapter99/MyDoubling.java")));
        assertTrue(Files.readString(home.resolve("README.md")).contains("| 99 | [A sample](notebooks/99-sample.ipynb) | 6 | 0 | 0 |\n<!-- /"));
    }

    @Test
    void secondBuildChangesNothingAndAForcedOneIsTheSame() throws IOException {
        build(false);
        assertEquals(List.of(), build(false));
        assertEquals(List.of(), build(true));
    }

    @Test
    void aFailingCellLeavesTheOldNotebook() throws IOException {
        build(false);
        String before = Files.readString(notebook);
        replaceIn(source, "42 / 2", "42 / 0");
        String message = assertThrows(IllegalStateException.class, () -> build(false)).getMessage();
        assertTrue(message.startsWith("99-sample, cell \"half\" failed: ArithmeticException: / by zero"), message);
        assertEquals(before, Files.readString(notebook));
        assertEquals(List.of("notebooks/99-sample.ipynb: cell 2 (half) differs from its source"), Course.at(home).check());
    }

    @Test
    void anEditedNotebookIsBroughtHomeAndNotOverwritten() throws IOException {
        build(false);
        replaceIn(notebook, "42 / 2", "63 / 3");
        assertTrue(assertThrows(IllegalStateException.class, () -> build(false)).getMessage().contains("was edited"));
        assertTrue(Course.at(home).check().get(0).endsWith("the notebook was edited and not imported"));
        assertEquals(List.of(Path.of("src/course/99-sample.md")), Course.at(home).importNotebook(notebook));
        assertTrue(Files.readString(source).contains("int half = 63 / 3;"));
        assertEquals(List.of(Path.of("notebooks/99-sample.ipynb")), build(false));
        assertEquals(List.of(), Course.at(home).importNotebook(notebook));
    }

    @Test
    void aTagWithoutCellIsAProblemOfTheDeck() throws IOException {
        build(false);
        replaceIn(home.resolve("slides/99-sample.md"), "text:half", "figure:halff");
        assertEquals(List.of("slides/99-sample.md:6: there is no code cell \"halff\" in the chapter; the nearest are half"),
                Course.at(home).check());
        replaceIn(home.resolve("slides/99-sample.md"), "figure:halff", "figure:half");
        assertEquals(List.of("slides/99-sample.md:6: the cell \"half\" shows no picture"), Course.at(home).check());
    }

    private List<Path> build(boolean force) throws IOException {
        return Course.at(home).build(List.of(SLUG), force, NOBODY);
    }

    private static void replaceIn(Path file, String old, String text) throws IOException {
        Files.writeString(file, Files.readString(file).replace(old, text));
    }
}
