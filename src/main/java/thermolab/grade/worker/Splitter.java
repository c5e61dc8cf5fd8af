package thermolab.grade.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts Java text into its outermost pieces: imports, types, methods, statements. It knows comments, literals and brackets
 * and no grammar, so that a mistake in one piece leaves the others as they are.
 */
final class Splitter {

    /** Where a type begins on a line of its own, also when the statement before lacks its semicolon. */
    private static final Pattern TYPE_AHEAD = Pattern.compile("\\s*(?:@\\w+\\s+)?"
            + "(?:(?:public|private|protected|static|final|abstract|sealed|strictfp)\\s+){0,6}(?:class|interface|enum|record)\\s+\\w+\\s*[<({\\w].*");
    private static final int LONGEST_HEADER = 300;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private int start;
    private int firstCode = -1;
    private int depth;
    private boolean assigns;
    private int line = 1;
    private int counted;

    private Splitter(String text) {
        this.text = text;
    }

    /**
     * One outermost piece.
     *
     * @param line on which its code begins, counted from 1
     * @param text as it stands, from its first code on
     * @param code the same with comments and literals blanked, of the same length
     */
    record Piece(int line, String text, String code) {
    }

    static List<Piece> split(String text) {
        return new Splitter(text).pieces();
    }

    private List<Piece> pieces() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = endOfBlank(i, c);
            if (end > i) {
                code.append(text.substring(i, end).replaceAll("[^\n]", c == '"' || c == '\'' ? "_" : " "));
                if (c == '"' || c == '\'') {
                    firstCode = firstCode < 0 ? i : firstCode;
                }
                i = end;
                continue;
            }
            if (startsLine(i) && depth == 0 && (c == '%' || c == '!') && firstCode < 0) {
                int line = text.indexOf('\n', i);
                end = line < 0 ? text.length() : line;
                code.append(" ".repeat(end - i));
                i = end;
                continue;
            }
            if (depth == 0 && firstCode >= 0 && startsLine(i) && typeAhead(i) && !onlyModifiers()) {
                cut(i);
            }
            code.append(c);
            firstCode = firstCode < 0 && !Character.isWhitespace(c) ? i : firstCode;
            i++;
            follow(c, i);
        }
        cut(text.length());
        return pieces;
    }

    private void follow(char c, int next) {
        if (c == '{' || c == '(' || c == '[') {
            depth++;
        } else if (c == '}' || c == ')' || c == ']') {
            depth = Math.max(0, depth - 1);
        }
        assigns |= depth == 0 && c == '=';
        if (depth == 0 && (c == ';' || c == '}' && !assigns)) {
            cut(next);
        }
    }

    private void cut(int end) {
        if (firstCode >= 0) {
            for (; counted < firstCode; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            pieces.add(new Piece(line, text.substring(firstCode, end), code.substring(firstCode - start)));
        }
        start = end;
        firstCode = -1;
        depth = 0;
        assigns = false;
        code.setLength(0);
    }

    /** Where the comment or literal that begins here ends; the same place where none begins. */
    private int endOfBlank(int i, char c) {
        if (c == '/' && text.startsWith("//", i)) {
            int end = text.indexOf('\n', i);
            return end < 0 ? text.length() : end;
        }
        if (c == '/' && text.startsWith("/*", i)) {
            int end = text.indexOf("*/", i + 2);
            return end < 0 ? text.length() : end + 2;
        }
        if (text.startsWith("\"\"\"", i)) {
            int end = i + 3;
            while (end < text.length() && !text.startsWith("\"\"\"", end)) {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(text.length(), end + 3);
        }
        if (c == '"' || c == '\'') {
            int end = i + 1;
            while (end < text.length() && text.charAt(end) != c && text.charAt(end) != '\n') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(text.length(), end + 1);
        }
        return i;
    }

    private boolean startsLine(int i) {
        return i == 0 || text.charAt(i - 1) == '\n';
    }

    private boolean typeAhead(int i) {
        int end = text.indexOf('\n', i);
        return TYPE_AHEAD.matcher(text.substring(i, Math.min(end < 0 ? text.length() : end, i + LONGEST_HEADER))).matches();
    }

    /** Whether the piece so far is the beginning of a declaration: annotations and modifiers on lines of their own. */
    private boolean onlyModifiers() {
        return code.substring(firstCode - start).strip().matches("(?:@\\w+|public|private|protected|static|final|abstract|sealed|strictfp|\\s)*");
    }
}
