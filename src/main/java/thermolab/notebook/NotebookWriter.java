package thermolab.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@link Notebook} into JSON text, byte for byte as Jupyter's nbformat does: keys sorted, indent of one space, only
 * quotes, backslashes and control characters escaped, texts as lists of lines that keep their ends.
 */
final class NotebookWriter {

    /** A line with its end, where a line ends as Python's {@code str.splitlines} has it. */
    private static final Pattern LINE =
            Pattern.compile("[^\n\r\u000b\f\u001c-\u001e\u0085\u2028\u2029]*(?:\r\n|[\n\r\u000b\f\u001c-\u001e\u0085\u2028\u2029]|\\z)");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final StringBuilder out = new StringBuilder();

    private NotebookWriter() {
    }

    static String write(Notebook notebook) {
        ObjectNode root = NODES.objectNode();
        ArrayNode cells = root.putArray("cells");
        notebook.cells().forEach(cell -> cells.add(node(cell)));
        root.set("metadata", notebook.metadata());
        root.put("nbformat", 4).put("nbformat_minor", 5);
        NotebookWriter writer = new NotebookWriter();
        writer.value(root, 0);
        return writer.out.append('\n').toString();
    }

    private static ObjectNode node(Cell cell) {
        ObjectNode node = NODES.objectNode();
        node.put("cell_type", cell.type().name().toLowerCase(Locale.ROOT)).put("id", cell.id());
        node.set("metadata", cell.metadata());
        node.set("source", lines(cell.source()));
        if (cell.isCode()) {
            putCount(node, cell.executionCount());
            ArrayNode outputs = node.putArray("outputs");
            cell.outputs().forEach(output -> outputs.add(node(output)));
        } else if (!cell.attachments().isEmpty()) {
            ObjectNode attachments = node.putObject("attachments");
            cell.attachments().properties()
                    .forEach(entry -> attachments.set(entry.getKey(), bundle((ObjectNode) entry.getValue())));
        }
        return node;
    }

    private static ObjectNode node(Output output) {
        ObjectNode node = NODES.objectNode();
        if (output instanceof Output.Stream stream) {
            node.put("output_type", "stream").put("name", stream.name());
            node.set("text", lines(stream.text()));
        } else if (output instanceof Output.Display display) {
            node.put("output_type", "display_data");
            node.set("data", bundle(display.data()));
            node.set("metadata", display.metadata());
        } else if (output instanceof Output.Result result) {
            node.put("output_type", "execute_result");
            putCount(node, result.executionCount());
            node.set("data", bundle(result.data()));
            node.set("metadata", result.metadata());
        } else if (output instanceof Output.Failure failure) {
            node.put("output_type", "error").put("ename", failure.name()).put("evalue", failure.value());
            ArrayNode traceback = node.putArray("traceback");
            failure.traceback().forEach(traceback::add);
        }
        return node;
    }

    private static void putCount(ObjectNode node, OptionalInt count) {
        node.set("execution_count", count.isPresent() ? NODES.numberNode(count.getAsInt()) : NODES.nullNode());
    }

    private static ObjectNode bundle(ObjectNode data) {
        ObjectNode bundle = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : data.properties()) {
            String mime = entry.getKey();
            boolean split = entry.getValue().isTextual()
                    && (mime.startsWith("text/") || mime.equals("application/javascript") || mime.equals("image/svg+xml"));
            bundle.set(mime, split ? lines(entry.getValue().textValue()) : entry.getValue());
        }
        return bundle;
    }

    private static ArrayNode lines(String text) {
        ArrayNode lines = NODES.arrayNode();
        Matcher line = LINE.matcher(text);
        while (line.find() && !line.group().isEmpty()) {
            lines.add(line.group());
        }
        return lines;
    }

    private void value(JsonNode node, int depth) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            Iterator<Map.Entry<String, JsonNode>> entries = sorted.entrySet().iterator();
            out.append('{');
            while (entries.hasNext()) {
                Map.Entry<String, JsonNode> entry = entries.next();
                newLine(depth + 1);
                string(entry.getKey());
                out.append(": ");
                value(entry.getValue(), depth + 1);
                out.append(entries.hasNext() ? "," : "");
            }
            close('}', sorted.isEmpty(), depth);
        } else if (node.isArray()) {
            out.append('[');
            for (int i = 0; i < node.size(); i++) {
                newLine(depth + 1);
                value(node.get(i), depth + 1);
                out.append(i + 1 < node.size() ? "," : "");
            }
            close(']', node.isEmpty(), depth);
        } else if (node.isTextual()) {
            string(node.textValue());
        } else {
            out.append(node.asText("null"));
        }
    }

    private void close(char bracket, boolean empty, int depth) {
        if (!empty) {
            newLine(depth);
        }
        out.append(bracket);
    }

    private void newLine(int depth) {
        out.append('\n').append(" ".repeat(depth));
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> out.append(c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        out.append('"');
    }
}
