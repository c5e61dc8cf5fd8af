package thermolab.course;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/**
 * A chapter into a notebook that has not run yet.
 *
 * <p>Cell ids don't change while the names and headings of the source don't: a code cell has its name, a text cell its
 * heading or the cell that it follows. Cells of exercises carry nbgrader's metadata, schema version 3, and the
 * cell before them shows the contract. Each named cell says under {@code thermolab} what the source said of it.
 */
final class NotebookBuilder {

    /** Our own key in a notebook's and a cell's metadata. */
    static final String OURS = "thermolab";

    /** Under our key: the contract that a cell shows. */
    private static final String CONTRACT = "contract";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern FORM = Pattern.compile("`\\{[^`]*`");
    private static final int LONGEST_STEM = 50;

    private final Chapter chapter;
    private final Map<String, Task> tasks;
    private final Set<String> ids = new HashSet<>();
    private String before = "start";

    /**
     * @param tasks by name of the contract
     */
    NotebookBuilder(Chapter chapter, Map<String, Task> tasks) {
        this.chapter = chapter;
        this.tasks = tasks;
    }

    Notebook build() {
        List<Cell> cells = cellsOfBlocks().stream().flatMap(List::stream).toList();
        Notebook notebook = Notebook.ofJava(cells);
        ObjectNode metadata = notebook.metadata();
        metadata.putObject(OURS).put("chapter", chapter.slug()).put("digest", digest(cells));
        return new Notebook(metadata, cells);
    }

    /** For each block of the chapter the cells that it becomes: one, or three for an exercise. */
    List<List<Cell>> cellsOfBlocks() {
        chapter.blocks().forEach(block -> ids.add(block.attributes().name()));
        tasks.values().forEach(task -> ids.addAll(List.of(task.termsId(), task.checkId())));
        List<List<Cell>> cells = new ArrayList<>();
        chapter.blocks().forEach(block -> cells.add(cells(block)));
        return cells;
    }

    /** The chapter's blocks by the id of the cell that each becomes; that of the answer, for an exercise. */
    Map<String, Block> blocksByCell() {
        Map<String, Block> blocks = new HashMap<>();
        List<List<Cell>> cells = cellsOfBlocks();
        for (int i = 0; i < cells.size(); i++) {
            blocks.put(own(cells.get(i)).id(), chapter.blocks().get(i));
        }
        return blocks;
    }

    /** Of the cells that a block becomes, the one that its author writes. */
    static Cell own(List<Cell> cellsOfBlock) {
        return cellsOfBlock.stream().filter(cell -> !showsContract(cell)).findFirst().orElseThrow();
    }

    /** Whether the cell is made from a contract's source. */
    static boolean showsContract(Cell cell) {
        return cell.metadata().path(OURS).has(CONTRACT);
    }

    /** SHA-256 over kinds and sources of the cells, as their author writes them: tells an edited notebook from a stale one. */
    static String digest(List<Cell> cells) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Cell cell : BoundText.unfilledWhereUnedited(cells)) {
                sha.update((cell.type() + "\n" + cell.source() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private List<Cell> cells(Block block) {
        List<Cell> cells = switch (block.kind()) {
            case TEXT -> List.of(Cell.markdown(textId(block), block.text()));
            case RAW -> List.of(Cell.of(Cell.Type.RAW, free(before + "-raw"), block.text()));
            case CODE -> List.of(Cell.code(block.attributes().name(), block.text()).withMetadata(facts(block)));
            case EXERCISE -> exercise(block);
        };
        before = shortened(own(cells).id());
        return cells;
    }

    private List<Cell> exercise(Block block) {
        String contract = block.attributes().exercise().orElseThrow();
        Task task = tasks.get(contract);
        if (task == null) {
            throw new IllegalArgumentException(chapter.file() + ":" + block.line() + ": unknown exercise " + contract
                    + "; solutions/" + chapter.slug() + " has " + (tasks.isEmpty() ? "none" : String.join(", ", tasks.keySet())));
        }
        ObjectNode answer = facts(block);
        nbgrader(answer, block.attributes().name()).put("grade", false).put("locked", false).put("solution", true);
        ObjectNode check = NODES.objectNode();
        nbgrader(check, task.checkId()).put("grade", true).put("locked", true).put("solution", false).put("points", task.points());
        check.putObject(OURS).put("checks", contract);
        ObjectNode terms = NODES.objectNode().put("editable", false);
        terms.putObject(OURS).put(CONTRACT, contract);
        return List.of(Cell.markdown(task.termsId(), task.terms()).withMetadata(terms),
                Cell.code(block.attributes().name(), task.solution().cell()).withMetadata(answer),
                Cell.code(task.checkId(), task.check()).withMetadata(check));
    }

    private static ObjectNode nbgrader(ObjectNode metadata, String id) {
        return metadata.putObject("nbgrader").put("grade_id", id).put("task", false).put("schema_version", 3);
    }

    private static ObjectNode facts(Block block) {
        ObjectNode metadata = NODES.objectNode();
        ObjectNode ours = metadata.putObject(OURS).put("name", block.attributes().name());
        if (!block.attributes().covers().isEmpty()) {
            block.attributes().covers().forEach(ours.putArray("covers")::add);
        }
        Withholding.put(block.attributes().withheld(), ours);
        block.attributes().exercise().ifPresent(exercise -> ours.put("exercise", exercise));
        return metadata;
    }

    /** The heading in kebab case; text without one is called after the cell before it. */
    private String textId(Block block) {
        String heading = block.startsWithHeading() ? block.text().lines().findFirst().orElse("") : "";
        String stem = FORM.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return free(stem.isEmpty() ? "after-" + before.replaceFirst("^after-", "") : shortened(stem));
    }

    private static String shortened(String stem) {
        return stem.length() <= LONGEST_STEM ? stem : stem.substring(0, LONGEST_STEM).replaceAll("-$", "");
    }

    private String free(String stem) {
        String id = stem;
        for (int n = 2; !ids.add(id); n++) {
            id = stem + "-" + n;
        }
        return id;
    }
}
