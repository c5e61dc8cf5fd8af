package thermolab.notebook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import thermolab.num.Require;

/**
 * One cell of a notebook.
 *
 * @param type what the source is
 * @param id unique in its notebook; 1 to 64 letters, digits, hyphens and underscores
 * @param source the whole text, lines separated by {@code \n}
 * @param metadata whatever tools put there, such as nbgrader's
 * @param attachments pictures pasted into a text cell: file name to MIME bundle
 * @param executionCount the number in brackets beside a code cell that ran
 * @param outputs of a code cell, in the order in which they came
 */
public record Cell(Type type, String id, String source, ObjectNode metadata, ObjectNode attachments,
        OptionalInt executionCount, List<Output> outputs) {

    /** The three kinds of cell. */
    public enum Type { CODE, MARKDOWN, RAW }

    /** In nbformat's metadata: whether the outputs are folded, for the classic Notebook, and under JUPYTER for JupyterLab. */
    public static final String COLLAPSED = "collapsed";
    public static final String JUPYTER = "jupyter";
    public static final String OUTPUTS_HIDDEN = "outputs_hidden";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public Cell {
        if (!ID.matcher(id).matches()) {
            throw Require.broken("cell id", id, "must be 1 to 64 letters, digits, '-' or '_'", "");
        }
        metadata = metadata.deepCopy();
        attachments = attachments.deepCopy();
        outputs = List.copyOf(outputs);
    }

    /** A code cell that did not run yet. */
    public static Cell code(String id, String source) {
        return of(Type.CODE, id, source);
    }

    public static Cell markdown(String id, String source) {
        return of(Type.MARKDOWN, id, source);
    }

    /** A cell without metadata, attachments and outputs. */
    public static Cell of(Type type, String id, String source) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        return new Cell(type, id, source, nothing, nothing, OptionalInt.empty(), List.of());
    }

    public boolean isCode() {
        return type == Type.CODE;
    }

    /** The same cell after a run. */
    public Cell withRun(int count, List<Output> newOutputs) {
        return new Cell(type, id, source, metadata, attachments, OptionalInt.of(count), newOutputs);
    }

    /** What it wrote on stderr, empty where nothing. */
    public Optional<String> complaint() {
        return outputs.stream().filter(output -> output instanceof Output.Stream stream && stream.name().equals("stderr"))
                .map(output -> ((Output.Stream) output).text().strip()).findFirst();
    }

    /** The same cell as if it had not run, with nothing folded. */
    public Cell withoutRun() {
        ObjectNode open = metadata();
        open.remove(COLLAPSED);
        if (open.path(JUPYTER) instanceof ObjectNode jupyter) {
            jupyter.remove(OUTPUTS_HIDDEN);
            if (jupyter.isEmpty()) {
                open.remove(JUPYTER);
            }
        }
        return new Cell(type, id, source, open, attachments, OptionalInt.empty(), List.of());
    }

    public Cell withMetadata(ObjectNode newMetadata) {
        return new Cell(type, id, source, newMetadata, attachments, executionCount, outputs);
    }

    public Cell withSource(String newSource) {
        return new Cell(type, id, newSource, metadata, attachments, executionCount, outputs);
    }

    /** A copy: a cell does not change. */
    @Override
    public ObjectNode metadata() {
        return metadata.deepCopy();
    }

    /** A copy: a cell does not change. */
    @Override
    public ObjectNode attachments() {
        return attachments.deepCopy();
    }
}
