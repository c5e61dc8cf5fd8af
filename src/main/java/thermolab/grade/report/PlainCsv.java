package thermolab.grade.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thermolab.grade.TestGrade;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.grade.ingest.Csv;
import thermolab.notebook.WholeFile;

/** Two tables for staff: {@code grades.csv}, a row for each student, and {@code tests.csv}, a row for each test. */
public final class PlainCsv implements Gradebook {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public List<Path> write(Results results, Path folder) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(folder.resolve("grades.csv"), Csv.write(grades(results)));
        files.put(folder.resolve("tests.csv"), Csv.write(tests(results)));
        WholeFile.write(files);
        return new ArrayList<>(files.keySet());
    }

    private static List<List<String>> grades(Results results) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("id", "name", "in roster", "status", "points", "maximum", "percent lost",
                "submitted", "tier"));
        header.addAll(results.assignment().points().keySet());
        rows.add(header);
        for (Result result : results.results()) {
            List<String> row = new ArrayList<>(List.of(Untrusted.csv(result.entry().student()), Untrusted.csv(result.entry().name()),
                    result.entry().matched() ? "yes" : "no", result.graded() ? "graded" : "ungraded",
                    result.graded() ? Numbers.points(result.points()) : "", Numbers.points(result.maximum()),
                    Numbers.points(100 * result.lost()), result.entry().submitted().map(Object::toString).orElse(""),
                    result.grading().map(grading -> grading.provenance().tier()).orElse("")));
            result.marks().forEach(mark -> row.add(mark.graded() ? Numbers.points(mark.points()) : ""));
            rows.add(row);
        }
        results.batch().absent().forEach(absent -> {
            List<String> row = new ArrayList<>(List.of(Untrusted.csv(absent.student()), Untrusted.csv(absent.name()), "yes",
                    "nothing handed in",
                    "", Numbers.points(results.assignment().maximum()), "", "", ""));
            results.assignment().points().keySet().forEach(exercise -> row.add(""));
            rows.add(row);
        });
        return rows;
    }

    private static List<List<String>> tests(Results results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "exercise", "test", "hidden", "points", "maximum", "outcome", "idea", "seconds"));
        for (Result result : results.results()) {
            for (Mark mark : result.marks()) {
                mark.grade().ifPresent(grade -> {
                    for (TestGrade test : grade.tests()) {
                        rows.add(List.of(Untrusted.csv(result.entry().student()), mark.exercise(), test.test(), test.hidden() ? "yes" : "no",
                                Numbers.points(test.points() * mark.scale()), Numbers.points(test.maximum() * mark.scale()),
                                test.cause().words(),
                                Untrusted.csv(test.idea()), String.format(Locale.ROOT, "%.3f", test.seconds())));
                    }
                });
            }
        }
        return rows;
    }
}
