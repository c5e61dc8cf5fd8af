package thermolab.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a chapter into its blocks; keeps every byte, so that {@link Chapter#source} gives the text back. */
final class ChapterReader {

    static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \t]|\n|$)");
    /** A code cell; {@code .noeval} marks code that is only shown. */
    static final Pattern CODE = Pattern.compile("(`{3,})java(?:[ \t]++(?!\\.noeval)([^`]*))?");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,}).*", Pattern.DOTALL);
    static final Pattern MARKER = Pattern.compile("<!-- #(end)?(region|raw)(?: lines=\"(\\d{1,9})\")? -->");

    private final String file;
    private List<String> lines;
    private final List<Block> blocks = new ArrayList<>();

    ChapterReader(String file) {
        this.file = file;
    }

    Chapter read(String source) {
        boolean windows = source.contains("\r\n") && !source.replace("\r\n", "").contains("\n");
        lines = split(windows ? source.replace("\r\n", "\n") : source);
        int end = lines.subList(Math.min(1, lines.size()), lines.size()).indexOf("---\n") + 1;
        if (lines.isEmpty() || !lines.get(0).equals("---\n") || end == 0) {
            throw bad(1, "a chapter begins with a header between two lines `---`");
        }
        Header header = Header.parse(String.join("", lines.subList(1, end)), file);
        String tail = readBlocks(end + 1);
        requireNames();
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return new Chapter(file, name.replaceFirst("\\.md$", ""), header,
                String.join("", lines.subList(0, end + 1)), blocks, tail, windows);
    }

    /** The blocks of a text without header. */
    static List<Block> blocks(String body) {
        ChapterReader reader = new ChapterReader("");
        reader.lines = split(body);
        reader.readBlocks(0);
        return reader.blocks;
    }

    /** Reads from line {@code at} (counted from 0) to the end; returns the blank lines after the last block. */
    private String readBlocks(int at) {
        StringBuilder gap = new StringBuilder();
        while (at < lines.size()) {
            if (isBlank(at)) {
                gap.append(lines.get(at++));
                continue;
            }
            Matcher marker = MARKER.matcher(line(at));
            int end;
            if (CODE.matcher(line(at)).matches()) {
                end = readCode(at, gap.toString());
            } else if (marker.matches()) {
                end = readMarked(at, marker, gap.toString());
            } else {
                end = endOfText(at);
                add(Block.Kind.TEXT, at, end, gap.toString(), withoutEnd(String.join("", lines.subList(at, end))), Attributes.NONE);
            }
            gap.setLength(0);
            at = end;
        }
        return gap.toString();
    }

    private int readCode(int at, String gap) {
        Matcher open = CODE.matcher(line(at));
        open.matches();
        Pattern close = Pattern.compile(open.group(1) + "`*[ \t]*");
        int end = at + 1;
        while (end < lines.size() && !close.matcher(line(end)).matches()) {
            end++;
        }
        if (end == lines.size()) {
            throw bad(at + 1, "the code cell that begins here is never closed; end it with a line " + open.group(1));
        }
        String code = inner(at + 1, end);
        Attributes attributes = attributes(open.group(2) == null ? "" : open.group(2), at + 1);
        if (attributes.exercise().isPresent() && !code.isBlank()) {
            throw bad(at + 2, "the fence of an exercise must be empty; the build fills it with the skeleton of My"
                    + attributes.exercise().get());
        }
        add(attributes.exercise().isPresent() ? Block.Kind.EXERCISE : Block.Kind.CODE, at, end + 1, gap, code, attributes);
        return end + 1;
    }

    /** A text or raw cell between markers: up to the matching end, or as many lines as the marker says. */
    private int readMarked(int at, Matcher open, String gap) {
        String kind = open.group(2);
        if (open.group(1) != null) {
            throw bad(at + 1, line(at) + " has no beginning; write <!-- #" + kind + " --> before it");
        }
        int end = at + 1;
        if (open.group(3) != null) {
            end = Math.min(lines.size(), end + Integer.parseInt(open.group(3)));
        } else {
            for (int depth = 1; end < lines.size(); end++) {
                Matcher marker = MARKER.matcher(line(end));
                depth += !marker.matches() || !marker.group(2).equals(kind) ? 0 : marker.group(1) == null ? 1 : -1;
                if (depth == 0) {
                    break;
                }
            }
        }
        if (end == lines.size() || !line(end).equals("<!-- #end" + kind + " -->")) {
            throw bad(at + 1, "the " + kind + " that begins here is never closed; end it with <!-- #end" + kind + " -->");
        }
        add(kind.equals("raw") ? Block.Kind.RAW : Block.Kind.TEXT, at, end + 1, gap, inner(at + 1, end), Attributes.NONE);
        return end + 1;
    }

    /** The line after the last of the text that begins at {@code at}. */
    private int endOfText(int at) {
        int end = at;
        int next = at;
        while (next < lines.size()) {
            boolean afterBlank = next > at && isBlank(next - 1);
            if (isBlank(next)) {
                if (afterBlank) {
                    break;
                }
                next++;
                continue;
            }
            if (CODE.matcher(line(next)).matches() || MARKER.matcher(line(next)).matches()
                    || afterBlank && HEADING.matcher(line(next)).lookingAt()) {
                break;
            }
            Matcher fence = FENCE.matcher(line(next));
            next = fence.matches() ? endOfFence(next, fence.group(1)) : next + 1;
            end = next;
        }
        return end;
    }

    /** Code that is shown, not run: part of its text. */
    private int endOfFence(int at, String fence) {
        Pattern close = Pattern.compile(" {0,3}" + Pattern.quote(fence) + fence.charAt(0) + "*[ \t]*");
        for (int next = at + 1; next < lines.size(); next++) {
            if (close.matcher(line(next)).matches()) {
                return next + 1;
            }
        }
        throw bad(at + 1, "the fence that begins here is never closed; end it with a line " + fence);
    }

    private Attributes attributes(String words, int line) {
        try {
            return Attributes.parse(words);
        } catch (IllegalArgumentException e) {
            throw bad(line, e.getMessage());
        }
    }

    private void requireNames() {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> exercises = new HashSet<>();
        for (Block block : blocks) {
            Attributes attributes = block.attributes();
            Integer earlier = attributes.name().isEmpty() ? null : seen.put(attributes.name(), block.line());
            if (earlier != null) {
                throw bad(block.line(), "the name \"" + attributes.name() + "\" is taken by the cell of line " + earlier);
            }
            attributes.exercise().filter(exercise -> !exercises.add(exercise)).ifPresent(exercise -> {
                throw bad(block.line(), "the exercise " + exercise + " stands in this chapter twice");
            });
        }
    }

    private void add(Block.Kind kind, int from, int to, String gap, String text, Attributes attributes) {
        blocks.add(new Block(kind, text, attributes, gap, String.join("", lines.subList(from, to)), from + 1));
    }

    /** The lines between two markers, without the end of the last. */
    private String inner(int from, int to) {
        return withoutEnd(String.join("", lines.subList(from, to)));
    }

    private String line(int at) {
        return withoutEnd(lines.get(at));
    }

    private boolean isBlank(int at) {
        return line(at).isBlank();
    }

    private static String withoutEnd(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** Lines with their ends; the last may lack one. */
    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private IllegalArgumentException bad(int line, String message) {
        return new IllegalArgumentException(file + ":" + line + ": " + message);
    }
}
