package thermolab.grade.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/**
 * What stands under one heading of a notebook, up to the next heading of any level.
 *
 * @param level of the heading: 1 for {@code #}; 0 for what stands before the first
 * @param cells the first begins with the heading
 */
record Part(int level, List<Cell> cells) {

    private static final Pattern HEADING_OR_FENCE = Pattern.compile("^(?:(#{1,6})\\s|(```|~~~))", Pattern.MULTILINE);

    /** All parts, in their order; a cell with a heading in its midst is cut there, and what goes on keeps the cell's id. */
    static List<Part> of(Notebook notebook) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(0, new ArrayList<>()));
        for (Cell cell : notebook.cells()) {
            if (cell.type() == Cell.Type.MARKDOWN) {
                addText(parts, cell);
            } else {
                parts.get(parts.size() - 1).cells().add(cell);
            }
        }
        return parts;
    }

    private static void addText(List<Part> parts, Cell cell) {
        Matcher found = HEADING_OR_FENCE.matcher(cell.source());
        boolean fenced = false;
        int from = 0;
        int level = -1; // of the heading at `from`; none yet
        while (found.find()) {
            if (found.group(1) == null) {
                fenced = !fenced;
            } else if (!fenced) {
                add(parts, level, cell.withSource(cell.source().substring(from, found.start()).strip()));
                from = found.start();
                level = found.group(1).length();
            }
        }
        add(parts, level, cell.withSource(cell.source().substring(from).strip()));
    }

    private static void add(List<Part> parts, int level, Cell text) {
        if (level >= 0) {
            parts.add(new Part(level, new ArrayList<>()));
        }
        if (!text.source().isEmpty()) {
            parts.get(parts.size() - 1).cells().add(text);
        }
    }

    /** The part whose heading stands above the one of part {@code at}: the nearest before it of a higher rank. */
    static Part above(List<Part> parts, int at) {
        int above = at;
        while (above > 0 && parts.get(above).level() >= parts.get(at).level()) {
            above--;
        }
        return parts.get(above);
    }

    /** Names of the contracts that cells for an answer stand for. */
    List<String> exercises() {
        return cells.stream().map(Part::exercise).filter(name -> !name.isEmpty()).toList();
    }

    /** The contract whose answer this cell holds; empty for any other cell. */
    static String exercise(Cell cell) {
        return cell.metadata().path("thermolab").path("exercise").asText("");
    }

    /** The contract that this cell shows; empty for any other cell. */
    static String contract(Cell cell) {
        return cell.metadata().path("thermolab").path("contract").asText("");
    }

    /** The contract whose answer this cell checks; empty for any other cell. */
    static String check(Cell cell) {
        return cell.metadata().path("thermolab").path("checks").asText("");
    }
}
