package thermolab.course;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a slide deck, {@code slides/NN-slug.md}: a header with the title, then slides between lines {@code ---},
 * each beginning with {@code ## A claim as title}.
 *
 * <p>A line of tags takes something from the chapter's executed notebook: {@code ![caption](figure:cell)} the picture of
 * a cell, {@code [](listing:cell)} its code, {@code [](table:cell)} its table, {@code [](text:cell)} what it printed;
 * {@code [](predict:key)} takes the room's guess, and on a later slide shows guess and answer.
 * A paragraph that begins with {@code Note:} is for the speaker. A number is a value that the chapter named ({@link Inline}).
 *
 * @param title of the deck
 * @param slides in order, the title slide not counted
 */
public record Deck(String title, List<Slide> slides) {

    /**
     * One slide.
     *
     * @param title its claim, as Markdown
     * @param parts in order
     * @param notes for the speaker, as Markdown
     */
    public record Slide(String title, List<Part> parts, String notes) {
    }

    /** Text, or a line of tags. */
    public sealed interface Part {
    }

    /** Markdown as it is. */
    public record Text(String markdown) implements Part {
    }

    /** Things side by side. */
    public record Tags(List<Tag> tags) implements Part {
    }

    /**
     * Something from the notebook.
     *
     * @param kind {@code figure}, {@code listing}, {@code table}, {@code text} or {@code predict}
     * @param cell its name; of a prediction the key
     * @param line of the source, from 1
     */
    public record Tag(String kind, String caption, String cell, int line) {
    }

    private static final Pattern TAG = Pattern.compile("!?\\[([^\\]]*)\\]\\((figure|listing|table|text|predict):([^)\\s]*)\\)");
    private static final Pattern TAGS = Pattern.compile("\\s*(?:" + TAG.pattern() + "\\s*)+");
    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");

    /** Reads a deck; {@code file} stands in messages. */
    public static Deck parse(String source, String file) {
        List<String> lines = source.lines().toList();
        int end = lines.isEmpty() || !lines.get(0).equals("---") ? 0 : lines.subList(1, lines.size()).indexOf("---") + 1;
        String title = Header.title(String.join("\n", lines.subList(Math.min(1, end), end)), file);
        if (title.isBlank()) {
            throw new IllegalArgumentException(file + ":1: a deck begins with a header between two lines `---` with a line `title: …`");
        }
        List<Slide> slides = new ArrayList<>();
        int begin = end + 1;
        boolean code = false;
        for (int at = begin; at <= lines.size(); at++) {
            if (at < lines.size() && FENCE.matcher(lines.get(at)).matches()) {
                code = !code;
            }
            if (at == lines.size() || !code && lines.get(at).equals("---")) {
                slides.add(slide(lines, begin, at, file));
                begin = at + 1;
            }
        }
        return new Deck(title, slides);
    }

    private static Slide slide(List<String> lines, int begin, int end, String file) {
        int at = begin;
        while (at < end && lines.get(at).isBlank()) {
            at++;
        }
        if (at == end || !lines.get(at).startsWith("## ")) {
            throw new IllegalArgumentException(file + ":" + (Math.min(at, lines.size() - 1) + 1) + ": a slide begins with `## A claim as title`");
        }
        String title = lines.get(at).substring("## ".length()).strip();
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        boolean note = false;
        for (at++; at < end; at++) {
            String line = lines.get(at);
            note = note ? !line.isBlank() : line.startsWith("Note:");
            if (note) {
                notes.append(line.startsWith("Note:") ? line.substring("Note:".length()).strip() : line).append('\n');
            } else if (TAGS.matcher(line).matches()) {
                addText(parts, text);
                parts.add(new Tags(tags(line, at + 1)));
            } else if (TAG.matcher(line).find()) {
                throw new IllegalArgumentException(file + ":" + (at + 1) + ": a tag stands on a line of its own");
            } else {
                text.append(line).append('\n');
            }
        }
        addText(parts, text);
        return new Slide(title, parts, notes.toString());
    }

    private static List<Tag> tags(String line, int number) {
        Matcher tag = TAG.matcher(line);
        List<Tag> tags = new ArrayList<>();
        while (tag.find()) {
            tags.add(new Tag(tag.group(2), tag.group(1), tag.group(3), number));
        }
        return tags;
    }

    private static void addText(List<Part> parts, StringBuilder text) {
        if (!text.toString().isBlank()) {
            parts.add(new Text(text.toString()));
        }
        text.setLength(0);
    }
}
