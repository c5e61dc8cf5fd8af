package thermolab.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a text that is not typed but comes from somewhere: {@code `{java} gap`} is what the chapter's session says,
 * {@code `{value} gap`} repeats the value that {@code `{java name=gap} …`} prints elsewhere, {@code `{given} 0.0821; CODATA}`
 * is a definition or constant, with its source. In an attribute of a cell the same is written {@code {java gap; %.2f}}.
 *
 * @param kind where the number comes from
 * @param name under which other places repeat it; empty for none
 * @param body Java's expression, the name, or the constant
 * @param note after the last semicolon: the format of an expression, the source of a constant; may be empty
 * @param start of the whole form in its text
 * @param end after it
 * @param math whether it stands between dollar signs
 */
record Inline(Kind kind, String name, String body, String note, int start, int end, boolean math) {

    /** Where the number comes from. */
    enum Kind { JAVA, VALUE, GIVEN }

    private static final String OPENING = "(java|value|given)(?:\\s+name=([a-z][a-z0-9-]*))?";
    private static final Pattern FORM = Pattern.compile("\\s*\\{" + OPENING + "\\}\\s+(.+)", Pattern.DOTALL);
    private static final Pattern IN_ATTRIBUTE = Pattern.compile("\\{" + OPENING + "\\s+([^{}]+)\\}");
    private static final Pattern FORMAT = Pattern.compile("(.*);\\s*([^;]*%[^;]*)", Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("([^;]*);\\s*(.*)", Pattern.DOTALL);
    /** What a text is made of, as far as these forms care: shown code, spans of code, dollar signs. */
    private static final Pattern PIECE = Pattern.compile("(?ms)^ {0,3}(```+|~~~+)[^\n]*\n.*?(?:^ {0,3}\\1[`~]*[ \t]*$|\\z)"
            + "|(?<!`)(`++)(.*?[^`])\\2(?!`)|\\\\.|\\$\\$?|\n[ \t]*\n");

    /** The forms of a Markdown text, in order. */
    static List<Inline> in(String markdown) {
        List<Inline> forms = new ArrayList<>();
        String math = "";
        Matcher piece = PIECE.matcher(markdown);
        while (piece.find()) {
            if (piece.group().startsWith("$")) {
                math = math.isEmpty() ? piece.group() : "";
            } else if (piece.group().isBlank()) {
                math = math.equals("$$") ? math : ""; // a paragraph's end is the end of a lost dollar sign
            } else if ("`".equals(piece.group(2))) {
                Matcher form = FORM.matcher(piece.group(3));
                if (form.matches()) {
                    forms.add(of(form, piece.start(), piece.end(), !math.isEmpty()));
                }
            }
        }
        return forms;
    }

    /** The forms of an attribute's words, in order. */
    static List<Inline> inAttribute(String words) {
        return IN_ATTRIBUTE.matcher(words).results().map(found -> {
            Matcher form = IN_ATTRIBUTE.matcher(found.group());
            form.matches();
            return of(form, found.start(), found.end(), false);
        }).toList();
    }

    private static Inline of(Matcher form, int start, int end, boolean math) {
        Kind kind = Kind.valueOf(form.group(1).toUpperCase(Locale.ROOT));
        String body = form.group(3).strip().replaceAll("\\s*\n\\s*", " ");
        Matcher parts = (kind == Kind.JAVA ? FORMAT : SOURCE).matcher(body);
        boolean noted = kind != Kind.VALUE && parts.matches();
        return new Inline(kind, form.group(2) == null ? "" : form.group(2), noted ? parts.group(1).strip() : body,
                noted ? parts.group(2).strip() : "", start, end, math);
    }

    /** As an author reads it in a message. */
    @Override
    public String toString() {
        return "`{" + kind.name().toLowerCase(Locale.ROOT) + "} " + body + "`";
    }
}
