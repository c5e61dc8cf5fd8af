package thermolab.grade.report;

import java.util.regex.Pattern;
import thermolab.show.Html;

/**
 * Text that a student may have written, made harmless for where it is shown: no escape sequence reaches a terminal, no
 * formula a spreadsheet, no mark-up a page, and no character turns the direction of what stands beside it.
 */
public final class Untrusted {

    private static final int LONGEST = 4000; // characters
    private static final Pattern ANSI = Pattern.compile("\u001b(?:\\[[0-?]*[ -/]*[@-~]"
            + "|[\\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\\\)?|[ -/]*[0-~])?");

    private Untrusted() {
    }

    /** For a terminal or a text file: lines of visible characters; what is invisible is named, as {@code ⟨U+202E⟩}. */
    public static String text(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " … (" + (text.length() - LONGEST) + " characters more)";
        StringBuilder visible = new StringBuilder();
        ANSI.matcher(cut.replace("\r\n", "\n")).replaceAll("").codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    /** The same in one line. */
    public static String line(String text) {
        return text(text).replaceAll("\\s+", " ").strip();
    }

    /** For the content and the quoted attributes of HTML. */
    public static String html(String text) {
        return Html.escape(text(text));
    }

    /** For the content and the attributes of XML 1.0. */
    public static String xml(String text) {
        return Html.escape(text(text)).replace("&#39;", "&apos;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /** For a cell of a spreadsheet, which takes what begins with = + - @ for a formula, also behind blanks. */
    public static String csv(String text) {
        String visible = text(text);
        String begin = visible.stripLeading();
        boolean formula = !begin.isEmpty() && "=+-@|%＝＋－＠".indexOf(begin.charAt(0)) >= 0 || visible.startsWith("\t")
                || visible.startsWith("\n");
        return formula ? "'" + visible : visible;
    }

    /** For a table in Markdown. */
    static String markdown(String text) {
        return Html.escape(line(text)).replaceAll("([\\\\`*_{}\\[\\]()#+!|~])", "\\\\$1");
    }

    private static void append(StringBuilder visible, int c) {
        if (c == '\n' || c == '\t') {
            visible.appendCodePoint(c);
            return;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> visible.append(String.format("⟨U+%04X⟩", c));
            default -> visible.appendCodePoint(c);
        }
    }
}
