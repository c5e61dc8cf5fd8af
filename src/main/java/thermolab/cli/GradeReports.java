package thermolab.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.grade.report.Attention;
import thermolab.grade.report.Gradebook;
import thermolab.grade.report.Numbers;
import thermolab.grade.report.Untrusted;

/** Writes every gradebook, and says at the terminal how the batch went. */
final class GradeReports {

    private static final int LONGEST_NAME = 28; // columns
    private static final int MOST_REMARKS = 20;

    private final Results results;
    private final Path folder;

    GradeReports(Results results, Path folder) {
        this.results = results;
        this.folder = folder;
    }

    void write(PrintStream out) throws IOException {
        table(out);
        remarks(out);
        List<String> written = new ArrayList<>();
        for (var provider : ServiceLoader.load(Gradebook.class).stream().toList()) {
            try {
                Gradebook gradebook = provider.get();
                int files = gradebook.write(results, folder).size();
                if (files > 0) {
                    written.add(gradebook.name() + (files == 1 ? "" : " (" + files + ")"));
                }
            } catch (ServiceConfigurationError e) {
                out.println("a gradebook in plugins/ can't be made: " + e.getMessage());
            }
        }
        out.println("reports in " + folder + ": " + String.join(", ", written));
    }

    private void table(PrintStream out) {
        List<String> exercises = new ArrayList<>(results.assignment().points().keySet());
        int width = Math.min(LONGEST_NAME, results.results().stream().mapToInt(result -> label(result).length()).max().orElse(7));
        out.println();
        out.printf("%-" + width + "s  %10s  %s%n", "student", "points",
                exercises.stream().map(GradeReports::head).collect(Collectors.joining("  ")));
        for (Result result : results.results()) {
            String cells = result.marks().stream().map(mark -> String.format("%" + head(mark.exercise()).length() + "s", cell(mark)))
                    .collect(Collectors.joining("  "));
            out.printf("%-" + width + "s  %10s  %s%s%n", cut(label(result), width), total(result), cells,
                    result.lost() > 0 ? "  late, -" + Math.round(100 * result.lost()) + " %" : "");
        }
        out.println();
        out.printf("%d submissions, %d ungraded, %d absent; %s points are full marks%n", results.results().size(), results.ungraded().size(),
                results.batch().absent().size(), Numbers.points(results.assignment().maximum()));
    }

    private void remarks(PrintStream out) {
        List<String> lines = new ArrayList<>(Attention.of(results).stream().map(Attention::line).toList());
        results.results().stream().map(result -> result.grading().map(grading -> grading.provenance().tier()).orElse("A"))
                .filter(tier -> !tier.equals("A")).distinct().forEach(tier -> lines.add(0, "isolation " + tier + ": weaker than A"));
        lines.stream().limit(MOST_REMARKS).forEach(line -> out.println("  ! " + Untrusted.line(line)));
        if (lines.size() > MOST_REMARKS) {
            out.println("  ! and " + (lines.size() - MOST_REMARKS) + " more, in staff.html");
        }
    }

    private static String label(Result result) {
        String student = Untrusted.line(result.entry().student());
        String name = Untrusted.line(result.entry().name());
        return student.equals(name) ? student : student + " " + name;
    }

    private static String total(Result result) {
        return result.graded() ? Numbers.points(result.points()) + "/" + Numbers.points(result.maximum()) : "ungraded";
    }

    private static String cell(Mark mark) {
        return mark.graded() ? Numbers.points(mark.points()) + (mark.correction().isPresent() ? "*" : "") : "-";
    }

    /** Wide enough for the points under it. */
    private static String head(String exercise) {
        return exercise.length() >= 5 ? cut(exercise, 12) : String.format("%5s", exercise);
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
