package thermolab.course.rules;

import java.util.ArrayList;
import java.util.List;
import thermolab.course.BoundText;
import thermolab.course.BoundValue;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/** A value of the session that is printed with more digits than its standard error allows. */
final class BeyondError implements Rule {

    @Override
    public String name() {
        return "beyond error";
    }

    @Override
    public Reading of(Draft draft) {
        List<String> findings = new ArrayList<>();
        for (Cell cell : draft.notebook().map(Notebook::cells).orElse(List.of())) {
            BoundText.values(cell).stream().filter(BoundValue::isBeyondItsError).forEach(value -> findings.add(draft.notebookFile()
                    + ": " + cell.id() + ": " + value.text() + " has a standard error of " + value.error().getAsDouble()));
        }
        return Reading.of(findings);
    }
}
