package thermolab.course.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.course.Prose;

/**
 * The Java of a cell, as far as rules care: statements, and the arguments of calls. No grammar: texts and comments are
 * blanked, brackets are counted.
 */
final class JavaText {

    private static final Pattern TEXT = Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'", Pattern.DOTALL);

    /**
     * A statement, or the part of one up to its block.
     *
     * @param text with texts and comments blanked
     * @param first line, from 0
     * @param last line
     */
    record Statement(String text, int first, int last) {
    }

    private JavaText() {
    }

    /** The code with a blank for each character of texts (their quotes stay) and comments. */
    static String blanked(String code) {
        return TEXT.matcher(code).replaceAll(found -> Matcher.quoteReplacement(found.group().startsWith("/") ? blank(found.group())
                : found.group().charAt(0) + blank(found.group().substring(2)) + found.group().charAt(0)));
    }

    private static String blank(String text) {
        return text.replaceAll("[^\n]", " ");
    }

    static List<Statement> statements(String code) {
        String blanked = blanked(code);
        List<Statement> statements = new ArrayList<>();
        int begin = 0;
        int depth = 0;
        for (int i = 0; i < blanked.length(); i++) {
            char c = blanked.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean initializer = c == '{' && blanked.substring(begin, i).matches("(?s).*[=\\]]\\s*");
            if (initializer) {
                i = end(blanked, i);
            } else if (depth == 0 && (c == ';' || c == '{' || c == '}')) {
                add(statements, blanked, begin, i + 1);
                begin = i + 1;
            }
        }
        add(statements, blanked, begin, blanked.length());
        return statements;
    }

    private static void add(List<Statement> statements, String code, int begin, int end) {
        String text = code.substring(begin, end);
        if (!text.replaceAll("[{};\\s]", "").isEmpty()) {
            int first = begin + (text.length() - text.stripLeading().length());
            statements.add(new Statement(text.strip(), Prose.line(code, first) - 1, Prose.line(code, begin + text.stripTrailing().length()) - 1));
        }
    }

    /** The arguments of the call whose bracket opens at a place of blanked code. */
    static List<String> arguments(String blanked, int open) {
        List<String> arguments = new ArrayList<>();
        int close = end(blanked, open);
        int begin = open + 1;
        for (int i = begin; i < close; i++) {
            if ("([{".indexOf(blanked.charAt(i)) >= 0) {
                i = end(blanked, i);
            } else if (blanked.charAt(i) == ',') {
                arguments.add(blanked.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        String last = blanked.substring(Math.min(begin, close), close).strip();
        if (!last.isEmpty() || !arguments.isEmpty()) {
            arguments.add(last);
        }
        return arguments;
    }

    /** Where the bracket that opens at a place closes; the last character where it does not. */
    private static int end(String blanked, int open) {
        int depth = 0;
        for (int i = open; i < blanked.length(); i++) {
            depth += "([{".indexOf(blanked.charAt(i)) >= 0 ? 1 : ")]}".indexOf(blanked.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return blanked.length() - 1;
    }
}
