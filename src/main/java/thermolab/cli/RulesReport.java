package thermolab.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import thermolab.course.rules.Report;

/** What chapters say to the rules of their form: a line for each rule, a column for each chapter; findings one a line where they are wanted. */
final class RulesReport {

    private static final String FIRST = "%-16s";
    private static final String OTHER = "%7s";

    private RulesReport() {
    }

    static void print(List<Report> chapters, boolean inFull, PrintStream out) {
        if (chapters.isEmpty()) {
            return;
        }
        if (inFull) {
            chapters.forEach(chapter -> chapter.findings().forEach(out::println));
        }
        line("chapter", chapters, chapter -> chapter.slug().split("-", 2)[0], out);
        line("form", chapters, chapter -> chapter.isClaimed() ? "2" : "1", out);
        for (String rule : chapters.get(0).readings().keySet()) {
            line(rule, chapters, chapter -> chapter.figure(rule), out);
        }
        out.println("A rule is broken where ! stands.");
    }

    private static void line(String first, List<Report> chapters, Function<Report, String> figure, PrintStream out) {
        StringBuilder line = new StringBuilder(String.format(FIRST, first));
        chapters.forEach(chapter -> line.append(String.format(OTHER, figure.apply(chapter))));
        out.println(line);
    }
}
