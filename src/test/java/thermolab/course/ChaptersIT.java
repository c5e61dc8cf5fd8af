package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

    /** Chapters that meter this machine: what a clock decides is compared without its digits. */
    private static final Set<String> METERED = Set.of("21-data-centre", "24-capstone");
    private static final Course COURSE = Course.at(Path.of(System.getProperty("thermolab.home", "")));

    @TestFactory
    Stream<DynamicTest> printsWhatIsCommitted() throws IOException {
        return COURSE.slugs().stream().map(slug -> DynamicTest.dynamicTest(slug, () -> {
            Notebook committed = COURSE.committed(slug);
            List<Cell> again = COURSE.again(slug).cells();
            assertEquals(committed.cells().size(), again.size());
            for (int i = 0; i < again.size(); i++) {
                assertSameTexts(committed.cells().get(i), again.get(i), METERED.contains(slug));
                assertSameValues(committed.cells().get(i), again.get(i), METERED.contains(slug));
            }
        }));
    }

    private static void assertSameValues(Cell before, Cell now, boolean metered) {
        List<BoundValue> committed = BoundText.values(before);
        List<BoundValue> values = BoundText.values(now);
        assertEquals(committed.size(), values.size(), before.id());
        for (int i = 0; i < values.size(); i++) {
            assertTrue(metered || committed.get(i).isSameAs(values.get(i)), before.id() + ": " + committed.get(i).text() + ", now " + values.get(i).text());
        }
    }

    private static void assertSameTexts(Cell before, Cell now, boolean metered) {
        assertEquals(before.outputs().size(), now.outputs().size(), before.id());
        for (int i = 0; i < now.outputs().size(); i++) {
            String committed = text(before.outputs().get(i));
            String text = text(now.outputs().get(i));
            boolean same = metered ? withoutDigits(committed).equals(withoutDigits(text))
                    : now.outputs().get(i).content("image/png").isPresent() && BoundValue.given(committed).isSameAs(BoundValue.given(text));
            assertEquals(committed, same ? committed : text, before.id());
        }
    }

    private static String withoutDigits(String text) {
        return text.replaceAll("[-−]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?", "#").replaceAll("-{2,}", "--").replaceAll("\\s+", " ");
    }

    private static String text(Output output) {
        return output instanceof Output.Stream stream ? stream.text() : output.content("text/plain").orElse("");
    }
}
