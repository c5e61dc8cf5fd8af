package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thermolab.notebook.Cell;
import thermolab.notebook.Output;

/** What nbgrader asks of a notebook: not a word on stderr, and a test cell that ends in its points. */
class GradedCellsTest {

    private static final Course COURSE = Course.at(Path.of(System.getProperty("thermolab.home", "")));

    @TestFactory
    Stream<DynamicTest> nothingIsPrintedOnStderr() throws IOException {
        return eachChapter(cells -> cells.forEach(cell -> cell.outputs().forEach(output ->
                assertFalse(output instanceof Output.Stream stream && stream.name().equals("stderr"), cell.id()))));
    }

    @TestFactory
    Stream<DynamicTest> checkCellsEndInANumber() throws IOException {
        return eachChapter(cells -> {
            List<Cell> checks = cells.stream().filter(cell -> cell.metadata().path("nbgrader").path("points").isNumber()).toList();
            assertFalse(checks.isEmpty(), "no graded cell");
            for (Cell check : checks) {
                List<Output> outputs = check.outputs();
                assertTrue(!outputs.isEmpty(), check.id());
                assertEquals("0.0", outputs.get(outputs.size() - 1).content("text/plain").orElse(""), check.id());
            }
        });
    }

    private static Stream<DynamicTest> eachChapter(Consumer<List<Cell>> claim) throws IOException {
        return COURSE.slugs().stream().map(slug -> DynamicTest.dynamicTest(slug, () -> claim.accept(COURSE.committed(slug).cells())));
    }
}
