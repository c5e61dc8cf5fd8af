package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import thermolab.show.Question;

class RunnerTest {

    private static final Runner.Watcher NOBODY = new Runner.Watcher() {
    };

    private static Runner.Run run(Cell... cells) {
        return Runner.run(Notebook.ofJava(List.of(cells)), NOBODY);
    }

    @Test
    void fillsOutputsAsJupyterDoes() {
        Runner.Run run = run(Cell.markdown("text", "# Title"),
                Cell.code("print", "System.out.println(\"a\");\nSystem.out.println(\"b\");\nSystem.err.print(\"c\");\n6 * 7"));
        Cell cell = run.notebook().cell("print").orElseThrow();
        assertEquals(OptionalInt.of(1), cell.executionCount());
        assertEquals(List.of(new Output.Stream("stdout", "a\nb\n"), new Output.Stream("stderr", "c")),
                cell.outputs().subList(0, 2));
        assertEquals("42", cell.outputs().get(2).content("text/plain").orElseThrow());
    }

    @Test
    void progressLeavesItsLastState() {
        Runner.Run run = run(Cell.code("imports", "import thermolab.show.*;"),
                Cell.code("work", "var area = Show.live();\narea.html(\"<i>1</i>\", \"1\");\n"
                        + "try (Progress p = Show.progress(\"w\", 2)) { p.step(); p.step(); }"),
                Cell.code("later", "area.html(\"<i>2</i>\", \"2\");"));
        List<Output> outputs = run.notebook().cell("work").orElseThrow().outputs();
        assertEquals(2, outputs.size());
        assertEquals("2", outputs.get(0).content("text/plain").orElseThrow());
        assertTrue(outputs.get(1).content("text/plain").orElseThrow().contains("2 of 2"), outputs.toString());
        assertEquals(List.of(), run.notebook().cell("later").orElseThrow().outputs());
    }

    @Test
    void questionsOfACellAreKeptWithWhatItShows() {
        Notebook ran = run(Cell.code("imports", "import thermolab.show.*;"),
                Cell.code("two", "Predict.number(\"a\", \"A?\");\nPredict.choice(\"b\", \"B?\", java.util.List.of(\"up\", \"down\"));"),
                Cell.code("silent", "Guess guess = Predict.chance(\"c\", \"C?\", 0.5);\nint x = 1;"), Cell.code("answer", "Predict.answer(\"a\", 3);")).notebook();
        assertEquals(List.of(new Question("a", "number", "A?", List.of(), List.of()), new Question("b", "choice", "B?", List.of("up", "down"), List.of())),
                questions(ran, "two"));
        assertEquals(1, ran.cell("two").orElseThrow().outputs().size());
        assertEquals(List.of(new Question("c", "chance", "C?", List.of(), List.of())), questions(ran, "silent"));
        assertEquals("C?", ran.cell("silent").orElseThrow().outputs().get(0).content("text/plain").orElseThrow());
        assertEquals(List.of(), questions(ran, "answer"));
    }

    private static List<Question> questions(Notebook ran, String cell) {
        return ran.cell(cell).orElseThrow().outputs().stream().flatMap(output -> output.content(Question.MIME).map(Question::read).orElse(List.of()).stream()).toList();
    }

    @Test
    void stopsAtTheFirstFailure() {
        Runner.Run run = run(Cell.code("good", "int x = 1;"), Cell.markdown("words", "words"),
                Cell.code("bad", "int y =\n    x / 0;"), Cell.code("after", "x"));
        Runner.Failure failure = run.failure().orElseThrow();
        assertEquals(2, failure.index());
        assertEquals("ArithmeticException", failure.error().name());
        assertEquals(failure.error(), run.notebook().cell("bad").orElseThrow().outputs().get(0));
        assertEquals(OptionalInt.empty(), run.notebook().cell("after").orElseThrow().executionCount());
    }

    @Test
    void cellThatMayFailDoesNotEndTheRun() throws Exception {
        JsonNode metadata = new ObjectMapper().readTree("{\"tags\": [\"raises-exception\"]}");
        Runner.Run run = run(Cell.code("bad", "throw new Error();").withMetadata((ObjectNode) metadata), Cell.code("next", "1"));
        assertTrue(run.failure().isEmpty());
        assertEquals(1, run.notebook().cell("next").orElseThrow().outputs().size());
    }

    @Test
    void eachRunBeginsFresh() {
        run(Cell.code("a", "int onlyHere = 1;"));
        assertEquals("CompileError", run(Cell.code("a", "onlyHere")).failure().orElseThrow().error().name());
    }

    @Test
    void watcherSeesCellsAsTheyEnd() {
        List<String> seen = new ArrayList<>();
        Runner.run(Notebook.ofJava(List.of(Cell.markdown("m", ""), Cell.code("c", "1"))), new Runner.Watcher() {
            @Override
            public void begins(int index, Cell cell) {
                seen.add("begins " + index);
            }

            @Override
            public void ends(int index, Cell cell, Duration took) {
                seen.add("ends " + index + " with " + cell.outputs().size());
            }
        });
        assertEquals(List.of("begins 1", "ends 1 with 1"), seen);
    }
}
