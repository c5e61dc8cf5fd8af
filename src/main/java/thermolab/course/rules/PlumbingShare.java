package thermolab.course.rules;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import thermolab.course.Block;

/**
 * Code lines that draw, tabulate, print or compare rather than say physics. A line is plumbing where all statements on it
 * are; a statement is plumbing, over all its lines, where it calls {@code Show}, {@code Plot}, {@code Field}, {@code Diagram},
 * {@code Panels}, {@code PictureGrid}, {@code Table}, a column, {@code Agree}, {@code format} or {@code print}.
 * Predictions, comments and blank lines count neither way.
 */
final class PlumbingShare implements Rule {

    private static final double MOST = 0.5;
    private static final Pattern PLUMBING = Pattern.compile("\\b(?:Show|Plot|Field|Diagram|Panels|PictureGrid|Table|\\w*Column|Agree)\\s*\\."
            + "|\\b(?:printf|println|print|format|formatted)\\(");
    private static final Pattern PREDICTION = Pattern.compile("\\bPredict\\s*\\.");

    @Override
    public String name() {
        return "plumbing";
    }

    @Override
    public Reading of(Draft draft) {
        int plumbing = 0;
        int all = 0;
        for (Block block : draft.code()) {
            for (boolean isPlumbing : lines(block.text()).values()) {
                plumbing += isPlumbing ? 1 : 0;
                all++;
            }
        }
        double share = all == 0 ? 0 : (double) plumbing / all;
        String percent = String.format(Locale.ROOT, "%.0f%%", 100 * share);
        return new Reading(percent, share <= MOST ? List.of()
                : List.of(draft.whole(plumbing + " of " + all + " code lines (" + percent + ") draw, tabulate, print or compare; at most half may")));
    }

    /** The lines that count, from 0, and whether they are plumbing. */
    static TreeMap<Integer, Boolean> lines(String code) {
        TreeMap<Integer, Boolean> lines = new TreeMap<>();
        List<String> blanked = JavaText.blanked(code).lines().toList();
        for (JavaText.Statement statement : JavaText.statements(code)) {
            if (PREDICTION.matcher(statement.text()).find()) {
                continue;
            }
            boolean plumbing = PLUMBING.matcher(statement.text()).find();
            for (int line = statement.first(); line <= statement.last(); line++) {
                if (!blanked.get(line).isBlank()) {
                    lines.merge(line, plumbing, Boolean::logicalAnd);
                }
            }
        }
        return lines;
    }
}
