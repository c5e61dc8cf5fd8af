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
 * Canvas's gradebook, for its "Import": the identities of the exported one, and one column of points. The column is the one
 * that {@code canvas} in the assignment's rules names, else one whose header begins with the assignment's name, else a
 * new one. Cells of those without a final result stay empty, which changes nothing in Canvas.
 */
public final class CanvasCsv implements Gradebook {

    private static final List<String> IDENTITY = List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section");

    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public List<Path> write(Results results, Path folder) throws IOException {
        Path file = folder.resolve("canvas.csv");
        Optional<Rosters> roster = Rosters.of(results);
        if (roster.isEmpty() || !roster.get().header().contains("Student") || !roster.get().header().contains("ID")) {
            return Gradebook.nothing(file, results);
        }
        List<String> columns = IDENTITY.stream().filter(roster.get().header()::contains).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(with(columns, column(results, roster.get().header())));
        List<String> possible = new ArrayList<>(List.of("    Points Possible"));
        columns.stream().skip(1).forEach(column -> possible.add(""));
        rows.add(with(possible, Numbers.points(results.assignment().maximum())));
        for (RosterReader.Row row : roster.get().rows()) {
            if (row.person().isPresent()) {
                Optional<Result> result = roster.get().result(row).filter(Result::graded);
                rows.add(with(columns.stream().map(column -> identity(row.values(), roster.get().header().indexOf(column))).toList(),
                        result.map(found -> Numbers.points(found.points())).orElse("")));
            }
        }
        WholeFile.write(file, Csv.write(rows));
        return List.of(file);
    }

    private static String identity(List<String> row, int column) {
        return column < row.size() ? Rosters.cell(row.get(column)) : "";
    }

    private static String column(Results results, List<String> header) {
        String name = results.assignment().name();
        return !results.assignment().canvasColumn().isEmpty() ? results.assignment().canvasColumn()
                : header.stream().filter(column -> column.startsWith(name + " (")).findFirst().orElse(name);
    }

    private static List<String> with(List<String> values, String last) {
        List<String> more = new ArrayList<>(values);
        more.add(last);
        return more;
    }
}
