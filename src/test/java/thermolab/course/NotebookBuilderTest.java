package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

class NotebookBuilderTest {

    private final Notebook notebook = new NotebookBuilder(Samples.chapter(), Samples.TASKS).build();

    @Test
    void idsComeFromNamesAndHeadings() {
        assertEquals(List.of("9-a-sample", "imports", "after-imports", "a-question", "half", "after-half", "after-half-2",
                "after-half-2-2", "contract-doubling", "exercise-doubling", "check-doubling", "after-exercise-doubling"),
                notebook.cells().stream().map(Cell::id).toList());
    }

    @Test
    void exerciseBecomesItsContractTheSkeletonAndItsCheck() {
        Cell terms = notebook.cell("contract-doubling").orElseThrow();
        assertEquals("**Contract `Doubling`** (build). Twice.", terms.source());
        assertEquals("{\"editable\":false,\"thermolab\":{\"contract\":\"Doubling\"}}", terms.metadata().toString());
        Cell answer = notebook.cell("exercise-doubling").orElseThrow();
        assertEquals("""
                /** Twice a number. */
                final class MyDoubling implements Doubling {

                    @Override
                    public double twice(double x) {
                        throw new Unsolved();
                    }
                }""", answer.source());
        assertEquals("{\"thermolab\":{\"name\":\"exercise-doubling\",\"exercise\":\"Doubling\"},\"nbgrader\":{\"grade_id\":"
                + "\"exercise-doubling\",\"task\":false,\"schema_version\":3,\"grade\":false,\"locked\":false,\"solution\":true}}",
                answer.metadata().toString());
        Cell check = notebook.cell("check-doubling").orElseThrow();
        assertEquals("check(new MyDoubling())", check.source());
        assertEquals("{\"nbgrader\":{\"grade_id\":\"check-doubling\",\"task\":false,\"schema_version\":3,\"grade\":true,"
                + "\"locked\":true,\"solution\":false,\"points\":3},\"thermolab\":{\"checks\":\"Doubling\"}}",
                check.metadata().toString());
    }

    @Test
    void namedCellsSayWhatTheyCover() {
        assertEquals("{\"thermolab\":{\"name\":\"half\",\"covers\":[\"S0-01\",\"S0-02\"]}}",
                notebook.cell("half").orElseThrow().metadata().toString());
    }

    @Test
    void unknownExerciseIsRefusedWithItsLine() {
        assertEquals("src/course/99-sample.md:48: unknown exercise Doubling; solutions/99-sample has none",
                assertThrows(IllegalArgumentException.class, () -> new NotebookBuilder(Samples.chapter(), Map.of()).build())
                        .getMessage());
    }
}
