package thermolab.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A chapter's source: {@code src/course/NN-slug.md} in Jupytext's Markdown format 1.3, so that other tools open it too.
 *
 * <p>The file begins with a header in YAML between two lines {@code ---}. In the rest, each fence
 * {@code ```java name="…"} is a code cell; what stands between fences is text. A text cell ends at a code cell, before
 * a heading that follows a blank line, and at two blank lines. A text that would be read otherwise stands between
 * {@code <!-- #region -->} and {@code <!-- #endregion -->}, a raw cell between {@code <!-- #raw -->} and
 * {@code <!-- #endraw -->}. An empty fence with {@code exercise="X"} stands for the exercise {@code X}. Numbers in a text
 * may come from the chapter's session ({@link Inline}).
 *
 * @param file as given, for messages
 * @param slug name of the file without its ending, {@code 04-information-codes}
 * @param header what the header says
 * @param preamble the header's text, with both its {@code ---} lines and the last line's end
 * @param blocks the cells, in order
 * @param tail blank lines after the last cell
 * @param windows whether the lines of the file end as on Windows
 */
public record Chapter(String file, String slug, Header header, String preamble, List<Block> blocks, String tail,
        boolean windows) {

    public Chapter {
        blocks = List.copyOf(blocks);
    }

    /**
     * Reads a chapter.
     *
     * @throws IllegalArgumentException with file and line where the source breaks the format
     */
    public static Chapter read(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
    }

    /** Reads a chapter from its text; {@code file} gives the slug and stands in messages. */
    public static Chapter parse(String source, String file) {
        return new ChapterReader(file).read(source);
    }

    /** The text of the source, byte for byte as it was read. */
    public String source() {
        StringBuilder text = new StringBuilder(preamble);
        blocks.forEach(block -> text.append(block.gap()).append(block.raw()));
        String joined = text.append(tail).toString();
        return windows ? joined.replace("\n", "\r\n") : joined;
    }

    Chapter withBlocks(List<Block> newBlocks) {
        return new Chapter(file, slug, header, preamble, newBlocks, tail, windows);
    }

    public Optional<Block> block(String name) {
        return blocks.stream().filter(block -> block.attributes().name().equals(name)).findFirst();
    }

    /** Number of the chapter: {@code 04}. */
    public String number() {
        return slug.split("-", 2)[0];
    }
}
