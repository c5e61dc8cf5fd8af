package thermolab.course;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference solution {@code MyX.java} and the skeleton that a learner gets: each part between the lines
 * {@code // BEGIN SOLUTION} and {@code // END SOLUTION} replaced by one throwing statement.
 *
 * <p>The same skeleton stands in a file of {@code exercises/} and, without package, imports and {@code public}, in a cell
 * of the notebook; an edit of that cell outside the replaced parts is brought back by {@link #withCell}.
 *
 * @param file for messages
 * @param source the text of the file, lines separated by {@code \n}
 */
record Solution(String file, String source) {

    /** What stands in place of each part that the learner writes. */
    static final String UNSOLVED = "throw new Unsolved();";

    private static final Pattern PART =
            Pattern.compile("(?m)^([ \t]*)// BEGIN SOLUTION[^\n]*\n(?s:.*?)^[ \t]*// END SOLUTION[^\n]*\n");
    private static final Pattern MARK = Pattern.compile("(?m)^[ \t]*// (?:BEGIN|END) SOLUTION.*$");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?m)^[ \t]*" + Pattern.quote(UNSOLVED) + "\n");
    private static final Pattern IMPORTS = Pattern.compile("\\A(?:(?:package|import) [^\n]*\n|[ \t]*\n)*");
    private static final Pattern PUBLIC = Pattern.compile("(?m)^public (?=(?:final )?(?:class|record|enum) My)");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^(?=(?:final )?(?:class|record|enum) My)");

    Solution {
        source = source.replace("\r\n", "\n");
        long begins = PART.matcher(source).results().count();
        long marks = MARK.matcher(source).results().count();
        if (begins == 0 || marks != 2 * begins) {
            throw new IllegalArgumentException(file + ": each `// BEGIN SOLUTION` needs its `// END SOLUTION` on a line after it"
                    + (begins == 0 ? ", and there must be one" : ""));
        }
    }

    /** The learner's file. */
    String skeleton() {
        return PART.matcher(source).replaceAll("$1" + UNSOLVED + "\n");
    }

    /** The learner's cell. */
    String cell() {
        String body = skeleton().substring(head().length());
        return PUBLIC.matcher(body).replaceFirst("").stripTrailing();
    }

    /**
     * The solution whose cell is {@code edited}.
     *
     * @throws IllegalArgumentException where the edit touches what the learner writes, or adds an import
     */
    Solution withCell(String edited) {
        if (edited.equals(cell())) {
            return this;
        }
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(source);
        while (part.find()) {
            parts.add(part.group());
        }
        Matcher placeholder = PLACEHOLDER.matcher(edited + "\n");
        StringBuilder body = new StringBuilder();
        int found = 0;
        while (placeholder.find()) {
            placeholder.appendReplacement(body, found < parts.size() ? Matcher.quoteReplacement(parts.get(found)) : "");
            found++;
        }
        placeholder.appendTail(body);
        String text = PUBLIC.matcher(source).find() ? DECLARATION.matcher(body).replaceFirst("public ") : body.toString();
        if (found != parts.size()) {
            throw refused("`" + UNSOLVED + "` must stand where the learner writes, " + parts.size()
                    + (parts.size() == 1 ? " time" : " times"));
        }
        Solution brought = new Solution(file, head() + text);
        if (!brought.cell().equals(edited)) {
            throw refused("only the lines around `" + UNSOLVED + "` can change there; imports belong in the first code cell");
        }
        return brought;
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("the edited skeleton can't be brought back into " + file + ": " + why
                + "; edit that file instead");
    }

    /** Package and imports, with the blank lines after them. */
    private String head() {
        Matcher head = IMPORTS.matcher(source);
        return head.find() ? head.group() : "";
    }
}
