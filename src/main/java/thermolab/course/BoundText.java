package thermolab.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/**
 * A text cell whose numbers come from the session, in its two states: as its author wrote it, with forms ({@link Inline}),
 * and as a reader sees it, with values in their place. The second keeps the first, and the values, in its metadata, so
 * that one tells without a run whether the cell holds what its source says.
 */
public final class BoundText {

    private static final String SOURCE = "source"; // the text with its forms
    static final String VALUES = "values";

    private BoundText() {
    }

    /** The forms of a cell's text, or of what its fence says to withhold. */
    static List<Inline> forms(Cell cell) {
        return cell.isCode() ? Withholding.forms(cell) : cell.type() == Cell.Type.MARKDOWN ? Inline.in(cell.source()) : List.of();
    }

    /** The text with values in place of its forms. */
    static String filled(String text, List<Inline> forms, List<BoundValue> values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int i = 0; i < forms.size(); i++) {
            Inline form = forms.get(i);
            filled.append(text, at, form.start()).append(form.math() ? values.get(i).inMath() : values.get(i).text());
            at = form.end();
        }
        return filled.append(text.substring(at)).toString();
    }

    /** The cell as a reader sees it; a cell without forms as it is. */
    static Cell filled(Cell cell, List<BoundValue> values) {
        List<Inline> forms = forms(cell);
        if (forms.isEmpty()) {
            return cell;
        }
        ObjectNode metadata = cell.metadata();
        ObjectNode ours = metadata.withObject("/" + NotebookBuilder.OURS);
        BoundValue.put(values, ours.putArray(VALUES));
        if (cell.isCode()) {
            return cell.withMetadata(metadata);
        }
        ours.put(SOURCE, cell.source());
        return cell.withMetadata(metadata).withSource(filled(cell.source(), forms, values));
    }

    /** A cell that its source builds, filled with the values that the executed cell keeps; as it is where they don't fit. */
    static Cell filledAs(Cell built, Cell there) {
        List<BoundValue> values = values(there);
        boolean fits = !values.isEmpty() && forms(built).size() == values.size() && (built.isCode() || source(there).equals(built.source()));
        return fits ? filled(built, values) : built;
    }

    /**
     * The same for a whole notebook, by the cells' ids.
     *
     * @throws IllegalStateException where the executed notebook has no values for a cell's forms
     */
    static Notebook filledAs(Notebook built, Notebook there) {
        return built.withCells(built.cells().stream().map(cell -> {
            Cell filled = there.cell(cell.id()).map(old -> filledAs(cell, old)).orElse(cell);
            if (forms(cell).size() != values(filled).size()) {
                throw new IllegalStateException("the numbers in cell \"" + cell.id()
                        + "\" were not evaluated since its source changed; ./thermolab course build does it");
            }
            return filled;
        }).toList());
    }

    /** The values of an executed notebook that have a name. */
    static Map<String, BoundValue> named(Notebook executed) {
        Map<String, BoundValue> named = new TreeMap<>();
        for (Cell cell : executed.cells()) {
            List<BoundValue> values = values(cell);
            List<Inline> forms = cell.isCode() ? forms(cell) : Inline.in(source(cell));
            for (int i = 0; i < Math.min(forms.size(), values.size()); i++) {
                named.put(forms.get(i).name(), values.get(i));
            }
        }
        named.remove("");
        return named;
    }

    /**
     * A text of another file, such as a deck, with the values that the chapter named.
     *
     * @throws IllegalArgumentException with file and line where there is no such value
     */
    static String filledByName(String text, String file, Map<String, BoundValue> named) {
        List<Inline> forms = Inline.in(text);
        List<BoundValue> values = new ArrayList<>();
        for (Inline form : forms) {
            BoundValue value = form.kind() == Inline.Kind.GIVEN ? BoundValue.given(form.body()) : named.get(form.body());
            if (value == null || form.kind() == Inline.Kind.JAVA) {
                long line = 1 + text.substring(0, form.start()).chars().filter(c -> c == '\n').count();
                throw new IllegalArgumentException(file + ":" + line + ": " + form + ": slides take the chapter's values by name, `{value} gap`; "
                        + (named.isEmpty() ? "no value of the chapter has one yet: `{java name=gap} …`" : "there are " + String.join(", ", named.keySet())));
            }
            values.add(value);
        }
        return filled(text, forms, values);
    }

    /** The text with its forms that an executed text cell keeps; empty where it has none. */
    static String source(Cell cell) {
        return cell.metadata().path(NotebookBuilder.OURS).path(SOURCE).asText("");
    }

    /** Whether a text cell lost its forms, or never had those of its source. */
    static boolean lacksRecord(Cell cell, String source) {
        return values(cell).isEmpty() && Inline.in(cell.source()).isEmpty() && !Inline.in(source).isEmpty();
    }

    /** What the cell keeps of the last run. */
    public static List<BoundValue> values(Cell cell) {
        return BoundValue.read(cell.metadata().path(NotebookBuilder.OURS).path(VALUES));
    }

    /**
     * The cell as its author writes it: its text with the forms where their values stand, also after words around them
     * were edited.
     *
     * @throws IllegalArgumentException where a value was edited by hand, with the form
     */
    static Cell unfilled(Cell cell) {
        ObjectNode metadata = cell.metadata();
        ObjectNode ours = metadata.withObject("/" + NotebookBuilder.OURS);
        List<BoundValue> values = values(cell);
        String source = source(cell);
        ours.remove(List.of(SOURCE, VALUES));
        if (ours.isEmpty()) {
            metadata.remove(NotebookBuilder.OURS);
        }
        List<Inline> forms = cell.isCode() ? List.of() : Inline.in(source);
        Cell bare = values.isEmpty() ? cell : cell.withMetadata(metadata);
        return forms.isEmpty() || forms.size() != values.size() ? bare
                : bare.withSource(unfilled(source, forms, values, cell.source()));
    }

    private static String unfilled(String source, List<Inline> forms, List<BoundValue> values, String now) {
        String before = filled(source, forms, values);
        if (now.equals(before)) {
            return source;
        }
        TextDiff diff = TextDiff.of(before, now);
        StringBuilder text = new StringBuilder();
        int at = 0;
        int shift = 0; // between the text with forms and the text with values
        for (int i = 0; i < forms.size(); i++) {
            Inline form = forms.get(i);
            String printed = form.math() ? values.get(i).inMath() : values.get(i).text();
            int start = form.start() + shift;
            shift += printed.length() - (form.end() - form.start());
            TextDiff.Span span = diff.image(start, start + printed.length());
            String there = now.substring(span.from(), span.to());
            if (there.equals(printed)) {
                text.append(now, at, span.from()).append(source, form.start(), form.end());
                at = span.to();
            } else if (there.chars().anyMatch(Character::isDigit)) {
                throw new IllegalArgumentException("says \"" + there.strip() + "\" where " + form + " gave " + printed
                        + "; edited by hand: change the expression in the source, or write the form into the cell");
            } // else the words around it went, and it with them
        }
        return text.append(now.substring(at)).toString();
    }

    /** The cells as their author writes them; one whose value was edited stays as it is. */
    static List<Cell> unfilledWhereUnedited(List<Cell> cells) {
        List<Cell> unfilled = new ArrayList<>();
        for (Cell cell : cells) {
            Cell bare = cell;
            try {
                bare = unfilled(cell);
            } catch (IllegalArgumentException edited) {
                // its text tells that it was
            }
            unfilled.add(bare);
        }
        return unfilled;
    }
}
