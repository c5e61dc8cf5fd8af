package thermolab.grade.report;

import java.util.Set;
import java.util.regex.Pattern;
import thermolab.grade.Joiners;
import thermolab.show.Html;

/**
 * Text that a student may have written, made harmless for where it is shown: no escape sequence reaches a terminal, no
 * formula a spreadsheet, no mark-up a page, and no character turns the direction of what stands beside it.
 */
public final class Untrusted {

    private static final int LONGEST = 4000; // characters
    private static final Pattern ANSI = Pattern.compile("\u001b(?:\\[[0-?]*[ -/]*[@-~]"
            + "|[\\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\\\)?|[ -/]*[0-~])?");

    private static final int MOST_MARKS = 6; // on one letter; a tower of them covers the lines around it
    /** Letters, marks and signs that show nothing. */
    private static final Set<Integer> BLANK = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);
    private static final String FORMULA = "=+\\-@|%＝＋－＠";
    private static final Pattern FORMULA_INSIDE = Pattern.compile("([;\t\n][\\s\"]*)(?=[" + FORMULA + "])"); // for who splits lines there

    private Untrusted() {
    }

    /** For a terminal or a text file: lines of visible characters; what is invisible is named, as {@code ⟨U+202E⟩}. */
    public static String text(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " … (" + (text.length() - LONGEST) + " characters more)";
        int[] characters = ANSI.matcher(cut.replace("\r\n", "\n")).replaceAll("").codePoints().toArray();
        StringBuilder visible = new StringBuilder();
        int marks = 0;
        for (int i = 0; i < characters.length; i++) {
            marks = isMark(characters[i]) ? marks + 1 : 0;
            if (Joiners.isSpelling(characters, i) || marks > 0 && marks <= MOST_MARKS && !BLANK.contains(characters[i])) {
                visible.appendCodePoint(characters[i]);
            } else if (marks > 0 || BLANK.contains(characters[i])) {
                name(visible, characters[i]);
            } else {
                append(visible, characters[i]);
            }
        }
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

    /**
     * For a cell of a spreadsheet, which takes what begins with = + - @ for a formula, also behind blanks; and, where it splits
     * lines at semicolons whatever is quoted, behind one of these.
     */
    public static String csv(String text) {
        String visible = FORMULA_INSIDE.matcher(text(text)).replaceAll("$1'");
        String begin = visible.stripLeading();
        boolean formula = !begin.isEmpty() && begin.substring(0, 1).matches("[" + FORMULA + "]") || visible.startsWith("\t")
                || visible.startsWith("\n");
        return formula ? "'" + visible : visible;
    }

    /** For a table in Markdown. */
    static String markdown(String text) {
        return Html.escape(line(text).replaceAll("([\\\\`*_{}\\[\\]()#+!|~])", "\\\\$1"));
    }

    private static void append(StringBuilder visible, int c) {
        if (c == '\n' || c == '\t') {
            visible.appendCodePoint(c);
            return;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> name(visible, c);
            default -> visible.appendCodePoint(c);
        }
    }

    private static void name(StringBuilder visible, int c) {
        visible.append(String.format("⟨U+%04X⟩", c));
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.ENCLOSING_MARK;
    }
}
