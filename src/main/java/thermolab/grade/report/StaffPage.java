package thermolab.grade.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import thermolab.grade.Cause;
import thermolab.grade.assign.Moments;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.notebook.WholeFile;

/** One page for staff: how the class did, what it missed, what needs a look, and everybody's points. */
public final class StaffPage implements Gradebook {

    private static final int BINS = 10;
    private static final int MOST_MISSED = 10;

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public List<Path> write(Results results, Path folder) throws IOException {
        Path file = folder.resolve("staff.html");
        WholeFile.write(file, page(results));
        return List.of(file);
    }

    static String page(Results results) {
        Statistics statistics = new Statistics(results);
        Page page = new Page();
        page.heading(1, results.assignment().name() + ", for staff");
        addOverview(page, results, statistics);
        addAttention(page, results);
        addTotals(page, statistics.totals(BINS));
        addMissed(page, statistics);
        addTests(page, statistics);
        addCosts(page, statistics);
        addStudents(page, results);
        return page.wide().html(results.assignment().name() + ", for staff");
    }

    private static void addOverview(Page page, Results results, Statistics statistics) {
        TreeSet<String> tiers = new TreeSet<>();
        results.results().forEach(result -> result.grading().ifPresent(grading -> tiers.add(grading.provenance().tier())));
        if (tiers.stream().anyMatch(tier -> !tier.equals("A"))) {
            page.add("<p class=\"warning\">Graded with weaker isolation than A: " + Untrusted.html(String.join(", ", tiers))
                    + ". A hostile submission may have read files of this machine.</p>");
        }
        long late = results.results().stream().filter(result -> result.lost() > 0).count();
        page.add("<p>" + results.results().size() + " submissions, " + results.ungraded().size() + " without a final result, " + late
                + " late; " + results.batch().absent().size() + " in the roster without a submission. Median "
                + Numbers.points(statistics.medianPoints())
                + " of " + Numbers.points(results.assignment().maximum()) + " points. Added up " + Moments.words(results.when())
                + "; isolation " + Untrusted.html(String.join(", ", tiers)) + ".</p>");
    }

    private static void addAttention(Page page, Results results) {
        List<Attention> all = Attention.of(results);
        if (!all.isEmpty()) {
            page.add("<h2 id=\"look\">What needs a look</h2>");
            page.add("<table class=\"look\"><thead><tr><th>what</th><th>who</th><th>what was seen</th></tr></thead><tbody>");
            all.forEach(one -> page.add("<tr><td>" + Untrusted.html(one.what()) + "</td><td>"
                    + (one.who().isEmpty() ? "–" : one.who().stream().map(StaffPage::link).collect(Collectors.joining("<br>")))
                    + "</td><td>" + Untrusted.html(Untrusted.line(one.why())) + "</td></tr>"));
            page.add("</tbody></table>");
        }
        if (!results.batch().absent().isEmpty()) {
            page.add("<details><summary>Handed in nothing (" + results.batch().absent().size() + ")</summary>");
            page.list(results.batch().absent().stream().map(absent -> absent.name() + " (" + absent.student() + ")").toList());
            page.add("</details>");
        }
    }

    private static String link(Result result) {
        return "<a href=\"" + StudentPages.FOLDER + "/" + FileNames.of(result.entry().student()) + ".html\"><bdi>"
                + Untrusted.html(result.entry().name()) + "</bdi></a> <span class=\"quiet\">"
                + Untrusted.html(result.entry().student().equals(result.entry().name()) ? "" : result.entry().student()) + "</span>";
    }

    /** A histogram of totals, drawn as SVG. */
    private static void addTotals(Page page, int[] counts) {
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 640 180\" role=\"img\" aria-label=\"Histogram of totals\">");
        for (int i = 0; i < counts.length; i++) {
            double height = 130.0 * counts[i] / most;
            int x = 20 + i * 60;
            svg.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%.1f\" width=\"56\" height=\"%.1f\"/>", x, 150 - height, height));
            svg.append("<text x=\"").append(x + 28).append("\" y=\"").append(Math.round(145 - height)).append("\">")
                    .append(counts[i] == 0 ? "" : counts[i]).append("</text>");
            svg.append("<text class=\"axis\" x=\"").append(x + 28).append("\" y=\"168\">").append(100 * i / counts.length).append("–")
                    .append(100 * (i + 1) / counts.length).append(" %</text>");
        }
        page.heading(2, "Totals, in percent of the points").add("<figure>" + svg.append("</svg></figure>"));
    }

    private static void addMissed(Page page, Statistics statistics) {
        List<Statistics.OfTest> missed = statistics.mostMissed(MOST_MISSED);
        if (missed.isEmpty()) {
            return;
        }
        page.heading(2, "Ideas missed most often");
        page.add("<table><thead><tr><th>idea</th><th>exercise</th><th>missed by, of those who tried</th></tr></thead><tbody>");
        missed.forEach(test -> page.add("<tr><td>" + Untrusted.html(test.idea()) + "</td><td>" + Untrusted.html(test.exercise())
                + "</td><td class=\"wide\">"
                + Page.bar((double) test.missed() / test.tried(), test.missed() + " of " + test.tried()) + "</td></tr>"));
        page.add("</tbody></table>");
    }

    private static void addTests(Page page, Statistics statistics) {
        page.heading(2, "Points per test");
        page.add("<table><thead><tr><th>exercise, test</th><th>passed</th><th class=\"number\">mean points</th><th>other outcomes</th></tr></thead><tbody>");
        for (Statistics.OfTest test : statistics.tests()) {
            String others = test.causes().entrySet().stream().filter(entry -> entry.getKey() != Cause.PASSED)
                    .map(StaffPage::outcome).collect(Collectors.joining(", "));
            page.add("<tr><td><strong>" + Untrusted.html(test.exercise()) + "</strong> " + Untrusted.html(test.test())
                    + (test.hidden() ? " <span class=\"badge\">hidden</span>" : "") + "<div class=\"why\">" + Untrusted.html(test.idea())
                    + "</div></td><td class=\"wide\">" + Page.bar((double) test.passed() / test.count(), test.passed() + " of "
                    + test.count())
                    + "</td><td class=\"number\">" + Numbers.points(test.mean()) + " / " + Numbers.points(test.maximum()) + "</td><td>"
                    + Untrusted.html(others) + "</td></tr>");
        }
        page.add("</tbody></table>");
    }

    private static String outcome(Map.Entry<Cause, Long> entry) {
        return entry.getValue() + " " + entry.getKey().words();
    }

    private static void addCosts(Page page, Statistics statistics) {
        page.heading(2, "Time and memory");
        page.add("<table><thead><tr><th>exercise</th><th class=\"number\">wall, median</th><th class=\"number\">most</th>"
                + "<th class=\"number\">CPU, median</th><th class=\"number\">most</th><th class=\"number\">memory, median</th>"
                + "<th class=\"number\">most</th></tr></thead><tbody>");
        for (Statistics.OfExercise cost : statistics.exercises()) {
            page.add("<tr><td>" + Untrusted.html(cost.exercise()) + "</td>" + number(Numbers.seconds(cost.medianSeconds()))
                    + number(Numbers.seconds(cost.mostSeconds())) + number(Numbers.seconds(cost.medianCpu()))
                    + number(Numbers.seconds(cost.mostCpu())) + number(Math.round(cost.medianMebibytes()) + " MiB")
                    + number(Math.round(cost.mostMebibytes()) + " MiB") + "</tr>");
        }
        page.add("</tbody></table>");
    }

    private static void addStudents(Page page, Results results) {
        page.heading(2, "Students");
        Set<Result> look = Attention.of(results).stream().flatMap(one -> one.who().stream()).collect(Collectors.toSet());
        StringBuilder head = new StringBuilder("<div class=\"scroll\" role=\"region\" aria-label=\"Points of students\" tabindex=\"0\">"
                + "<table class=\"students\"><thead><tr><th>student</th><th class=\"number\">points</th>");
        results.assignment().points().keySet().forEach(exercise -> head.append("<th class=\"upright\"><span>")
                .append(Untrusted.html(exercise)).append("</span></th>"));
        page.add(head.append("<th>remarks</th></tr></thead><tbody>").toString());
        for (Result result : results.results()) {
            StringBuilder row = new StringBuilder("<tr><td>" + link(result) + "</td>");
            row.append(number(result.graded() ? Numbers.points(result.points()) : "–"));
            result.marks().forEach(mark -> row.append(number(mark.graded() ? Numbers.points(mark.points())
                    + (mark.correction().isPresent() ? " *" : "") : "–")));
            page.add(row + "<td>" + Untrusted.html(flags(result)) + (look.contains(result) ? " <a href=\"#look\">look</a>" : "") + "</td></tr>");
        }
        page.add("</tbody></table></div><p class=\"quiet\">* given by a person. A log of what happened: ./thermolab grade --assignment "
                + Untrusted.html(results.assignment().name()) + " --explain STUDENT EXERCISE</p>");
    }

    private static String flags(Result result) {
        List<String> flags = new ArrayList<>();
        if (!result.entry().matched()) {
            flags.add("not in the roster");
        }
        if (result.lost() > 0) {
            flags.add("late, −" + Numbers.percent(result.lost()));
        }
        if (!result.graded()) {
            flags.add("ungraded");
        }
        return String.join(", ", flags);
    }

    private static String number(String text) {
        return "<td class=\"number\">" + Untrusted.html(text) + "</td>";
    }
}
