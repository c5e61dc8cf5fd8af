package thermolab.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a code cell left behind when it ran: printed text, something shown, its value, or an error. */
public sealed interface Output {

    /**
     * Printed text.
     *
     * @param name {@code stdout} or {@code stderr}
     */
    record Stream(String name, String text) implements Output {
    }

    /**
     * Something shown, in one or more formats.
     *
     * @param data MIME type to content: a text, base64 text of a picture, or JSON
     * @param metadata MIME type to facts such as width, height and alt text
     */
    record Display(ObjectNode data, ObjectNode metadata) implements Output {

        public Display {
            data = data.deepCopy();
            metadata = metadata.deepCopy();
        }

        public static Display of(Map<String, String> data) {
            return new Display(bundle(data), JsonNodeFactory.instance.objectNode());
        }
    }

    /**
     * The value of the cell's last expression.
     *
     * @param executionCount of the cell; empty where a tool stripped it
     */
    record Result(OptionalInt executionCount, ObjectNode data, ObjectNode metadata) implements Output {

        public Result {
            data = data.deepCopy();
            metadata = metadata.deepCopy();
        }

        public static Result of(int executionCount, Map<String, String> data) {
            return new Result(OptionalInt.of(executionCount), bundle(data), JsonNodeFactory.instance.objectNode());
        }
    }

    /**
     * An exception or a compile error that ended the cell.
     *
     * @param name class of the exception
     * @param value its message
     * @param traceback lines for the eye, ANSI colours allowed
     */
    record Failure(String name, String value, List<String> traceback) implements Output {

        public Failure {
            traceback = List.copyOf(traceback);
        }
    }

    /** The content in one MIME type, of something shown or of a value. */
    default Optional<String> content(String mime) {
        JsonNode found = null;
        if (this instanceof Display display) {
            found = display.data().get(mime);
        } else if (this instanceof Result result) {
            found = result.data().get(mime);
        }
        return Optional.ofNullable(found).map(node -> node.isTextual() ? node.textValue() : node.toString());
    }

    private static ObjectNode bundle(Map<String, String> data) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        data.forEach(node::put);
        return node;
    }
}
