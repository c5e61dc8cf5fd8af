package thermolab.grade.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outermost types that a text declares, each alone, so that a call or a half-finished line beside them in a cell keeps
 * nobody from a comparison. It knows comments, literals and brackets, in one pass over the text.
 */
final class TypeDeclarations {

    /** Deeper nesting is no answer to an exercise, and costs a parser its stack. */
    private static final int DEEPEST = 200;
    private static final Pattern KEYWORD = Pattern.compile("(?:class|interface|enum|record)\\s{1,20}\\w");

    private TypeDeclarations() {
    }

    /** In their order; what has no end is left out. */
    static List<String> of(String text) {
        List<String> found = new ArrayList<>();
        Matcher keyword = KEYWORD.matcher(text);
        int depth = 0;
        int start = -1;
        boolean tooDeep = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = Math.max(JavaText.endOfComment(text, i), JavaText.endOfLiteral(text, i));
            if (end > i) {
                i = end;
                continue;
            }
            if (depth == 0 && start < 0 && Character.isLetter(c) && (i == 0 || !Character.isJavaIdentifierPart(text.charAt(i - 1)))
                    && keyword.region(i, text.length()).lookingAt()) {
                start = i;
            }
            depth += c == '{' || c == '(' || c == '[' ? 1 : c == '}' || c == ')' || c == ']' ? -1 : 0;
            tooDeep |= depth > DEEPEST;
            depth = Math.max(0, depth);
            if (c == '}' && depth == 0) {
                if (start >= 0 && !tooDeep) {
                    found.add(text.substring(start, i + 1));
                }
                start = -1;
                tooDeep = false;
            }
            i++;
        }
        return found;
    }
}
