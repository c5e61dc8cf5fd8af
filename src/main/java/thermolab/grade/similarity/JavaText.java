package thermolab.grade.similarity;

/** Where comments and literals of a Java text end, also of one that is damaged. */
final class JavaText {

    private JavaText() {
    }

    /** Behind the comment that begins at {@code i}; {@code i} where none does. */
    static int endOfComment(String text, int i) {
        return text.startsWith("//", i) ? behind(text, text.indexOf('\n', i), 0)
                : text.startsWith("/*", i) ? behind(text, text.indexOf("*/", i + 2), 2) : i;
    }

    /** Behind the text, text block or character that begins at {@code i}; {@code i} where none does. */
    static int endOfLiteral(String text, int i) {
        if (text.startsWith("\"\"\"", i)) {
            return behind(text, text.indexOf("\"\"\"", i + 3), 3);
        }
        char quote = text.charAt(i);
        if (quote != '"' && quote != '\'') {
            return i;
        }
        int end = i + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), end + 1);
    }

    /** What has no end ends with the text. */
    static int behind(String text, int found, int length) {
        return found < 0 ? text.length() : found + length;
    }
}
