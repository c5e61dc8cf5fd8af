package thermolab.grade.similarity;

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
public final class Likeness {

    private Likeness() {
    }

    /** Empty where nothing was written: skeletons are alike. */
    public static String of(Submission submission) {
        List<String> answers = submission.sources().stream().map(Submission.Source::text)
                .filter(text -> text.contains("implements") && !text.contains("throw new Unsolved()"))
                .map(text -> withoutImports(bare(text))).distinct().sorted().toList();
        return answers.isEmpty() ? "" : hash(answers);
    }

    /** Without comments and blanks; literals stay as they are. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int literal = JavaText.endOfLiteral(text, i);
            int end = JavaText.endOfComment(text, i);
            if (end == i) {
                end = Math.max(i + 1, literal);
                bare.append(literal > i || !Character.isWhitespace(text.charAt(i)) ? text.substring(i, end) : "");
            }
            i = end;
        }
        return bare.toString();
    }

    private static String withoutImports(String bare) {
        int from = 0;
        while (bare.startsWith("package", from) || bare.startsWith("import", from)) {
            from = JavaText.behind(bare, bare.indexOf(';', from), 1);
        }
        return bare.substring(from);
    }

    private static String hash(List<String> texts) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(String.join("\0", texts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
