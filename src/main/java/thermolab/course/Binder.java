package thermolab.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.notebook.Runner;
import thermolab.num.Estimate;

/**
 * Asks the session of a running chapter for what the forms of its texts say, each once the cells before it have run, and
 * fills the texts when the run is over.
 */
final class Binder implements Runner.Watcher {

    /** An estimate's number alone; its error is worth knowing. */
    private static final Pattern VALUE_OF = Pattern.compile("(.+)\\.value\\(\\)", Pattern.DOTALL);

    private final Chapter chapter;
    private final Map<String, Block> blocks; // by id of the cell that they become
    private final Runner.Watcher watcher;
    private final Map<String, List<BoundValue>> found = new HashMap<>(); // by cell; null for what is known at the end
    private final Map<String, BoundValue> named = new TreeMap<>();

    /**
     * @param blocks of the chapter, by the id of the cell that each becomes
     * @param watcher who else looks on
     */
    Binder(Chapter chapter, Map<String, Block> blocks, Runner.Watcher watcher) {
        this.chapter = chapter;
        this.blocks = blocks;
        this.watcher = watcher;
    }

    @Override
    public void begins(int index, Cell cell) {
        watcher.begins(index, cell);
    }

    @Override
    public void ends(int index, Cell cell, Duration took) {
        watcher.ends(index, cell, took);
    }

    @Override
    public void reached(int index, Cell cell, Runner.Values values) {
        List<BoundValue> ofCell = new ArrayList<>();
        for (Inline form : BoundText.forms(cell)) {
            BoundValue value = switch (form.kind()) {
                case GIVEN -> BoundValue.given(form.body());
                case JAVA -> evaluated(cell, form, values);
                case VALUE -> null;
            };
            ofCell.add(value);
            if (!form.name().isEmpty() && value != null && named.put(form.name(), value) != null) {
                throw bad(cell, form, "the name " + form.name() + " is taken by another value of this chapter");
            }
        }
        found.put(cell.id(), ofCell);
    }

    private BoundValue evaluated(Cell cell, Inline form, Runner.Values values) {
        try {
            BoundValue value = BoundValue.of(values.of(form.body()), form.note());
            return value.error().isPresent() ? value : estimate(form.body(), values)
                    .map(estimate -> value.withError(estimate.standardError())).orElse(value);
        } catch (IllegalArgumentException e) {
            throw bad(cell, form, e.getMessage());
        }
    }

    /** What {@code .value()} at the end of an expression is taken of, where that is the whole of it: not in {@code 100 * e.value()}. */
    private static Optional<Estimate> estimate(String expression, Runner.Values values) {
        Matcher whole = VALUE_OF.matcher(expression);
        try {
            return whole.matches() && values.of(whole.group(1)) instanceof Estimate estimate ? Optional.of(estimate) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The notebook with all its texts filled. */
    Notebook filled(Notebook ran) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : ran.cells()) {
            List<Inline> forms = BoundText.forms(cell);
            List<BoundValue> values = new ArrayList<>();
            for (int i = 0; i < forms.size(); i++) {
                BoundValue value = found.get(cell.id()).get(i);
                values.add(value != null ? value : named(cell, forms.get(i)));
            }
            Cell filled = BoundText.filled(cell, values);
            cells.add(cell.isCode() && !forms.isEmpty() ? Withholding.withTexts(cell, filled) : filled);
        }
        return ran.withCells(cells);
    }

    private BoundValue named(Cell cell, Inline form) {
        BoundValue value = named.get(form.body());
        if (value == null) {
            throw bad(cell, form, named.isEmpty() ? "no value of this chapter has a name; give it one: `{java name=" + form.body() + "} …`"
                    : "no value has this name; there are " + String.join(", ", named.keySet()));
        }
        return value;
    }

    /** Chapter, line, form, and what is wrong with it. */
    private IllegalStateException bad(Cell cell, Inline form, String what) {
        Block block = blocks.get(cell.id());
        int line = block == null ? 1 : block.line();
        if (block != null && !cell.isCode()) {
            int fence = Math.max(0, block.raw().indexOf(block.text())); // a marker may stand before the text
            line += lines(block.raw().substring(0, fence)) + lines(block.text().substring(0, form.start()));
        }
        return new IllegalStateException(chapter.file() + ":" + line + ": " + form + ": " + what);
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
