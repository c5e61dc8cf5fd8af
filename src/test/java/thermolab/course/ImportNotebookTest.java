package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

class ImportNotebookTest {

    private final Chapter chapter = Samples.chapter();
    private final Notebook built = new NotebookBuilder(chapter, Samples.TASKS).build();

    /** One edit that a person makes in Jupyter; numbers are taken modulo the number of cells. */
    private record Edit(String kind, int at, int to, String text) {
    }

    /** Lines in which a naive reader of Markdown would go wrong. */
    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> line = Arbitraries.of("", "", " ", "\t", "plain words", "# heading", "## heading ", "#", "```", "```java",
                "```java name=\"x\"", "```java name=\"imports\"", "  ```java", "````", "~~~", "```text", "```java .noeval", "---",
                "<!-- #region -->", "<!-- #endregion -->", "<!-- #raw -->", "<!-- #endraw -->", "<!-- #region lines=\"1\" -->",
                "trailing spaces  ", "windows\r", "\r", "Δx ≈ 😀", "\u2028", "\u0085", "\f", "\u000b", "int x = 1;", "$$x^2$$", "<br>", "- item",
                "    indented", "throw new Unsolved();", "check(new MyDoubling())", "name: value", "\\", "a\u0000b");
        return Arbitraries.oneOf(line.list().ofMaxSize(8).map(lines -> String.join("\n", lines)),
                Arbitraries.strings().withCharRange(' ', '~').withChars('\n').ofMaxLength(12));
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(Arbitraries.of("set", "set", "add-text", "add-code", "add-raw", "remove", "move", "split", "join",
                "retype", "lose-metadata", "copy"), place, place, text()).as(Edit::new).list().ofMaxSize(6);
    }

    @Property(tries = 1500)
    void isTheInverseOfTheBuildForAnyEdit(@ForAll("edits") List<Edit> edits) {
        List<List<Cell>> units = units();
        edits.forEach(edit -> apply(edit, units));
        Notebook edited = built.withCells(units.stream().flatMap(List::stream).toList());

        String source = new ImportNotebook(chapter, Samples.TASKS).bring(edited).source();

        Chapter brought = Chapter.parse(source, "src/course/99-sample.md");
        Notebook rebuilt = new NotebookBuilder(brought, Samples.TASKS).build();
        assertEquals(sources(edited), sources(rebuilt));
        assertEquals(source, new ImportNotebook(brought, Samples.TASKS).bring(rebuilt).source());
    }

    @Property(tries = 500)
    void isTheIdentityOnWhatIsBuiltFromAnySource(@ForAll("text") String first, @ForAll("text") String second) {
        String source = Samples.HEADER + first + "\n\n" + Samples.BODY + second;
        Chapter any;
        try {
            any = Chapter.parse(source, "src/course/99-sample.md");
        } catch (IllegalArgumentException e) {
            return; // not in the format
        }
        assertEquals(source, new ImportNotebook(any, Samples.TASKS).bring(new NotebookBuilder(any, Samples.TASKS).build()).source());
    }

    @Example
    void changesTheLinesOfTheEditedCellAlone() {
        String source = chapter.source();
        assertEquals(source.replace("First of two", "One of the two"), bring("after-half-2", "One of the two texts."));
        assertEquals(source.replace("int half = 42 / 2;", "int half = 84 / 4;"), bring("half", "int half = 84 / 4;\nhalf"));
    }

    @Example
    void keepsWhatAFenceTellsItsAuthorAlone() {
        String source = chapter.source().replace("name=\"half\" covers", "name=\"half\" exact=\"enumerated\" alt=\"A.\" covers");
        Chapter excused = Chapter.parse(source, "src/course/99-sample.md");
        Notebook told = new NotebookBuilder(excused, Samples.TASKS).build();
        assertEquals(-1, told.toJson().indexOf("enumerated"));
        assertEquals(source.replace("42 / 2", "84 / 4"), new ImportNotebook(excused, Samples.TASKS).bring(told.withCells(told.cells().stream()
                .map(cell -> cell.id().equals("half") ? cell.withSource("int half = 84 / 4;\nhalf") : cell).toList())).source());
    }

    @Example
    void keepsTheLineEndsOfWindows() {
        String source = chapter.source().replace("\n", "\r\n");
        Chapter windows = Chapter.parse(source, "src/course/99-sample.md");
        assertEquals(source.replace("42 / 2", "84 / 4"), new ImportNotebook(windows, Samples.TASKS)
                .bring(with("half", "int half = 84 / 4;\nhalf")).source());
    }

    @Example
    void bringsTheTextOfASkeletonIntoItsSolution() {
        String edited = Samples.SOLUTION.cell().replace("Twice a number.", "Two times a number.");
        ImportNotebook.Imported imported = new ImportNotebook(chapter, Samples.TASKS).bring(with("exercise-doubling", edited));
        assertEquals(chapter.source(), imported.source());
        assertEquals(Samples.SOLUTION.source().replace("Twice a number.", "Two times a number."),
                imported.solutions().get("Doubling").source());
    }

    @Example
    void refusesWhatHasNoPlaceInTheSource() {
        String solved = Samples.SOLUTION.cell().replace("throw new Unsolved();", "return 2 * x;");
        assertRefused(with("exercise-doubling", solved), "99-sample, cell 10 the edited skeleton can't be brought back into "
                + "solutions/99-sample/chapter99/MyDoubling.java: `throw new Unsolved();` must stand where the learner writes, 1 time");
        assertRefused(with("exercise-doubling", "import java.util.List;\n" + Samples.SOLUTION.cell()), "imports belong in the first code cell");
        assertRefused(with("check-doubling", "check(null)"), "cell 10 must be followed by its check");
        assertRefused(without("check-doubling"), "cell 10 must be followed by its check");
        assertRefused(with("contract-doubling", "Thrice."), "cell 9 (contract-doubling) shows a contract, which is written in solutions/99-sample");
        assertRefused(without("exercise-doubling"), "cell 10 checks an exercise that does not stand right before it");
    }

    private String bring(String id, String source) {
        ImportNotebook.Imported imported = new ImportNotebook(chapter, Samples.TASKS).bring(with(id, source));
        assertEquals(Map.of(), imported.solutions());
        return imported.source();
    }

    private Notebook with(String id, String source) {
        return built.withCells(built.cells().stream().map(cell -> cell.id().equals(id) ? cell.withSource(source) : cell).toList());
    }

    private Notebook without(String id) {
        return built.withCells(built.cells().stream().filter(cell -> !cell.id().equals(id)).toList());
    }

    private void assertRefused(Notebook edited, String part) {
        String message = assertThrows(IllegalArgumentException.class,
                () -> new ImportNotebook(chapter, Samples.TASKS).bring(edited)).getMessage();
        assertTrue(message.contains(part), message);
    }

    /** The cells, with the two of the exercise as one unit. */
    private List<List<Cell>> units() {
        List<List<Cell>> units = new ArrayList<>();
        for (Cell cell : built.cells()) {
            if (cell.id().equals("exercise-doubling") || cell.id().equals("check-doubling")) { // with the contract before them
                units.set(units.size() - 1, Stream.concat(units.get(units.size() - 1).stream(), Stream.of(cell)).toList());
            } else {
                units.add(List.of(cell));
            }
        }
        return units;
    }

    private static void apply(Edit edit, List<List<Cell>> units) {
        int at = edit.at % Math.max(1, units.size());
        int to = edit.to % Math.max(1, units.size());
        String newId = "new-" + edit.at + "-" + edit.to + "-" + units.size() + "-" + Math.floorMod(edit.text.hashCode(), 1000);
        if (edit.kind.startsWith("add") || units.isEmpty()) {
            Cell.Type type = edit.kind.equals("add-code") ? Cell.Type.CODE : edit.kind.equals("add-raw") ? Cell.Type.RAW : Cell.Type.MARKDOWN;
            units.add(Math.min(at, units.size()), List.of(Cell.of(type, newId, edit.text)));
        } else if (edit.kind.equals("remove")) {
            units.remove(at);
        } else if (edit.kind.equals("move")) {
            Collections.swap(units, at, to);
        } else if (units.get(at).size() == 1) {
            Cell cell = units.get(at).get(0);
            int middle = cell.source().offsetByCodePoints(0, cell.source().codePointCount(0, cell.source().length()) / 2);
            switch (edit.kind) {
                case "set" -> units.set(at, List.of(cell.withSource(edit.text)));
                case "retype" -> units.set(at, List.of(Cell.of(Cell.Type.values()[edit.to % 3], cell.id(), cell.source())));
                case "lose-metadata" -> units.set(at, List.of(Cell.of(cell.type(), newId, cell.source())));
                case "copy" -> units.add(to, List.of(Cell.of(cell.type(), newId, cell.source()).withMetadata(cell.metadata())));
                case "split" -> {
                    units.set(at, List.of(cell.withSource(cell.source().substring(0, middle))));
                    units.add(at + 1, List.of(Cell.of(cell.type(), newId, cell.source().substring(middle)).withMetadata(cell.metadata())));
                }
                case "join" -> {
                    if (at + 1 < units.size() && units.get(at + 1).size() == 1) {
                        units.set(at, List.of(cell.withSource(cell.source() + "\n\n" + units.remove(at + 1).get(0).source())));
                    }
                }
                default -> throw new IllegalArgumentException(edit.kind);
            }
        }
    }

    private static List<String> sources(Notebook notebook) {
        return notebook.cells().stream().map(cell -> cell.type() + ":" + cell.source()).toList();
    }
}
