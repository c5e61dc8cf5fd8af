package thermolab.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/**
 * A learner's notebook carried into a new edition of its chapter.
 *
 * <p>Each cell that comes from a chapter says in its metadata which it is and what text it came with, so that the learner's
 * own cells are known without the former edition: those whose text is another, and those that say nothing. They stay, at
 * their place among the chapter's cells; where the chapter's text of such a cell is new too, it follows in a cell of its
 * own. Other cells are the new edition's, with their outputs where the text is the same. A cell of the chapter that the
 * learner deleted comes back with the next edition.
 *
 * @param notebook the new edition with the learner's cells
 * @param own how many cells are the learner's
 */
record CarriedNotebook(Notebook notebook, int own) {

    private static final String CELL = "cell"; // id in the chapter
    private static final String TEXT = "text"; // digest of the source that came with it

    /** A chapter as a learner gets it: without outputs and what fences withhold, each cell marked with what it is. */
    static Notebook fresh(Notebook chapter) {
        return chapter.withCells(chapter.cells().stream().map(cell -> marked(cell.withoutRun())).toList());
    }

    static CarriedNotebook of(Notebook mine, Notebook fresh) {
        Set<String> ids = new HashSet<>();
        fresh.cells().forEach(cell -> ids.add(cell.id()));
        Map<String, Cell> mineById = new HashMap<>();
        Map<String, List<Cell>> addedAfter = new HashMap<>();
        String anchor = "";
        for (Cell cell : mine.cells()) {
            String id = origin(cell);
            if (ids.contains(id) && mineById.putIfAbsent(id, cell) == null) {
                anchor = id;
            } else if (isOwn(cell)) {
                addedAfter.computeIfAbsent(anchor, none -> new ArrayList<>()).add(cell);
            }
        }
        List<Cell> cells = new ArrayList<>(addedAfter.getOrDefault("", List.of()));
        int own = cells.size();
        for (Cell cell : fresh.cells()) {
            Cell there = mineById.get(cell.id());
            if (there == null) {
                cells.add(cell);
            } else if (!isOwn(there)) {
                cells.add(there.source().equals(cell.source()) ? there.withMetadata(cell.metadata()) : cell);
            } else {
                own++;
                cells.add(there.withMetadata(cell.metadata()));
                if (!mark(there, TEXT).equals(mark(cell, TEXT)) && !there.source().equals(cell.source())) {
                    cells.add(news(cell));
                }
            }
            List<Cell> added = addedAfter.getOrDefault(cell.id(), List.of());
            own += added.size();
            cells.addAll(added);
        }
        return new CarriedNotebook(fresh.withCells(withUniqueIds(cells)), own);
    }

    private static Cell marked(Cell cell) {
        ObjectNode metadata = Withholding.without(cell).metadata();
        metadata.withObject("/" + NotebookBuilder.OURS).put(CELL, cell.id()).put(TEXT, textOf(cell));
        return cell.withMetadata(metadata);
    }

    /** The chapter's new text of a cell that the learner changed. */
    private static Cell news(Cell cell) {
        String text = cell.isCode() ? "```java\n" + cell.source() + "\n```" : cell.source();
        return Cell.markdown("new-" + cell.id().substring(0, Math.min(cell.id().length(), 50)), "*The new edition of the cell above:*\n\n" + text);
    }

    private static boolean isOwn(Cell cell) {
        return !mark(cell, TEXT).equals(textOf(cell)) && !cell.source().isBlank();
    }

    private static String origin(Cell cell) {
        String marked = mark(cell, CELL);
        return marked.isEmpty() ? cell.id() : marked;
    }

    private static String mark(Cell cell, String key) {
        return cell.metadata().path(NotebookBuilder.OURS).path(key).asText("");
    }

    private static String textOf(Cell cell) {
        return LearnerFolder.digest(cell.source().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static List<Cell> withUniqueIds(List<Cell> cells) {
        Set<String> taken = new HashSet<>();
        List<Cell> unique = new ArrayList<>();
        for (Cell cell : cells) {
            String id = cell.id();
            for (int n = 2; !taken.add(id); n++) {
                id = cell.id() + "-" + n;
            }
            unique.add(new Cell(cell.type(), id, cell.source(), cell.metadata(), cell.attachments(), cell.executionCount(), cell.outputs()));
        }
        return unique;
    }
}
