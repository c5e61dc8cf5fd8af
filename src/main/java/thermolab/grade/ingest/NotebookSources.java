package thermolab.grade.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import thermolab.grade.Submission.Kind;
import thermolab.grade.Submission.Source;

/**
 * The code cells of a notebook: their sources alone, one token after another, so that neither huge outputs nor deep
 * nesting cost memory.
 *
 * <p>Outputs, points, kernels and ids have no say. A file that breaks off keeps the cells before the break. A line magic
 * becomes an empty line, and a cell magic takes its cell with it: neither is ever run.
 */
final class NotebookSources {

    private static final int DEEPEST = 200;
    private static final Pattern LINE_MAGIC = Pattern.compile("(?m)^%\\w.*$");
    private static final Pattern CELL_MAGIC = Pattern.compile("\\A\\s*%%\\w");

    private final String name;
    private final Bounds bounds;
    private final List<Source> sources = new ArrayList<>();
    private final List<String> notes;
    private int cells;

    private NotebookSources(String name, Bounds bounds, List<String> notes) {
        this.name = name;
        this.bounds = bounds;
        this.notes = notes;
    }

    /**
     * @param name of the file, for messages
     * @param notes takes what was left out
     */
    static List<Source> of(String name, byte[] json, Bounds bounds, List<String> notes) {
        NotebookSources reader = new NotebookSources(name, bounds, notes);
        JsonFactory factory = JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES) // whose table could be flooded
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // NaN and Infinity, which Python writes into outputs
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(bounds.notebookBytes())
                        .maxNumberLength(bounds.notebookBytes()).maxNameLength(bounds.notebookBytes()).build()).build();
        try (JsonParser parser = factory.createParser(Bytes.decode(json).text())) {
            reader.readNotebook(parser);
        } catch (JsonProcessingException e) {
            notes.add(name + " is damaged" + (e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr()) + "; "
                    + (reader.sources.isEmpty() ? "no code could be read" : "the " + reader.cells + " cells before it are read"));
        } catch (IOException e) {
            notes.add(name + " can't be read");
        }
        return reader.sources;
    }

    private void readNotebook(JsonParser parser) throws IOException {
        boolean hasCells = false;
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equals("cells") && parser.currentToken() == JsonToken.START_ARRAY) {
                    hasCells = true;
                    readCells(parser);
                } else {
                    parser.skipChildren();
                }
            }
        }
        if (!hasCells) {
            notes.add(name + " is no notebook of format 4: it has no list of cells");
        }
    }

    private void readCells(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            cells++;
            if (cells > bounds.cells()) {
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                readCell(parser);
            } else {
                parser.skipChildren();
                notes.add(place() + " is no cell");
            }
        }
        if (cells > bounds.cells()) {
            notes.add(name + " has " + cells + " cells; only the first " + bounds.cells() + " are read");
        }
    }

    private void readCell(JsonParser parser) throws IOException {
        String type = "";
        String source = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("cell_type") && value == JsonToken.VALUE_STRING) {
                type = parser.getText();
            } else if (field.equals("source")) {
                source = text(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (type.equals("code")) {
            add(source);
        }
    }

    private void add(String source) {
        if (source == null) {
            notes.add(place() + " has no readable source");
        } else if (source.length() > bounds.sourceBytes()) {
            notes.add(place() + " is not read: " + new FileTree.TooLarge(bounds.sourceBytes()).getMessage());
        } else if (CELL_MAGIC.matcher(source).find()) {
            notes.add(place() + " is not read: it is a magic, and magics are never run");
        } else if (!source.isBlank()) {
            String withoutMagics = LINE_MAGIC.matcher(source).replaceAll("");
            if (!withoutMagics.equals(source)) {
                notes.add(place() + ": its magic is left out; magics are never run");
            }
            sources.add(new Source(place(), Kind.CELL, withoutMagics));
        }
    }

    /** A text, or a list of texts joined; null for anything else. */
    private String text(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return null;
        }
        StringBuilder lines = new StringBuilder();
        boolean readable = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (lines.length() > bounds.sourceBytes()) {
                parser.skipChildren(); // it is refused already
            } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
                lines.append(parser.getText());
            } else {
                readable = false;
                parser.skipChildren();
            }
        }
        return readable ? lines.toString() : null;
    }

    private String place() {
        return name + ", cell " + cells;
    }
}
