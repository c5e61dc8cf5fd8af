package thermolab.grade.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import thermolab.grade.Submission;

/**
 * What stays of the answers in a submission when comments, blanks, the names of files and their order are taken away, as a
 * hash: two students with the same one handed in the same code. One pass over the text, whatever is in it.
 */
final class Likeness {

    private Likeness() {
    }

    /** Empty where nothing was written: skeletons are alike. */
    static String of(Submission submission) {
        List<String> answers = submission.sources().stream().map(Submission.Source::text)
                .filter(text -> text.contains("implements") && !text.contains("throw new Unsolved()"))
                .map(text -> withoutImports(bare(text))).distinct().sorted().toList();
        return answers.isEmpty() ? "" : hash(answers);
    }

    /** Without comments and blanks; literals stay as they are. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (text.startsWith("//", i)) {
                end = orEnd(text.indexOf('\n', i), text);
            } else if (text.startsWith("/*", i)) {
                end = Math.min(text.length(), orEnd(text.indexOf("*/", i + 2), text) + 2);
            } else if (c == '"' || c == '\'') {
                end = endOfLiteral(text, i);
                bare.append(text, i, end);
            } else if (!Character.isWhitespace(c)) {
                bare.append(c);
            }
            i = end;
        }
        return bare.toString();
    }

    private static String withoutImports(String bare) {
        int from = 0;
        while (bare.startsWith("package", from) || bare.startsWith("import", from)) {
            from = orEnd(bare.indexOf(';', from), bare);
            from = Math.min(bare.length(), from + 1);
        }
        return bare.substring(from);
    }

    private static int endOfLiteral(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != text.charAt(start) && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + 1);
    }

    private static int orEnd(int found, String text) {
        return found < 0 ? text.length() : found;
    }

    private static String hash(List<String> texts) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(String.join("\0", texts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
