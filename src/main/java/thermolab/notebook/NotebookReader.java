package thermolab.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** JSON text into a {@link Notebook}; every message begins with the name of the file. */
final class NotebookReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String file;

    NotebookReader(String file) {
        this.file = file;
    }

    Notebook read(String json) {
        if (json.isBlank()) {
            throw bad("the file is empty");
        }
        JsonNode root = parse(json);
        if (!root.isObject() || !root.has("nbformat")) {
            throw bad("this is JSON, but no notebook: it has no \"nbformat\"");
        }
        int major = root.path("nbformat").asInt();
        if (major != 4) {
            throw bad("nbformat " + root.path("nbformat") + " is not read, only 4; "
                    + "`jupyter nbconvert --to notebook --nbformat 4` converts it");
        }
        if (!root.path("cells").isArray()) {
            throw bad("\"cells\" must be a list");
        }
        boolean idsRequired = root.path("nbformat_minor").asInt() >= 5;
        Notebook notebook = new Notebook(object(root.path("metadata")), cells(root.get("cells"), idsRequired));
        notebook.language().filter(language -> !language.equals("java")).ifPresent(language -> {
            throw bad("this notebook is written in " + language + "; only Java notebooks are accepted");
        });
        return notebook;
    }

    private JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ":" + e.getLocation().getLineNr() + ": this is not JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse("unreadable").replaceFirst("(?: \\(start marker at|: expected).*", ""), e);
        }
    }

    private List<Cell> cells(JsonNode list, boolean idsRequired) {
        Map<String, Integer> places = new HashMap<>();
        List<Cell> cells = new ArrayList<>();
        Set<String> given = new HashSet<>();
        list.forEach(cell -> given.add(cell.path("id").asText("")));
        for (JsonNode node : list) {
            int place = cells.size() + 1;
            String id = node.path("id").asText("");
            if (id.isEmpty()) {
                if (idsRequired) {
                    throw bad("cell " + place + " has no id, which nbformat 4.5 requires; open and save it in Jupyter to add one");
                }
                id = freeId(place, given);
            }
            Integer earlier = places.put(id, place);
            if (earlier != null) {
                throw bad("cells " + earlier + " and " + place + " have the same id \"" + id
                        + "\"; open and save it in Jupyter to tell them apart");
            }
            cells.add(cell(node, id, place));
        }
        return cells;
    }

    /** The place as an id, lengthened until no other cell has it. */
    private static String freeId(int place, Set<String> given) {
        String id = "cell-" + place;
        while (!given.add(id)) {
            id += "-";
        }
        return id;
    }

    private Cell cell(JsonNode node, String id, int place) {
        String kind = node.path("cell_type").asText("");
        if (!kind.equals("code") && !kind.equals("markdown") && !kind.equals("raw")) {
            throw bad("cell " + place + " has cell_type \"" + kind + "\"; it must be code, markdown or raw");
        }
        JsonNode source = node.path("source");
        if (!isText(source)) {
            throw bad("cell " + place + " has no readable \"source\"; it must be a text or a list of lines");
        }
        ObjectNode metadata = object(node.path("metadata"));
        metadata.remove("trusted"); // says that one user's browser trusts the outputs; Jupyter never stores it
        List<Output> outputs = new ArrayList<>();
        node.path("outputs").forEach(output -> outputs.add(output(output, place)));
        try {
            return new Cell(Cell.Type.valueOf(kind.toUpperCase(Locale.ROOT)), id, joined(source), metadata,
                    bundles(object(node.path("attachments"))), count(node), outputs);
        } catch (IllegalArgumentException e) {
            throw bad("cell " + place + ": " + e.getMessage());
        }
    }

    private Output output(JsonNode node, int place) {
        String kind = node.path("output_type").asText("");
        return switch (kind) {
            case "stream" -> new Output.Stream(node.path("name").asText("stdout"), joined(node.path("text")));
            case "display_data" -> new Output.Display(bundle(node.path("data")), object(node.path("metadata")));
            case "execute_result" ->
                new Output.Result(count(node), bundle(node.path("data")), object(node.path("metadata")));
            case "error" -> new Output.Failure(node.path("ename").asText(""), node.path("evalue").asText(""),
                    lines(node.path("traceback")));
            default -> throw bad("cell " + place + " has an output of unknown output_type \"" + kind + "\"");
        };
    }

    private static OptionalInt count(JsonNode node) {
        JsonNode count = node.path("execution_count");
        return count.isInt() ? OptionalInt.of(count.intValue()) : OptionalInt.empty();
    }

    private static ObjectNode bundles(ObjectNode byName) {
        byName.fieldNames().forEachRemaining(name -> byName.set(name, bundle(byName.get(name))));
        return byName;
    }

    /** A MIME bundle with lists of lines joined into texts; JSON contents stay as they are. */
    private static ObjectNode bundle(JsonNode node) {
        ObjectNode bundle = object(node);
        for (Map.Entry<String, JsonNode> entry : bundle.properties()) {
            boolean json = entry.getKey().equals("application/json") || entry.getKey().endsWith("+json");
            if (!json && isText(entry.getValue())) {
                entry.setValue(JsonNodeFactory.instance.textNode(joined(entry.getValue())));
            }
        }
        return bundle;
    }

    private static boolean isText(JsonNode node) {
        if (node instanceof ArrayNode list) {
            for (JsonNode line : list) {
                if (!line.isTextual()) {
                    return false;
                }
            }
            return true;
        }
        return node.isTextual();
    }

    private static String joined(JsonNode node) {
        return node.isArray() ? String.join("", lines(node)) : node.asText("");
    }

    private static List<String> lines(JsonNode list) {
        List<String> lines = new ArrayList<>();
        list.forEach(line -> lines.add(line.asText()));
        return lines;
    }

    private static ObjectNode object(JsonNode node) {
        return node instanceof ObjectNode found ? found.deepCopy() : JsonNodeFactory.instance.objectNode();
    }

    private IllegalArgumentException bad(String message) {
        return new IllegalArgumentException(file + ": " + message);
    }
}
