package thermolab.grade.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.grade.ingest.RosterReader;

/** The exported gradebook that a batch was matched with, as rows, and whose result each row takes. */
public final class Rosters {

    private static final int SHOWN = 3;

    private final RosterReader.Table table;
    private final Map<String, Result> results = new HashMap<>();

    private Rosters(RosterReader.Table table, Results results) {
        this.table = table;
        results.results().stream().filter(result -> result.entry().matched()).forEach(result -> this.results.put(result.entry()
                .student(), result));
    }

    /** Nothing where the batch had no roster, or it is gone. */
    static Optional<Rosters> of(Results results) throws IOException {
        String file = results.batch().roster();
        if (file.isEmpty() || !Files.isRegularFile(Path.of(file))) {
            return Optional.empty();
        }
        return Optional.of(new Rosters(RosterReader.table(Path.of(file)), results));
    }

    List<String> header() {
        return table.header();
    }

    /** All rows under the header. */
    List<RosterReader.Row> rows() {
        return table.rows();
    }

    /** The result of the student whose row it is. */
    Optional<Result> result(RosterReader.Row row) {
        return row.person().map(person -> results.get(person.id()));
    }

    /** For a cell that goes back as it came: numbers stay, what would act in a spreadsheet does not. */
    static String cell(String value) {
        return value.matches("[-+]?\\d+(?:[.,]\\d+)?|-") ? value : Untrusted.csv(value);
    }

    /**
     * For staff: which cells of the roster stand otherwise in what is written for import, or that the roster is gone; nothing
     * where all is well.
     */
    public static Optional<String> changes(Results results) throws IOException {
        Optional<Rosters> rosters = of(results);
        if (rosters.isEmpty()) {
            return results.batch().roster().isEmpty() ? Optional.empty() : Optional.of("the roster (" + results.batch().roster()
                    + ") is gone, so no gradebook is filled in; put it back and say --resume");
        }
        List<String> changed = rosters.get().rows().stream().flatMap(row -> row.values().stream()).filter(value -> !cell(value).equals(value.replace("\r\n", "\n")))
                .distinct().toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(changed.size() + (changed.size() == 1 ? " cell" : " cells")
                + " of the roster would act as formulas or hold invisible characters, such as "
                + String.join(", ", changed.stream().limit(SHOWN).map(value -> Rosters.cell(value).lines().findFirst().orElse("")).toList())
                + "; they are written so for import, so correct them in the gradebook if it does not know an id again");
    }
}
