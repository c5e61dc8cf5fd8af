package thermolab.grade.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import thermolab.grade.batch.Results;
import thermolab.grade.similarity.Comparison;
import thermolab.notebook.WholeFile;

/** For staff: which answers are alike, the most alike first, with both texts; what a person makes of it is not said here. */
public final class SimilarityPage {

    public static final String FILE = "similarity.html";

    private static final int MOST_TEXTS = 40; // pairs
    private static final double LEAST = 20; // percent; below, short exercises are alike by chance

    private final Results results;
    private final Comparison.Outcome outcome;

    public SimilarityPage(Results results, Comparison.Outcome outcome) {
        this.results = results;
        this.outcome = outcome;
    }

    /** Writes {@code similarity.html}. */
    public Path write(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        WholeFile.write(file, page());
        return file;
    }

    String page() {
        String title = results.assignment().name() + ": similar answers, for staff";
        List<Comparison.Pair> pairs = outcome.pairs().stream().filter(pair -> pair.percent() >= LEAST).toList();
        Page page = new Page().wide().heading(1, title);
        page.paragraph("Pairs of answers by the share of code that is alike, as JPlag finds it: it compares the structure of the code, whatever "
                + "names and comments are, and leaves out what the skeleton gave to everybody. Two right answers to a short exercise may be alike "
                + "by themselves, so read both before you draw a conclusion.");
        if (pairs.isEmpty()) {
            page.paragraph("No two answers share " + Math.round(LEAST) + " % of their code.");
        } else {
            page.add("<table><thead><tr><th class=\"number\">alike</th><th>exercise</th><th>student</th><th>student</th></tr></thead><tbody>");
            pairs.forEach(pair -> page.add("<tr><td class=\"number\">" + Math.round(pair.percent()) + " %</td><td>" + Untrusted.html(pair.exercise())
                    + "</td><td>" + name(pair.first()) + "</td><td>" + name(pair.second()) + "</td></tr>"));
            page.add("</tbody></table>").heading(2, "Both texts");
            pairs.stream().limit(MOST_TEXTS).forEach(pair -> addTexts(page, pair));
        }
        if (!outcome.remarks().isEmpty()) {
            page.heading(2, "Not compared").list(outcome.remarks());
        }
        return page.html(title);
    }

    private void addTexts(Page page, Comparison.Pair pair) {
        page.add("<details><summary>" + Math.round(pair.percent()) + " %, " + Untrusted.html(pair.exercise()) + ": " + name(pair.first()) + " and "
                + name(pair.second()) + "</summary><div class=\"beside\">" + text(pair.exercise(), pair.first()) + text(pair.exercise(), pair.second())
                + "</div></details>");
    }

    private String text(String exercise, String student) {
        return "<pre tabindex=\"0\">" + Untrusted.html(outcome.code().getOrDefault(exercise, Map.of()).getOrDefault(student, "")) + "</pre>";
    }

    private String name(String student) {
        return "<bdi>" + Untrusted.html(results.find(student).map(result -> result.entry().name()).orElse(student)) + "</bdi>";
    }
}
