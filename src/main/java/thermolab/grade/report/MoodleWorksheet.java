package thermolab.grade.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.grade.ingest.Csv;
import thermolab.grade.ingest.RosterReader;
import thermolab.notebook.WholeFile;

/**
 * Moodle's offline grading worksheet, filled in: only the cells of grades and feedback change, so that Moodle takes it back,
 * and those in which somebody has written what a spreadsheet would run.
 *
 * <p>A worksheet is never made up, because its headers are in the language of the site. The grade stands before the column
 * of the largest grade, which holds one number in every row; feedback is the last column.
 */
public final class MoodleWorksheet implements Gradebook {

    private static final int MOST_NOTES = 3; // on what could not be read

    @Override
    public String name() {
        return "moodle";
    }

    @Override
    public List<Path> write(Results results, Path folder) throws IOException {
        Path file = folder.resolve("moodle.csv");
        Optional<Rosters> roster = Rosters.of(results);
        if (roster.isEmpty() || roster.get().rows().isEmpty()
                || !roster.get().rows().stream().allMatch(row -> row.values().get(0).matches("\\D+\\d+")) || roster.get().header().size() < 4) {
            return Gradebook.nothing(file, results);
        }
        int largest = columnOfLargestGrade(roster.get().rows().stream().map(RosterReader.Row::values).toList());
        if (largest < 1) {
            return Gradebook.nothing(file, results);
        }
        List<List<String>> rows = new ArrayList<>(List.of(safe(roster.get().header())));
        for (RosterReader.Row row : roster.get().rows()) {
            Optional<Result> result = roster.get().result(row).filter(Result::graded);
            List<String> values = safe(row.values());
            rows.add(result.map(found -> filled(values, largest, found)).orElse(values));
        }
        WholeFile.write(file, Csv.write(rows));
        return List.of(file);
    }

    private static List<String> safe(List<String> row) {
        return row.stream().map(Rosters::cell).toList();
    }

    private static List<String> filled(List<String> row, int largest, Result result) {
        List<String> filled = new ArrayList<>(row);
        String most = row.get(largest);
        double scale = result.maximum() == 0 ? 0 : Double.parseDouble(most.replace(',', '.')) / result.maximum();
        String points = Numbers.points(result.points() * scale);
        filled.set(largest - 1, most.contains(",") ? points.replace('.', ',') : points);
        if (row.size() > largest + 1) {
            filled.set(row.size() - 1, feedback(result));
        }
        return filled;
    }

    private static String feedback(Result result) {
        List<String> lines = new ArrayList<>();
        result.marks().forEach(mark -> lines.add(mark.exercise() + " " + Numbers.points(mark.points()) + "/"
                + Numbers.points(mark.maximum())));
        lines.addAll(Words.about(result));
        if (result.points() == 0) {
            result.grading().ifPresent(grading -> grading.notes().stream().limit(MOST_NOTES).map(Untrusted::line).forEach(lines::add));
        }
        return Untrusted.csv(String.join("; ", lines));
    }

    private static int columnOfLargestGrade(List<List<String>> rows) {
        for (int column = rows.get(0).size() - 1; column >= 2; column--) { // an id before it may be the same number in every row too
            String value = rows.get(0).get(column);
            int at = column;
            if (value.matches("\\d+(?:[.,]\\d+)?") && rows.stream().allMatch(row -> row.size() > at && row.get(at).equals(value))) {
                return column;
            }
        }
        return -1;
    }
}
