package thermolab.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/**
 * Folds, in a chapter that has run for reading, what answers a prediction, so that a reader can guess first: one click opens
 * it. JupyterLab reads {@code jupyter.outputs_hidden}, the classic Notebook {@code collapsed}; both are part of nbformat.
 * A copy without outputs ({@link Cell#withoutRun}) folds nothing.
 */
final class Folding {

    /** Gives an answer, or draws the guess beside it. */
    private static final Pattern ANSWERS = Pattern.compile("\\bPredict\\s*\\.\\s*answer\\s*\\(|\\.\\s*guess\\s*\\(");

    private Folding() {
    }

    static Notebook ofAnswers(Notebook run) {
        return run.withCells(run.cells().stream().map(cell -> answers(cell) ? folded(cell) : cell).toList());
    }

    private static boolean answers(Cell cell) {
        return cell.isCode() && !cell.outputs().isEmpty() && ANSWERS.matcher(cell.source()).find();
    }

    private static Cell folded(Cell cell) {
        ObjectNode metadata = cell.metadata().put(Cell.COLLAPSED, true);
        metadata.withObject("/" + Cell.JUPYTER).put(Cell.OUTPUTS_HIDDEN, true);
        return cell.withMetadata(metadata);
    }
}
