package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.notebook.Output;

/** What a learner wrote is there after every update of the course, and what she did not touch is new. */
class LearnerFolderTest {

    private static final String NOTEBOOK = "notebooks/04-codes.ipynb";
    private static final String SKELETON = "exercises/04-codes/chapter04/MyCode.java";

    @TempDir
    private Path course;

    @TempDir
    private Path place;

    private LearnerFolder folder;

    @BeforeEach
    void firstEdition() throws IOException {
        folder = LearnerFolder.at(place.resolve("mein Ordner ü"));
        chapter("# Codes", "1 + 1", "class MyCode {\n    throw new Unsolved();\n}", "check(new MyCode())");
        text(course.resolve(SKELETON), "class MyCode { }\n");
        List<String> said = folder.carryAll(course);
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains(folder.root().toString()), said.get(0));
    }

    @Test
    void copiesComeWithoutOutputs() throws IOException {
        for (Cell cell : mine().cells()) {
            assertTrue(cell.outputs().isEmpty() && cell.executionCount().isEmpty(), cell.id());
        }
        assertEquals("class MyCode { }\n", Files.readString(folder.root().resolve(SKELETON)));
    }

    @Test
    void copiesDoNotSayWhatFencesWithhold() throws IOException {
        String body = "Why?\n\n```java name=\"dip\" exact=\"enumerated\" title=\"It falls to {java low}\" alt=\"A line to {java low}.\" expect=\"34.5 ± 1\"\nAgree.expected(\"99/dip\", low);\n```\n";
        Chapter chapter = Chapter.parse(Samples.HEADER + body, "99-sample.md");
        Notebook built = new NotebookBuilder(chapter, java.util.Map.of()).build();
        Notebook executed = built.withCells(built.cells().stream().map(cell -> BoundText.filled(cell, List.of(BoundValue.given("317"), BoundValue.given("317")))).toList());
        assertTrue(executed.toJson().contains("317") && executed.toJson().contains("34.5"), executed.toJson());
        executed.write(course.resolve("notebooks/99-sample.ipynb"));
        folder.carryAll(course);
        String mine = Files.readString(folder.root().resolve("notebooks/99-sample.ipynb"));
        for (String given : List.of("317", "34.5", "A line", "It falls", "enumerated", "withheld")) {
            assertFalse(mine.contains(given), given + " in " + mine);
        }
        assertFalse(built.toJson().contains("enumerated"), "why points are exact is the author's own");
    }

    @Test
    void secondStartChangesAndSaysNothing() throws IOException {
        edit("answer", "class MyCode { int mine; }");
        String before = Files.readString(folder.root().resolve(NOTEBOOK));
        assertEquals(List.of(), folder.carryAll(course));
        assertEquals(before, Files.readString(folder.root().resolve(NOTEBOOK)));
    }

    @Test
    void untouchedCopiesAreRenewed() throws IOException {
        chapter("# Codes, mended", "1 + 1", "class MyCode {\n    throw new Unsolved();\n}", "check(new MyCode())");
        text(course.resolve(SKELETON), "class MyCode { /* mended */ }\n");
        List<String> said = folder.carryAll(course);
        assertEquals("# Codes, mended", source("text"));
        assertEquals("class MyCode { /* mended */ }\n", Files.readString(folder.root().resolve(SKELETON)));
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("2 files"), said.get(0));
        assertEquals(List.of("04-codes.ipynb"), names("notebooks"));
    }

    @Test
    void notebookThatOnlyRanIsUntouchedAndKeepsItsOutputs() throws IOException {
        Notebook ran = mine();
        ran.withCells(ran.cells().stream().map(cell -> cell.isCode() ? cell.withRun(7, List.of(new Output.Stream("stdout", "two"))) : cell).toList())
                .write(folder.root().resolve(NOTEBOOK));
        chapter("# Codes, mended", "1 + 1", "class MyCode {\n    throw new Unsolved();\n}", "check(new MyCode())");
        folder.carryAll(course);
        assertEquals("# Codes, mended", source("text"));
        assertEquals(OptionalInt.of(7), mine().cell("sum").orElseThrow().executionCount());
        assertEquals(List.of("04-codes.ipynb"), names("notebooks"));
    }

    @Test
    void answersNotesAndPlaceGoIntoTheNewEdition() throws IOException {
        edit("answer", "class MyCode { int mine; }");
        add("note", "my note", 2);
        String before = Files.readString(folder.root().resolve(NOTEBOOK));
        chapter("# Codes, mended", "2 + 2", "class MyCode {\n    throw new Unsolved();\n}", "check(new MyCode())");
        List<String> said = folder.carryAll(course);
        assertEquals(List.of("# Codes, mended", "2 + 2", "my note", "class MyCode { int mine; }", "check(new MyCode())"),
                mine().cells().stream().map(Cell::source).toList());
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("your 2 cells"), said.get(0));
        assertEquals(before, Files.readString(folder.root().resolve("notebooks/04-codes.before.ipynb")));
        chapter("# Codes, mended twice", "2 + 2", "class MyCode {\n    throw new Unsolved();\n}", "check(new MyCode())");
        folder.carryAll(course);
        assertEquals("class MyCode { int mine; }", source("answer"));
        assertEquals(List.of("04-codes.before-2.ipynb", "04-codes.before.ipynb", "04-codes.ipynb"), names("notebooks"));
    }

    @Test
    void newTextOfAnAnsweredCellFollowsTheAnswer() throws IOException {
        edit("answer", "class MyCode { int mine; }");
        chapter("# Codes", "1 + 1", "class MyCode {\n    // mended\n    throw new Unsolved();\n}", "check(new MyCode())");
        folder.carryAll(course);
        List<String> sources = mine().cells().stream().map(Cell::source).toList();
        int at = sources.indexOf("class MyCode { int mine; }");
        assertTrue(at > 0 && sources.get(at + 1).contains("// mended"), sources.toString());
        assertEquals(List.of(), folder.carryAll(course));
    }

    @Test
    void answerOfACellThatTheChapterDroppedStays() throws IOException {
        edit("sum", "3 + 4");
        new Notebook(Notebook.ofJava(List.of()).metadata(), List.of(Cell.markdown("text", "# Codes"))).write(course.resolve(NOTEBOOK));
        folder.carryAll(course);
        assertEquals(List.of("# Codes", "3 + 4"), mine().cells().stream().map(Cell::source).toList());
    }

    @Test
    void changedExerciseIsKeptAndTheNewOneLiesBeside() throws IOException {
        text(folder.root().resolve(SKELETON), "class MyCode { int mine; }\n");
        text(course.resolve(SKELETON), "class MyCode { /* mended */ }\n");
        List<String> said = folder.carryExercises(course);
        assertEquals("class MyCode { int mine; }\n", Files.readString(folder.root().resolve(SKELETON)));
        assertEquals("class MyCode { /* mended */ }\n", Files.readString(folder.root().resolve(SKELETON + ".new")));
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains(SKELETON) && said.get(0).contains("yours is kept"), said.get(0));
        assertEquals(List.of(), folder.carryExercises(course));
    }

    @Test
    void deletedFileComesBack() throws IOException {
        Files.delete(folder.root().resolve(NOTEBOOK));
        Files.delete(folder.root().resolve(SKELETON));
        folder.carryAll(course);
        assertTrue(Files.exists(folder.root().resolve(NOTEBOOK)) && Files.exists(folder.root().resolve(SKELETON)));
    }

    @Test
    void filesOfAnUnknownFolderAreNeverOverwritten() throws IOException {
        LearnerFolder other = LearnerFolder.at(place.resolve("other"));
        text(other.root().resolve(SKELETON), "class MyCode { int mine; }\n");
        text(other.root().resolve(NOTEBOOK), "not a notebook");
        other.carryAll(course);
        assertEquals("class MyCode { int mine; }\n", Files.readString(other.root().resolve(SKELETON)));
        assertEquals("not a notebook", Files.readString(other.root().resolve(NOTEBOOK)));
        assertTrue(Files.exists(other.root().resolve("notebooks/04-codes.new.ipynb")));
    }

    @Test
    void copyWithoutMarksKeepsEveryCell() throws IOException {
        List<Cell> bare = new ArrayList<>();
        for (Cell cell : mine().cells()) {
            bare.add(Cell.of(cell.type(), "x" + bare.size(), cell.source() + " // mine"));
        }
        Notebook.ofJava(bare).write(folder.root().resolve(NOTEBOOK));
        chapter("# Codes, mended", "1 + 1", "class MyCode {\n    throw new Unsolved();\n}", "check(new MyCode())");
        folder.carryAll(course);
        List<String> sources = mine().cells().stream().map(Cell::source).toList();
        bare.forEach(cell -> assertTrue(sources.contains(cell.source()), cell.source()));
        assertFalse(mine().cell("text").isEmpty());
    }

    private void chapter(String text, String sum, String answer, String check) throws IOException {
        List<Cell> cells = List.of(Cell.markdown("text", text),
                Cell.code("sum", sum).withRun(1, List.of(new Output.Stream("stdout", "stored"))), Cell.code("answer", answer), Cell.code("check", check));
        Files.createDirectories(course.resolve("notebooks"));
        Notebook.ofJava(cells).write(course.resolve(NOTEBOOK));
    }

    private Notebook mine() throws IOException {
        return Notebook.read(folder.root().resolve(NOTEBOOK));
    }

    private String source(String id) throws IOException {
        return mine().cell(id).orElseThrow().source();
    }

    private void edit(String id, String source) throws IOException {
        Notebook there = mine();
        there.withCells(there.cells().stream().map(cell -> cell.id().equals(id) ? cell.withSource(source) : cell).toList())
                .write(folder.root().resolve(NOTEBOOK));
    }

    private void add(String id, String markdown, int place) throws IOException {
        List<Cell> cells = new ArrayList<>(mine().cells());
        cells.add(place, Cell.markdown(id, markdown));
        mine().withCells(cells).write(folder.root().resolve(NOTEBOOK));
    }

    private List<String> names(String part) throws IOException {
        try (var files = Files.list(folder.root().resolve(part))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void text(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
