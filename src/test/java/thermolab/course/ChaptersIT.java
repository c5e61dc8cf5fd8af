package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.notebook.Output;

/**
 * Runs every chapter on the packaged toolkit and compares what it prints with what is committed, so that no output is
 * stale with respect to the toolkit; numbers in texts and in what pictures say within the digits printed. Pixels are left
 * out: they depend on the fonts of the machine.
 */
class ChaptersIT {

    private static final Course COURSE = Course.at(Path.of(System.getProperty("thermolab.home", "")));

    @TestFactory
    Stream<DynamicTest> printsWhatIsCommitted() throws IOException {
        return COURSE.slugs().stream().map(slug -> DynamicTest.dynamicTest(slug, () -> {
            Notebook committed = COURSE.committed(slug);
            List<Cell> again = COURSE.again(slug).cells();
            assertEquals(committed.cells().size(), again.size());
            for (int i = 0; i < again.size(); i++) {
                assertSameTexts(committed.cells().get(i), again.get(i));
                assertSameValues(committed.cells().get(i), again.get(i));
            }
        }));
    }

    private static void assertSameValues(Cell before, Cell now) {
        List<BoundValue> committed = BoundText.values(before);
        List<BoundValue> values = BoundText.values(now);
        assertEquals(committed.size(), values.size(), before.id());
        for (int i = 0; i < values.size(); i++) {
            assertTrue(committed.get(i).isSameAs(values.get(i)), before.id() + ": " + committed.get(i).text() + ", now " + values.get(i).text());
        }
    }

    private static void assertSameTexts(Cell before, Cell now) {
        assertEquals(before.outputs().size(), now.outputs().size(), before.id());
        for (int i = 0; i < now.outputs().size(); i++) {
            String committed = text(before.outputs().get(i));
            String text = text(now.outputs().get(i));
            boolean same = now.outputs().get(i).content("image/png").isPresent() && BoundValue.given(committed).isSameAs(BoundValue.given(text));
            assertEquals(committed, same ? committed : text, before.id());
        }
    }

    private static String text(Output output) {
        return output instanceof Output.Stream stream ? stream.text() : output.content("text/plain").orElse("");
    }
}
