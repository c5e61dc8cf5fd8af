package thermolab.grade.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thermolab.grade.Cause;
import thermolab.grade.Grading;
import thermolab.grade.assign.Moments;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.notebook.WholeFile;

/** One self-contained page for each student: points, the ideas that are there and those that are missed. */
public final class StudentPages implements Gradebook {

    static final String FOLDER = "students";

    @Override
    public String name() {
        return "students";
    }

    @Override
    public List<Path> write(Results results, Path folder) throws IOException {
        Path own = Gradebook.ownFolder(folder, FOLDER);
        Map<Path, String> files = new LinkedHashMap<>();
        for (Result result : results.results()) {
            files.put(own.resolve(FileNames.of(result.entry().student()) + ".html"), page(result, results));
        }
        WholeFile.write(files);
        Gradebook.removeEarlier(own, ".html", files.keySet());
        return new ArrayList<>(files.keySet());
    }

    static String page(Result result, Results results) {
        Page page = new Page();
        String assignment = results.assignment().name();
        page.heading(1, assignment);
        page.add("<p class=\"who\"><bdi>" + Untrusted.html(result.entry().name()) + "</bdi> <span class=\"quiet\">"
                + Untrusted.html(result.entry().student().equals(result.entry().name()) ? "" : result.entry().student()) + "</span></p>");
        page.add("<p class=\"total\">" + (result.graded() ? "<strong>" + Numbers.points(result.points()) + "</strong> of "
                + Numbers.points(result.maximum()) + " points" : "Not graded yet: the grader failed, not you") + "</p>");
        page.list(Words.about(result));
        result.grading().ifPresent(grading -> {
            if (!grading.notes().isEmpty()) {
                page.heading(2, "About what you handed in").list(grading.notes());
            }
        });
        for (Mark mark : result.marks()) {
            addExercise(page, mark, results);
        }
        result.grading().ifPresent(grading -> page.add("<footer>" + Untrusted.html(footer(grading)) + "</footer>"));
        return page.html(assignment + ": " + Untrusted.line(result.entry().name()));
    }

    private static void addExercise(Page page, Mark mark, Results results) {
        StudentView view = StudentView.of(mark, results);
        String title = Optional.ofNullable(results.assignment().titles().get(mark.exercise())).map(words -> ": " + words).orElse("");
        page.add("<section><h2>" + Untrusted.html(mark.exercise()) + "<span class=\"quiet\">" + Untrusted.html(title)
                + "</span><span class=\"points\">"
                + (mark.graded() ? Numbers.points(mark.points()) : "–") + " / " + Numbers.points(mark.maximum()) + "</span></h2>");
        Optional<StudentView.Row> trouble = view.trouble();
        trouble.ifPresent(row -> page.add("<p class=\"missed\">✗ " + Untrusted.html(row.cause().words()) + "</p>" + detail(row)));
        if (view.rows().isEmpty()) {
            page.paragraph("There is no verdict yet.");
        } else {
            page.add("<table><thead><tr><th><span class=\"unseen\">verdict</span></th><th>idea tested</th><th class=\"number\">points</th></tr></thead><tbody>");
            view.rows().forEach(row -> addRow(page, row, trouble.isPresent()));
            page.add("</tbody></table>");
        }
        page.paragraph(StudentView.notice(view, results.assignment().hiddenUntil(), Moments::words));
        page.add("</section>");
    }

    private static void addRow(Page page, StudentView.Row row, boolean told) {
        boolean passed = row.cause() == Cause.PASSED;
        String why = passed || told || row.cause() == Cause.WRONG && row.detail().isEmpty() ? ""
                : (row.cause() == Cause.WRONG ? "" : "<div class=\"why\">" + Untrusted.html(row.cause().words()) + "</div>") + detail(row);
        page.add("<tr class=\"" + (passed ? "passed" : "missed") + "\"><td>" + (passed ? "✓" : "✗") + "</td><td>" + Untrusted.html(row.idea())
                + (row.hidden() ? " <span class=\"badge\">hidden test</span>" : "") + why + "</td><td class=\"number\">"
                + Numbers.points(row.points())
                + " / " + Numbers.points(row.maximum()) + "</td></tr>");
    }

    private static String detail(StudentView.Row row) {
        return row.detail().isBlank() ? "" : "<pre class=\"theirs\">" + Untrusted.html(row.detail()) + "</pre>";
    }

    private static String footer(Grading grading) {
        return "Graded " + Moments.words(grading.provenance().when()) + " with Java " + grading.provenance().java() + ", isolation "
                + grading.provenance().tier() + ", limits " + grading.provenance().limits() + ", toolkit "
                + Words.brief(grading.provenance().toolkit()) + ", submission " + Words.brief(grading.hash()) + ".";
    }
}
