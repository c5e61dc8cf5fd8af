package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.notebook.Output;
import thermolab.notebook.Runner;

/**
 * Runs every chapter on the packaged toolkit and compares what it prints with what is committed, so that no output is
 * stale with respect to the toolkit. Pictures are left out: their pixels depend on the fonts of the machine.
 */
class ChaptersIT {

    private static final Course COURSE = Course.at(Path.of(System.getProperty("thermolab.home", "")));

    @TestFactory
    Stream<DynamicTest> printsWhatIsCommitted() throws IOException {
        return COURSE.slugs().stream().map(slug -> DynamicTest.dynamicTest(slug, () -> {
            Notebook committed = COURSE.committed(slug);
            Runner.Run run = Runner.run(committed, new Runner.Watcher() {
            });
            assertTrue(run.failure().isEmpty(), run.failure().toString());
            for (int i = 0; i < committed.cells().size(); i++) {
                assertEquals(texts(committed.cells().get(i)), texts(run.notebook().cells().get(i)), committed.cells().get(i).id());
            }
        }));
    }

    /** Values of texts are evaluated only by the build; here once more, within the digits printed. */
    @TestFactory
    Stream<DynamicTest> numbersInTextsAreWhatIsCommitted() throws IOException {
        return COURSE.slugs().stream().filter(ChaptersIT::bindsNumbers).map(slug -> DynamicTest.dynamicTest(slug, () -> {
            Notebook committed = COURSE.committed(slug);
            for (Cell cell : COURSE.again(slug).cells()) {
                List<BoundValue> before = BoundText.values(committed.cell(cell.id()).orElseThrow());
                List<BoundValue> now = BoundText.values(cell);
                assertEquals(before.size(), now.size(), cell.id());
                for (int i = 0; i < now.size(); i++) {
                    assertTrue(before.get(i).isSameAs(now.get(i)), cell.id() + ": " + before.get(i).text() + ", now " + now.get(i).text());
                }
            }
        }));
    }

    private static boolean bindsNumbers(String slug) {
        try {
            return COURSE.committed(slug).cells().stream().anyMatch(cell -> !BoundText.values(cell).isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Cell cell) {
        return cell.outputs().stream().map(output -> output instanceof Output.Stream stream ? stream.text()
                : output.content("text/plain").orElse("")).toList();
    }
}
