package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.notebook.Notebook;
import thermolab.notebook.Output;
import thermolab.notebook.Runner;
import thermolab.show.Question;

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
                "README.md: the table of chapters is stale",
                "notebooks/claims.md: differs from what the chapters say"), Course.at(home).check());
        assertEquals(5, build(false).size());
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
    void aCellThatComplainsIsNotBuilt() throws IOException {
        replaceIn(source, "int half = 42 / 2;", "int half = 42 / 2; int later() { return sooner(); }");
        String message = assertThrows(IllegalStateException.class, () -> build(false)).getMessage();
        assertTrue(message.startsWith("99-sample, cell \"half\" complains") && message.contains("sooner()"), message);
    }

    @Test
    void answersInWordsAreNoExercise() throws IOException {
        Files.writeString(home.resolve("solutions/99-sample/think-further.md"), "Because.\n");
        build(false);
        assertFalse(Files.exists(home.resolve("exercises/99-sample/think-further.md")));
        assertEquals(List.of(), Course.at(home).check());
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

    private static final String BOUND = "\n# Half, `{java} half`\n\nThe half is `{java name=half} half; %.1f`,\nits root `{java} Math.sqrt(half)`.\n";

    @Test
    void numbersOfATextComeFromTheSessionAtTheirPlace() throws IOException {
        Files.writeString(source, Files.readString(source) + BOUND + "\n```java name=\"later\"\nhalf = 5;\n```\n\nNow `{java} half`, before `{value} half`.\n");
        Files.writeString(home.resolve("slides/99-sample.md"), "---\ntitle: A\n---\n## Half is `{value} half`\n\n$x=`{value} half`$ of `{given} 4.5`\n");
        build(false);
        Notebook built = Notebook.read(notebook);
        assertEquals("# Half, 21\n\nThe half is 21.0,\nits root 4.583.", built.cells().get(2).source());
        assertEquals("half-2", built.cells().get(2).id(), "no value in an id");
        assertEquals("Now 5, before 21.0.", built.cells().get(4).source());
        assertEquals(List.of(), Course.at(home).check());
        assertEquals(List.of(), build(false));
        assertEquals(List.of(), Course.at(home).importNotebook(notebook));
        assertEquals("Half is 21.0", Slides.deck(new ChapterFiles(home, SLUG)).slides().get(0).title());
        assertEquals(built, Course.at(home).again(SLUG));
    }

    @Test
    void aNumberWhoseExpressionChangesIsStale() throws IOException {
        Files.writeString(source, Files.readString(source) + BOUND);
        build(false);
        replaceIn(source, "} half; %.1f", "} half; %.2f");
        assertTrue(Course.at(home).check().get(0).contains("differs from its source"));
        build(false);
        assertEquals(List.of(), Course.at(home).check());
    }

    @Test
    void anEditedNumberIsNamedAndEditedWordsComeHome() throws IOException {
        Files.writeString(source, Files.readString(source) + BOUND);
        build(false);
        replaceIn(notebook, "The half is 21.0", "One half is 21.0");
        assertTrue(Course.at(home).check().get(0).contains("edited and not imported"));
        Course.at(home).importNotebook(notebook);
        assertTrue(Files.readString(source).endsWith(BOUND.replace("The half", "One half")));
        build(true);
        replaceIn(notebook, "One half is 21.0", "One half is 22.0");
        String message = assertThrows(IllegalArgumentException.class, () -> Course.at(home).importNotebook(notebook)).getMessage();
        assertTrue(message.startsWith("99-sample, cell 3 (half-2) says \"22.0\" where `{java} half` gave 21.0; edited by hand"), message);
    }

    @Test
    void aNotebookWithoutItsMetadataIsNoWayToLoseTheForms() throws IOException {
        Files.writeString(source, Files.readString(source) + BOUND);
        build(false);
        Notebook built = Notebook.read(notebook);
        built.withCells(built.cells().stream().map(cell -> cell.withMetadata(JsonNodeFactory.instance.objectNode())).toList()).write(notebook);
        String message = assertThrows(IllegalArgumentException.class, () -> Course.at(home).importNotebook(notebook)).getMessage();
        assertTrue(message.startsWith("99-sample, cell 3 (half-2) does not say where its numbers come from, and line 18"), message);
    }

    @Test
    void anExpressionThatFailsIsNamedWithItsLine() throws IOException {
        Files.writeString(source, Files.readString(source) + BOUND.replace("Math.sqrt(half)", "Math.sqrt(halff)"));
        String message = assertThrows(IllegalStateException.class, () -> build(false)).getMessage();
        assertTrue(message.startsWith("src/course/99-sample.md:21: `{java} Math.sqrt(halff)`: cannot find variable halff"), message);
        Files.writeString(source, Files.readString(source).replace("Math.sqrt(halff)", "1 / (half - 21)"));
        assertTrue(assertThrows(IllegalStateException.class, () -> build(false)).getMessage().contains("/ by zero"));
        Files.writeString(source, Files.readString(source).replace("1 / (half - 21)", "new int[3]"));
        assertTrue(assertThrows(IllegalStateException.class, () -> build(false)).getMessage().contains("gives a int[]"));
    }

    @Test
    void aBoundNumberWithMoreDigitsThanItsErrorAllowsIsCounted() throws IOException {
        String estimate = "new thermolab.num.Estimate(0.8531, 0.0123)";
        Files.writeString(source, Files.readString(source) + "\nIt is `{java} " + estimate + "`, not `{java} " + estimate + ".value(); %.4f`.\n");
        build(false);
        assertEquals("It is 0.853 ± 0.012, not 0.8531.", Notebook.read(notebook).cells().get(2).source());
        assertEquals(List.of(false, true), BoundText.values(Notebook.read(notebook).cells().get(2)).stream().map(BoundValue::isBeyondItsError).toList());
    }

    @Test
    void whatAFenceWithholdsIsFoundAtDisplayWithItsValues() throws IOException {
        Files.writeString(source, Files.readString(source) + "\nWhich way?\n\n```java name=\"way\" title=\"Which way?\" alt=\"Bars up to {java 2 * half}.\"\n"
                + "thermolab.show.Show.chart(thermolab.show.Plot.xy(\"99/way\", \"x\", \"y\").line(\"a\", new double[] {1, 2}, new double[] {3, 4}))\n```\n");
        build(false);
        Output picture = Notebook.read(notebook).cell("way").orElseThrow().outputs().get(0);
        assertEquals("[Which way?] Bars up to 42.", picture.content("text/plain").orElseThrow());
        assertEquals("Bars up to 42.", ((Output.Display) picture).metadata().path("image/png").path("alt").asText());
        Path resource = home.resolve("src/main/resources/thermolab/show/withheld/99.json");
        assertEquals("{\n  \"way\" : {\n    \"alt\" : \"Bars up to 42.\",\n    \"title\" : \"Which way?\"\n  }\n}\n", Files.readString(resource));
        assertEquals(List.of(), Course.at(home).check());
        assertEquals(List.of(), build(false));
        Files.writeString(resource, "{}");
        assertEquals(List.of("src/main/resources/thermolab/show/withheld/99.json: differs from notebooks/99-sample.ipynb"), Course.at(home).check());
    }

    @Test
    void theGlossarySaysWhereEachTermIsDefined() throws IOException {
        Files.writeString(source, Files.readString(source) + "\n## Halves | `{java} half`\n\nA *half* is.\n");
        Files.writeString(home.resolve("src/course/glossary.md"), "## 99\n\n- whole: both\n- half, halves: one of two\n");
        build(false);
        assertTrue(Files.readString(home.resolve("notebooks/glossary.md")).endsWith("|---|---|---|\n"
                + "| half, halves | one of two | [99. A sample](99-sample.ipynb): Halves \\| 21 |\n| whole | both | [99. A sample](99-sample.ipynb) |\n"),
                Files.readString(home.resolve("notebooks/glossary.md")));
        assertEquals(List.of(), Course.at(home).check());
        replaceIn(home.resolve("src/course/glossary.md"), "both", "all of it");
        assertEquals(List.of("notebooks/glossary.md: differs from what the chapters say"), Course.at(home).check());
    }

    @Test
    void aQuestionThatIsNotKeptIsStale() throws IOException {
        Files.writeString(source, Files.readString(source) + "\n```java name=\"ask\"\nthermolab.show.Predict.number(\"dip\", \"How far?\");\n```\n");
        build(false);
        assertEquals(List.of(), Course.at(home).check());
        replaceIn(notebook, Question.MIME, "application/vnd.other+json");
        assertEquals(List.of("notebooks/99-sample.ipynb: cell 3 (ask) does not keep what it asks, which pages and slides need"), Course.at(home).check());
        build(false);
        assertEquals(List.of(), Course.at(home).check());
    }

    @Test
    void thePageOfClaimsIsGatheredWithValuesAndIsStaleWithThem() throws IOException {
        String claim = "\n## Spot the error\n\n> **Claim S0-03** (*Energy, Entropy, and AI*, in our words). Half is `{java} half`.\n\n**Verdict: right.** It is.\n";
        Files.writeString(source, Files.readString(source) + claim);
        build(false);
        Path page = home.resolve("notebooks/claims.md");
        assertTrue(Files.readString(page).contains("### S0-03: right\n\n> Half is 21.\n"), Files.readString(page));
        replaceIn(source, "Verdict: right", "Verdict: loose");
        assertTrue(Course.at(home).check().contains("notebooks/claims.md: differs from what the chapters say"));
        build(false);
        assertEquals(List.of(), Course.at(home).check());
    }

    @Test
    void aSlideCannotTakeWhatHasNoName() throws IOException {
        Files.writeString(source, Files.readString(source) + BOUND);
        build(false);
        replaceIn(home.resolve("slides/99-sample.md"), "Half is 21", "Half is `{value} halff`");
        assertEquals(List.of("slides/99-sample.md:4: `{value} halff`: slides take the chapter's values by name, `{value} gap`; there are half"),
                Course.at(home).check());
    }

    private List<Path> build(boolean force) throws IOException {
        return Course.at(home).build(List.of(SLUG), force, NOBODY);
    }

    private static void replaceIn(Path file, String old, String text) throws IOException {
        Files.writeString(file, Files.readString(file).replace(old, text));
    }
}
