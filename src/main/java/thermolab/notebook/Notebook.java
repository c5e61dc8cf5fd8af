package thermolab.notebook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A Jupyter notebook of format 4, as a value: cells in their order and the notebook's own metadata.
 *
 * <p>Older minor versions are read and become 4.5: each cell has an id. Metadata that this class does not know is kept.
 * What is written is byte for byte what Jupyter writes for the same notebook: keys sorted, one space of indentation,
 * long texts as lists of lines. Source: the nbformat documentation, <i>The notebook file format</i>, version 4.5.
 *
 * @param metadata the notebook's metadata: kernelspec, language_info and whatever else tools put there
 * @param cells in their order; ids are unique
 */
public record Notebook(ObjectNode metadata, List<Cell> cells) {

    public Notebook {
        metadata = metadata.deepCopy();
        cells = List.copyOf(cells);
    }

    /** A notebook for the Java kernel, whichever of IJava, JJava and ours bears that name. */
    public static Notebook ofJava(List<Cell> cells) {
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        metadata.putObject("kernelspec").put("display_name", "Java").put("language", "java").put("name", "java");
        metadata.putObject("language_info").put("file_extension", ".jshell").put("mimetype", "text/x-java-source")
                .put("name", "Java").put("pygments_lexer", "java").put("codemirror_mode", "java");
        return new Notebook(metadata, cells);
    }

    /**
     * Reads a Java notebook.
     *
     * @throws IllegalArgumentException where the file is no notebook of format 4, or one of another language; the
     *         message begins with the file, and the line where there is one
     */
    public static Notebook read(Path file) throws IOException {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": this is no text in UTF-8, so no notebook", e);
        }
    }

    /** Reads a Java notebook from its JSON text; {@code name} stands for the file in messages. */
    public static Notebook parse(String json, String name) {
        return new NotebookReader(name).read(json);
    }

    /** The JSON text, as Jupyter writes it. */
    public String toJson() {
        return NotebookWriter.write(this);
    }

    /** Writes the file whole or not at all. */
    public void write(Path file) throws IOException {
        WholeFile.write(file, toJson());
    }

    public Notebook withCells(List<Cell> newCells) {
        return new Notebook(metadata, newCells);
    }

    public Optional<Cell> cell(String id) {
        return cells.stream().filter(cell -> cell.id().equals(id)).findFirst();
    }

    /** The language that the metadata names, in lower case; empty where they name none. */
    public Optional<String> language() {
        String name = metadata.path("kernelspec").path("language").asText(
                metadata.path("language_info").path("name").asText(""));
        return name.isEmpty() ? Optional.empty() : Optional.of(name.toLowerCase(Locale.ROOT));
    }

    /** A copy: a notebook does not change. */
    @Override
    public ObjectNode metadata() {
        return metadata.deepCopy();
    }
}
