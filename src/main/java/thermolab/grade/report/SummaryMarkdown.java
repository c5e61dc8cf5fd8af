package thermolab.grade.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import thermolab.grade.Cause;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.notebook.WholeFile;

/** {@code summary.md}: what a workflow on GitHub shows of a run; it says no more than a student may read. */
public final class SummaryMarkdown implements Gradebook {

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public List<Path> write(Results results, Path folder) throws IOException {
        StringBuilder text = new StringBuilder("# ").append(results.assignment().name()).append('\n');
        for (Result result : results.results()) {
            text.append("\n## ").append(Untrusted.markdown(result.entry().name())).append(": ")
                    .append(result.graded() ? Numbers.points(result.points()) : "ungraded").append(" of ")
                    .append(Numbers.points(result.maximum())).append(" points\n\n| exercise | idea | points | |\n|---|---|---:|---|\n");
            for (Mark mark : result.marks()) {
                for (StudentView.Row row : StudentView.of(mark, results).rows()) {
                    text.append("| ").append(mark.exercise()).append(" | ").append(Untrusted.markdown(row.idea())).append(" | ")
                            .append(Numbers.points(row.points())).append(" / ").append(Numbers.points(row.maximum())).append(" | ")
                            .append(row.cause() == Cause.PASSED ? "✓" : "✗ " + Untrusted.markdown(Words.of(row))).append(" |\n");
                }
            }
            result.grading().ifPresent(grading -> grading.notes().forEach(note -> text.append("\n- ")
                    .append(Untrusted.markdown(note)).append('\n')));
        }
        Path file = folder.resolve("summary.md");
        WholeFile.write(file, text.toString());
        return List.of(file);
    }
}
