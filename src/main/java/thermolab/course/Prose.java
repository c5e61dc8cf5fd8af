package thermolab.course;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a Markdown text is words: the rest is blanked, so that each place and line stays where it is. */
public final class Prose {

    private static final Pattern NO_PROSE = Pattern.compile("(?ms)^ {0,3}(```+|~~~+)[^\n]*\n.*?(?:^ {0,3}\\1[ \t]*$|\\z)"
            + "|(?<!`)(`++).*?[^`]\\2(?!`)|\\]\\([^)\\s]*\\)|<?https?://[^\\s>)]*|\\A---\n.*?\n---$");
    private static final Pattern MATH = Pattern.compile("(?s)\\$\\$.*?\\$\\$|(?<!\\\\)\\$[^$\n]*(?:\n[^$\n]+)?(?<!\\\\)\\$");

    private Prose() {
    }

    /** The text without header, shown code, spans of code and addresses. */
    public static String withMath(String markdown) {
        return without(NO_PROSE, markdown);
    }

    /** The same without math. */
    public static String of(String markdown) {
        return without(MATH, withMath(markdown));
    }

    /** The text with blanks where a pattern is. */
    public static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(Prose::blank);
    }

    /** The line of a place, from 1. */
    public static int line(String text, int place) {
        return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    private static String blank(MatchResult found) {
        return Matcher.quoteReplacement(found.group().replaceAll("[^\n]", " "));
    }
}
