package thermolab.course;

import java.util.List;
import java.util.regex.Pattern;
import thermolab.course.Block.Kind;

/** Cells into the text of a chapter, in the plainest form that {@link ChapterReader} reads back as the same cells. */
final class ChapterWriter {

    private static final Pattern ANY_MARKER = Pattern.compile("(?m)^" + ChapterReader.MARKER.pattern() + "$");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private ChapterWriter() {
    }

    /** Lines of a code cell, under the words of its opening fence. */
    static String code(String words, String code) {
        int longest = BACKTICKS.matcher(code).results().mapToInt(run -> run.group().length()).max().orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + "java " + words + "\n" + lines(code) + fence + "\n";
    }

    /** Lines of a text cell: as they are where they can be read so, else between markers. */
    static String text(String text) {
        return isPlain(text) ? text + "\n" : marked("region", text);
    }

    static String raw(String text) {
        return marked("raw", text);
    }

    /** Blank lines that must stand between two cells so that they stay two. */
    static int blanksNeeded(Block first, Block second) {
        return !isPlainText(first) || !isPlainText(second) ? 0 : second.startsWithHeading() ? 1 : 2;
    }

    private static boolean isPlainText(Block block) {
        return block.kind() == Kind.TEXT && !ChapterReader.MARKER.matcher(block.raw().lines().findFirst().orElse("")).matches();
    }

    /** A count of lines stands in the marker where the text holds markers itself. */
    private static String marked(String kind, String text) {
        String lines = lines(text);
        boolean counted = ANY_MARKER.matcher(text).find();
        return "<!-- #" + kind + (counted ? " lines=\"" + lines.chars().filter(c -> c == '\n').count() + "\"" : "") + " -->\n"
                + lines + "<!-- #end" + kind + " -->\n";
    }

    private static String lines(String text) {
        return text.isEmpty() ? "" : text + "\n";
    }

    private static boolean isPlain(String text) {
        try {
            List<Block> blocks = ChapterReader.blocks(text + "\n");
            return blocks.size() == 1 && blocks.get(0).raw().equals(text + "\n") && blocks.get(0).text().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
