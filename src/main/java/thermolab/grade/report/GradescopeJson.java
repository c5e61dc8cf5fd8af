package thermolab.grade.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thermolab.grade.Cause;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.notebook.WholeFile;

/**
 * Gradescope's {@code results.json}, one file for each student. Whoever could not be graded gets no file: Gradescope then
 * says that the autograder failed, and keeps no zero. Source: Gradescope's autograder specification.
 */
public final class GradescopeJson implements Gradebook {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "gradescope";
    }

    @Override
    public List<Path> write(Results results, Path folder) throws IOException {
        Path own = Gradebook.ownFolder(folder, name());
        Map<Path, String> files = new LinkedHashMap<>();
        for (Result result : results.results()) {
            if (result.graded()) {
                files.put(own.resolve(FileNames.of(result.entry().student()) + ".json"), json(result, results));
            }
        }
        WholeFile.write(files);
        Gradebook.removeEarlier(own, ".json", files.keySet());
        return new ArrayList<>(files.keySet());
    }

    static String json(Result result, Results results) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("score", Math.round(result.points() * 100) / 100.0);
        root.put("execution_time", result.grading()
                .map(grading -> grading.exercises().stream().mapToDouble(one -> one.seconds()).sum()).orElse(0.0));
        root.put("output", output(result));
        root.put("output_format", "text");
        root.put("stdout_visibility", "hidden");
        ArrayNode tests = root.putArray("tests");
        int exercise = 0;
        for (Mark mark : result.marks()) {
            exercise++;
            int number = 0;
            StudentView view = StudentView.of(mark, results);
            for (StudentView.Row row : view.rows()) {
                number++;
                add(tests.addObject(), mark, row, exercise + "." + number);
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void add(ObjectNode test, Mark mark, StudentView.Row row, String number) {
        test.put("name", mark.exercise() + ": " + row.idea());
        test.put("number", number);
        test.put("score", Math.round(row.points() * 100) / 100.0);
        test.put("max_score", Math.round(row.maximum() * 100) / 100.0);
        test.put("status", row.cause() == Cause.PASSED ? "passed" : "failed");
        test.put("output", row.cause() == Cause.PASSED ? "" : Words.of(row));
        test.put("output_format", "text");
        test.put("visibility", row.hidden() ? "after_due_date" : "visible");
        test.putArray("tags").add(mark.exercise());
    }

    private static String output(Result result) {
        List<String> lines = new ArrayList<>(Words.about(result));
        result.grading().ifPresent(grading -> grading.notes().forEach(note -> lines.add(Untrusted.line(note))));
        return String.join("\n", lines);
    }
}
