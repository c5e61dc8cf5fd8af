package thermolab.cli;

import java.io.PrintStream;
import java.util.List;
import thermolab.course.Rules;

/** Counts per chapter of what breaks the rules of its form, as a table; findings one a line where they are wanted. */
final class RulesReport {

    private static final String FIRST = "%-24s";
    private static final String OTHER = "%15s";

    private RulesReport() {
    }

    static void print(List<Rules> chapters, boolean inFull, PrintStream out) {
        if (inFull) {
            chapters.forEach(chapter -> chapter.findings().forEach((rule, found) ->
                    found.forEach(finding -> out.println(finding + "  (" + rule.heading + ")"))));
        }
        StringBuilder head = new StringBuilder(String.format(FIRST, "chapter"));
        for (Rules.Rule rule : Rules.Rule.values()) {
            head.append(String.format(OTHER, rule.heading));
        }
        out.println(head + String.format(OTHER, "predictions"));
        for (Rules chapter : chapters) {
            StringBuilder line = new StringBuilder(String.format(FIRST, chapter.slug()));
            for (Rules.Rule rule : Rules.Rule.values()) {
                line.append(String.format(OTHER, chapter.count(rule)));
            }
            out.println(line + String.format(OTHER, chapter.predictions().size()));
        }
    }
}
