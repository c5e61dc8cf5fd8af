package thermolab.grade.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thermolab.grade.assign.Assignment;
import thermolab.grade.assign.LateRule;
import thermolab.grade.store.Batch;

/** Whom staff mean: an id before a name, a name before a part of one, and all who may be meant. */
class ResultsTest {

    private static final Results RESULTS = results(Map.of("1", "Lovelace, Ada", "bob", "Grace Hopper", "Bob", "José Ángel", "3", "Ada King",
            "4", "5"), new Batch.Absent("5", "Gone Ada"));

    @ParameterizedTest
    @CsvSource(nullValues = "nobody", value = {"1,1", "bob,bob", "Bob,Bob", "BOB,Bob bob", "ada lovelace,1", "'ADA, king',3", "ada,1 3", "hopper,bob",
        "jose,Bob", "angel jose,Bob", "Grace,bob", "Gra,nobody", "ada hopper,nobody", "5,nobody", "' - ',nobody"})
    void studentIsMeantByIdThenByNameThenByPartOfOne(String word, String found) {
        List<String> called = RESULTS.called(word).stream().map(result -> result.entry().student()).sorted().toList();
        assertEquals(found == null ? "" : found, String.join(" ", called), word);
    }

    private static Results results(Map<String, String> people, Batch.Absent absent) {
        Assignment assignment = new Assignment(Path.of("a"), "homework-1", List.of("04"), Map.of("X", 1.0), Optional.empty(), Optional.empty(),
                LateRule.NONE, Map.of(), 1, Optional.empty(), "");
        Stream<Result> results = people.entrySet().stream().map(person -> new Result(new Batch.Entry(person.getKey(), person.getValue(), true,
                Optional.empty(), false), Optional.empty(), List.of(), 0));
        return new Results(assignment, new Batch("", "", Instant.EPOCH, List.of(), List.of(), List.of(absent), ""), results.toList(), Instant.EPOCH);
    }
}
