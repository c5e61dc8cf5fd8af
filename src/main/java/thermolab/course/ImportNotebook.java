package thermolab.course;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.course.Block.Kind;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/**
 * An edited notebook back into the source of its chapter.
 *
 * <p>It is the inverse of the build: what is built from the result has the cells of the notebook, in kind and text, and
 * a notebook that nobody edited gives the source back byte for byte. Lines of the source whose cells did not change
 * stay as they are. Text edited in the skeleton of an exercise goes into its solution. What can't be brought back is
 * refused.
 */
final class ImportNotebook {

    /**
     * What an import changes.
     *
     * @param source the new text of the chapter
     * @param solutions by contract: those whose text changed
     */
    record Imported(String source, Map<String, Solution> solutions) {
    }

    /** A cell on its way back; {@code origin} is the index of the block it was, or −1. */
    private record Item(Cell cell, int place, int origin, Optional<Task> task) {
    }

    private static final Pattern ANSWER = Pattern.compile("(?m)^(?:final )?(?:class|record|enum) My(\\w+)");

    private final Chapter chapter;
    private final Map<String, Task> tasks;
    private final List<Block> blocks;
    private final Map<String, Solution> solutions = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    /** Of each cell that comes back, its place in the notebook, where contracts stand between. */
    private final List<Integer> places = new ArrayList<>();

    ImportNotebook(Chapter chapter, Map<String, Task> tasks) {
        this.chapter = chapter;
        this.tasks = tasks;
        this.blocks = chapter.blocks();
    }

    /**
     * Brings the notebook back.
     *
     * @throws IllegalArgumentException with the cell and the reason where an edit has no place in the source
     */
    Imported bring(Notebook notebook) {
        List<Cell> cells = unfilled(withoutContracts(notebook.cells()));
        List<Item> items = items(cells);
        items.forEach(item -> names.add(item.origin < 0 ? "" : blocks.get(item.origin).attributes().name()));
        List<Block> brought = new ArrayList<>();
        boolean sameEnd = !items.isEmpty() && items.get(items.size() - 1).origin == blocks.size() - 1;
        for (int i = 0; i < items.size(); i++) {
            Block block = block(items.get(i));
            block = sameEnd && i == items.size() - 1 ? block : block.withLineEnd();
            brought.add(block.withGap(i == 0 ? firstGap(items.get(0)) : gap(items.get(i - 1), brought.get(i - 1), items.get(i), block)));
        }
        String source = new Chapter(chapter.file(), chapter.slug(), chapter.header(), chapter.preamble(), brought,
                sameEnd ? chapter.tail() : "", chapter.windows()).source();
        requireSame(cells, source);
        return new Imported(source, solutions);
    }

    /** The build makes the cells that show contracts; where they stand is not theirs to say. */
    private List<Cell> withoutContracts(List<Cell> cells) {
        Set<String> terms = new HashSet<>();
        tasks.values().forEach(task -> terms.add(task.terms()));
        List<Cell> left = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean made = terms.contains(cells.get(i).source());
            if (!made && NotebookBuilder.showsContract(cells.get(i))) {
                throw new IllegalArgumentException(chapter.slug() + ", cell " + (i + 1) + " (" + cells.get(i).id() + ") shows a contract, which is written in solutions/" + chapter.slug()
                        + "; edit it there and build the notebook");
            }
            if (!made) {
                left.add(cells.get(i));
                places.add(i);
            }
        }
        return left;
    }

    /** The cells with the forms of their numbers in place of the numbers. */
    private List<Cell> unfilled(List<Cell> filled) {
        Map<String, Block> blocksByCell = new NotebookBuilder(chapter, tasks).blocksByCell();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            Block old = blocksByCell.get(filled.get(i).id());
            if (old != null && old.kind() == Kind.TEXT && BoundText.lacksRecord(filled.get(i), old.text())) {
                throw refused(i, "(" + filled.get(i).id() + ") does not say where its numbers come from, and line " + old.line()
                        + " of the source does; build the notebook before it is edited");
            }
            try {
                cells.add(BoundText.unfilled(filled.get(i)));
            } catch (IllegalArgumentException edited) {
                throw refused(i, "(" + filled.get(i).id() + ") " + edited.getMessage());
            }
        }
        return cells;
    }

    private List<Item> items(List<Cell> cells) {
        Map<Integer, Integer> origins = origins(cells);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!cell.attachments().isEmpty()) {
                throw refused(i, "holds a pasted picture, which a chapter's source can't; draw it by code");
            }
            Optional<Task> task = task(cell, origins.getOrDefault(i, -1));
            if (task.isEmpty() && cell.metadata().path(NotebookBuilder.OURS).has("checks")) {
                throw refused(i, "checks an exercise that does not stand right before it; move or delete both cells together");
            }
            items.add(new Item(cell, i, origins.getOrDefault(i, -1), task));
            if (task.isPresent()) {
                i++;
                if (i == cells.size() || !cells.get(i).source().equals(task.get().check())) {
                    throw refused(i - 1, "must be followed by its check, the cell `" + task.get().check()
                            + "`; the build makes that cell, so it can't be edited, moved or deleted alone");
                }
            }
        }
        return items;
    }

    /** For each cell, by its index, the block that it was: by id, else by name, else by its text. */
    private Map<Integer, Integer> origins(List<Cell> cells) {
        List<List<Cell>> built = new NotebookBuilder(chapter, tasks).cellsOfBlocks();
        Map<Integer, Integer> origins = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (int way = 0; way < 3; way++) {
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                String name = cell.metadata().path(NotebookBuilder.OURS).path("name").asText("");
                for (int b = 0; b < built.size() && !origins.containsKey(i); b++) {
                    Cell old = NotebookBuilder.own(built.get(b));
                    boolean same = switch (way) {
                        case 0 -> old.id().equals(cell.id());
                        case 1 -> old.id().equals(name);
                        default -> old.source().equals(cell.source());
                    };
                    if (same && old.type() == cell.type() && taken.add(b)) {
                        origins.put(i, b);
                    }
                }
            }
        }
        return origins;
    }

    /** The exercise whose skeleton the cell is; found by its class where metadata and id are lost. */
    private Optional<Task> task(Cell cell, int origin) {
        if (!cell.isCode()) {
            return Optional.empty();
        }
        if (origin >= 0) {
            return blocks.get(origin).attributes().exercise().map(tasks::get);
        }
        Matcher declared = ANSWER.matcher(cell.source());
        return declared.find() ? Optional.ofNullable(tasks.get(declared.group(1))) : Optional.empty();
    }

    private Block block(Item item) {
        Cell cell = item.cell;
        Block old = item.origin < 0 ? null : blocks.get(item.origin);
        if (item.task.isPresent()) {
            Task task = item.task.get();
            bringSkeleton(item, task);
            if (old != null) {
                return old;
            }
            Attributes attributes = Attributes.ofExercise(free("exercise-" + Task.kebab(task.contract())), task.contract());
            return new Block(Kind.EXERCISE, "", attributes, "", ChapterWriter.code(attributes.words(), ""), 0);
        }
        if (old != null && old.text().equals(cell.source())) {
            return old;
        }
        return switch (cell.type()) {
            case MARKDOWN -> block(Kind.TEXT, cell, Attributes.NONE, ChapterWriter.text(cell.source()));
            case RAW -> block(Kind.RAW, cell, Attributes.NONE, ChapterWriter.raw(cell.source()));
            case CODE -> {
                Attributes attributes = old != null ? old.attributes()
                        : Attributes.named(newName(cell));
                String words = old == null ? attributes.words()
                        : old.raw().lines().findFirst().orElseThrow().replaceFirst("^`+java\\s*", "");
                yield block(Kind.CODE, cell, attributes, ChapterWriter.code(words, cell.source()));
            }
        };
    }

    private static Block block(Kind kind, Cell cell, Attributes attributes, String raw) {
        return new Block(kind, cell.source(), attributes, "", raw, 0);
    }

    private void bringSkeleton(Item item, Task task) {
        try {
            Solution brought = task.solution().withCell(item.cell.source());
            if (!brought.equals(task.solution())) {
                solutions.put(task.contract(), brought);
            }
        } catch (IllegalArgumentException e) {
            throw refused(item.place, e.getMessage());
        }
    }

    /** The cell's id where it can be a name, else a number. */
    private String newName(Cell cell) {
        boolean readable = Attributes.isName(cell.id()) && !cell.id().matches("[0-9a-f-]+");
        return free(readable ? cell.id() : "cell");
    }

    private String free(String stem) {
        String name = stem;
        for (int n = 2; !names.add(name); n++) {
            name = stem + "-" + n;
        }
        return name;
    }

    private String firstGap(Item first) {
        return first.origin == 0 ? blocks.get(0).gap() : "";
    }

    /** The blank lines that stood between the two where they were neighbours, else as many as the format needs. */
    private String gap(Item before, Block first, Item after, Block second) {
        int needed = ChapterWriter.blanksNeeded(first, second);
        boolean neighbours = before.origin >= 0 && after.origin == before.origin + 1;
        String old = neighbours ? blocks.get(after.origin).gap() : "";
        boolean enough = old.chars().filter(c -> c == '\n').count() >= needed;
        return neighbours && enough ? old : "\n".repeat(Math.max(1, needed));
    }

    private void requireSame(List<Cell> wanted, String source) {
        Map<String, Task> changed = new HashMap<>(tasks);
        solutions.forEach((contract, solution) ->
                changed.put(contract, tasks.get(contract).with(solution)));
        List<Cell> built = new NotebookBuilder(Chapter.parse(source, chapter.file()), changed).build().cells().stream()
                .filter(cell -> !NotebookBuilder.showsContract(cell)).toList();
        for (int i = 0; i < Math.max(wanted.size(), built.size()); i++) {
            boolean same = i < wanted.size() && i < built.size() && wanted.get(i).type() == built.get(i).type()
                    && wanted.get(i).source().equals(built.get(i).source());
            if (!same) {
                throw refused(i, "can't be written in the format of a chapter");
            }
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(source)) {
            throw new IllegalArgumentException(chapter.file() + ": a cell holds half of a character, which no text file can");
        }
    }

    private IllegalArgumentException refused(int index, String why) {
        int place = index < places.size() ? places.get(index) : index;
        return new IllegalArgumentException(chapter.slug() + ", cell " + (place + 1) + " " + why);
    }
}
