package thermolab.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.notebook.Output;

/**
 * What a cell's fence says so that its code need not: title and alternative text of its picture, the number that it should
 * find. Learners meet it when the cell has run; the toolkit finds it in its jar ({@link thermolab.show.Withheld}), in a
 * file for each chapter that the build writes.
 */
final class Withholding {

    private static final String WITHHELD = "withheld";

    private Withholding() {
    }

    static void put(Map<String, String> attributes, ObjectNode ours) {
        if (!attributes.isEmpty()) {
            ObjectNode node = ours.putObject(WITHHELD);
            new TreeMap<>(attributes).forEach(node::put);
        }
    }

    /** The forms of all attributes, in the order of the attributes' names. */
    static List<Inline> forms(Cell cell) {
        List<Inline> forms = new ArrayList<>();
        attributes(cell).values().forEach(words -> forms.addAll(Inline.inAttribute(words)));
        return forms;
    }

    /** The attributes with values in place of their forms; as they are in the source while there are no values. */
    static Map<String, String> texts(Cell cell) {
        Map<String, String> texts = attributes(cell);
        List<BoundValue> values = BoundText.values(cell);
        if (values.size() == forms(cell).size()) {
            int at = 0;
            for (Map.Entry<String, String> attribute : texts.entrySet()) {
                List<Inline> forms = Inline.inAttribute(attribute.getValue());
                attribute.setValue(BoundText.filled(attribute.getValue(), forms, values.subList(at, at + forms.size())));
                at += forms.size();
            }
        }
        return texts;
    }

    private static TreeMap<String, String> attributes(Cell cell) {
        TreeMap<String, String> attributes = new TreeMap<>();
        cell.metadata().path(NotebookBuilder.OURS).path(WITHHELD).properties()
                .forEach(entry -> attributes.put(entry.getKey(), entry.getValue().asText()));
        return attributes;
    }

    /** A cell as learners get it: it does not say what its fence withholds, nor with which values. */
    static Cell without(Cell cell) {
        ObjectNode metadata = cell.metadata();
        if (!cell.isCode() || !metadata.path(NotebookBuilder.OURS).has(WITHHELD)) {
            return cell;
        }
        metadata.withObject("/" + NotebookBuilder.OURS).remove(List.of(WITHHELD, BoundText.VALUES));
        return cell.withMetadata(metadata);
    }

    /** For each cell that withholds something, by its id, what it is. */
    static Map<String, Map<String, String>> of(Notebook notebook) {
        Map<String, Map<String, String>> withheld = new TreeMap<>();
        notebook.cells().stream().filter(cell -> !attributes(cell).isEmpty()).forEach(cell -> withheld.put(cell.id(), texts(cell)));
        return withheld;
    }

    /** The cell whose pictures were drawn while the values of their texts were not known yet, with the values. */
    static Cell withTexts(Cell drawn, Cell filled) {
        List<Output> outputs = new ArrayList<>();
        Map<String, String> forms = attributes(filled);
        Map<String, String> texts = texts(filled);
        for (Output output : drawn.outputs()) {
            outputs.add(output instanceof Output.Display display
                    ? new Output.Display((ObjectNode) replaced(display.data(), forms, texts),
                            (ObjectNode) replaced(display.metadata(), forms, texts)) : output);
        }
        return new Cell(filled.type(), filled.id(), filled.source(), filled.metadata(), filled.attachments(), filled.executionCount(), outputs);
    }

    private static JsonNode replaced(JsonNode node, Map<String, String> forms, Map<String, String> texts) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(entry -> copy.set(entry.getKey(), replaced(entry.getValue(), forms, texts)));
            return copy;
        }
        if (!node.isTextual()) {
            return node;
        }
        String text = node.textValue();
        for (Map.Entry<String, String> form : forms.entrySet()) {
            text = text.replace(form.getValue(), texts.get(form.getKey()));
        }
        return JsonNodeFactory.instance.textNode(text);
    }
}
