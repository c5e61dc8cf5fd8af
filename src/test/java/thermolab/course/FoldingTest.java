package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.notebook.Output;

class FoldingTest {

    private static final Output SHOWN = new Output.Stream("stdout", "42");

    private static Cell run(String source) {
        return Cell.code("c" + Math.floorMod(source.hashCode(), 1000), source).withRun(1, List.of(SHOWN));
    }

    private static List<String> folded(Cell... cells) {
        return Folding.ofAnswers(new Notebook(JsonNodeFactory.instance.objectNode(), List.of(cells))).cells().stream()
                .filter(cell -> !cell.metadata().isEmpty()).map(cell -> cell.source() + " " + cell.metadata()).toList();
    }

    @Test
    void foldsAnswersAndPicturesWithAGuessInThem() {
        String metadata = " {\"collapsed\":true,\"jupyter\":{\"outputs_hidden\":true}}";
        List<String> answers = List.of("double dip = 3;\nPredict.answer(\"dip\", dip);", "Predict\n    .answer(\"dip\", 3)", "Plot.xy(x, y)\n    .guess(guess)");
        assertEquals(answers.stream().map(source -> source + metadata).toList(), folded(answers.stream().map(FoldingTest::run).toArray(Cell[]::new)));
    }

    @Test
    void leavesQuestionsScoresAndWhatHasNotRunOpen() {
        assertEquals(List.of(), folded(run("Guess guess = Predict.number(\"dip\", \"How far?\");"), run("Predict.score();"),
                Cell.code("unrun", "Predict.answer(\"dip\", 3)"), Cell.markdown("text", "`Predict.answer(key, truth)` answers")));
    }

    @Test
    void aCopyWithoutOutputsIsOpenAndIsTheChaptersCell() {
        Cell cell = Cell.code("dip", "Predict.answer(\"dip\", 3)");
        Cell kept = cell.withMetadata(JsonNodeFactory.instance.objectNode().<com.fasterxml.jackson.databind.node.ObjectNode>set("jupyter",
                JsonNodeFactory.instance.objectNode().put("source_hidden", true)));
        Stream.of(cell, kept).forEach(one -> {
            Notebook run = new Notebook(JsonNodeFactory.instance.objectNode(), List.of(one.withRun(1, List.of(SHOWN))));
            assertEquals(one, Folding.ofAnswers(run).cells().get(0).withoutRun());
        });
    }
}
