package thermolab.grade.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.grade.ingest.Csv;
import thermolab.grade.ingest.Roster;
import thermolab.grade.ingest.RosterReader;

/** The exported gradebook that a batch was matched with, as rows, and whose result each row takes. */
final class Rosters {

    private final List<List<String>> rows;
    private final Roster roster;
    private final Map<String, Result> results = new HashMap<>();

    private Rosters(List<List<String>> rows, Roster roster, Results results) {
        this.rows = rows;
        this.roster = roster;
        results.results().stream().filter(result -> result.entry().matched()).forEach(result -> this.results.put(result.entry()
                .student(), result));
    }

    /** Nothing where the batch had no roster, or it is gone. */
    static Optional<Rosters> of(Results results) throws IOException {
        String file = results.batch().roster();
        if (file.isEmpty() || !Files.isRegularFile(Path.of(file))) {
            return Optional.empty();
        }
        return Optional.of(new Rosters(Csv.parse(Files.readString(Path.of(file), StandardCharsets.UTF_8)),
                RosterReader.read(Path.of(file)), results));
    }

    List<String> header() {
        return rows.get(0);
    }

    /** All rows under the header. */
    List<List<String>> rows() {
        return rows.subList(1, rows.size());
    }

    /** The result of the student whom a value of the row names by a key. */
    Optional<Result> result(String key) {
        return roster.find(key).map(person -> results.get(person.id()));
    }
}
