package thermolab.grade.assign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.exercise.PointsText;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/**
 * A chapter's notebook with its exercises alone: the imports, what the chapter says of all exercises, and each exercise that
 * is asked. A heading opens an exercise and the next one closes it: what stands between belongs to it, and nothing else does.
 * Cells keep their ids and nbgrader's metadata, with the assignment's points; nothing has run.
 */
final class StudentNotebook {

    private static final int TITLE = 1; // level of the chapter's own heading
    private static final Pattern HOW_MANY = Pattern.compile("(?m)^[\\p{L}\\d]+ exercises?, [\\p{L}\\d]+ points?\\.\\s*");
    private static final Pattern WORTH = Pattern.compile("\\((\\d+) points?\\)");
    private static final Pattern HINT = Pattern.compile("\\bhint\\((\\w+)\\.class\\)");

    private final Map<String, Double> points;
    private final List<Cell> cells = new ArrayList<>();

    private StudentNotebook(Map<String, Double> points) {
        this.points = points;
    }

    /**
     * @param points for a full answer, by name of the contract; exercises without are left out
     * @param introduction Markdown, the first cell
     */
    static Notebook of(Notebook chapter, Map<String, Double> points, String introduction) {
        StudentNotebook released = new StudentNotebook(points);
        released.cells.add(Cell.markdown("assignment", introduction));
        chapter.cells().stream().filter(Cell::isCode).findFirst().ifPresent(imports -> released.cells.add(imports.withoutRun()));
        released.addParts(Part.of(chapter));
        var metadata = chapter.metadata();
        metadata.remove("thermolab"); // it is no longer the chapter, which `course import` would bring home
        return new Notebook(metadata, released.cells);
    }

    private void addParts(List<Part> parts) {
        Part said = null; // the section that was added last
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            List<String> asked = part.exercises().stream().filter(points::containsKey).toList();
            if (!asked.isEmpty()) {
                Part section = Part.above(parts, i);
                if (section != said && section.level() > TITLE && section.cells().stream().noneMatch(Cell::isCode)) {
                    section.cells().forEach(cell -> cells.add(cell.withSource(ofThese(cell.source(), asked.get(0)))));
                }
                said = section;
                part.cells().forEach(cell -> addOwn(cell, asked.get(0)));
            }
        }
    }

    private void addOwn(Cell cell, String asked) {
        String check = Part.check(cell);
        String contract = Part.contract(cell);
        if (!contract.isEmpty()) {
            if (points.containsKey(contract)) {
                cells.add(cell);
            }
        } else if (!cell.isCode()) {
            cells.add(cell.withSource(worth(cell.source(), points.get(asked))));
        } else if (!check.isEmpty()) {
            if (points.containsKey(check)) {
                cells.add(worth(cell.withoutRun(), points.get(check)));
            }
        } else if (Part.exercise(cell).isEmpty() || points.containsKey(Part.exercise(cell))) {
            cells.add(cell.withoutRun());
        }
    }

    /** What holds also where only some of the chapter's exercises are asked. */
    private String ofThese(String text, String asked) {
        return HINT.matcher(HOW_MANY.matcher(text).replaceAll("")).replaceAll(hint -> "hint("
                + Matcher.quoteReplacement(points.containsKey(hint.group(1)) ? hint.group(1) : asked) + ".class)");
    }

    /** A heading that says the assignment's points. */
    private static String worth(String text, double points) {
        String heading = text.lines().findFirst().orElse("");
        return !heading.startsWith("#") ? text : WORTH.matcher(heading).replaceFirst("(" + PointsText.words(points) + ")")
                + text.substring(heading.length());
    }

    /** A check whose last value is a share of the assignment's points, which nbgrader reads as partial points. */
    private static Cell worth(Cell check, double points) {
        ObjectNode metadata = check.metadata();
        double before = metadata.path("nbgrader").path("points").asDouble();
        if (before == points || before == 0) {
            return check;
        }
        ((ObjectNode) metadata.path("nbgrader")).put("points", points);
        return check.withSource(check.source().strip() + " / " + PointsText.number(before) + " * " + PointsText.number(points))
                .withMetadata(metadata);
    }
}
