package thermolab.grade.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/**
 * A chapter's notebook with its exercises alone: the imports, and for each exercise the text before it, the cell for the
 * answer and the check. Cells keep their ids and nbgrader's metadata; nothing has run.
 */
final class StudentNotebook {

    private static final String OURS = "thermolab";

    private StudentNotebook() {
    }

    /**
     * @param exercises names of the contracts that are asked
     * @param introduction Markdown, the first cell
     */
    static Notebook of(Notebook chapter, Set<String> exercises, String introduction) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.markdown("assignment", introduction));
        List<Cell> text = new ArrayList<>(); // since the last code cell
        boolean imported = false;
        for (Cell cell : chapter.cells()) {
            if (!cell.isCode()) {
                text.add(cell);
                continue;
            }
            String answer = cell.metadata().path(OURS).path("exercise").asText("");
            String check = cell.metadata().path(OURS).path("checks").asText("");
            if (!imported) {
                cells.add(cell.withoutRun());
                imported = true;
            } else if (exercises.contains(answer)) {
                cells.addAll(text);
                cells.add(cell.withoutRun());
            } else if (exercises.contains(check)) {
                cells.add(cell.withoutRun());
            }
            text.clear();
        }
        var metadata = chapter.metadata();
        metadata.remove(OURS); // it is no longer the chapter, which `course import` would bring home
        return new Notebook(metadata, cells);
    }
}
