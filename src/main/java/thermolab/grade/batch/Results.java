package thermolab.grade.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Grading;
import thermolab.grade.assign.Assignment;
import thermolab.grade.ingest.Roster;
import thermolab.grade.ingest.Roster.Person;
import thermolab.grade.store.Batch;
import thermolab.grade.store.Correction;
import thermolab.grade.store.History;

/**
 * The outcome of a batch under the assignment's rules, as of now.
 *
 * @param assignment the rules
 * @param batch who handed in
 * @param results in the order of the batch
 * @param when it was added up: decides whether hidden tests may be told
 */
public record Results(Assignment assignment, Batch batch, List<Result> results, Instant when) {

    public Results {
        results = List.copyOf(results);
    }

    /** Of the history's last batch. */
    public static Results of(Assignment assignment, History history, Batch batch, Instant when) {
        Map<String, Correction> corrections = history.corrections().stream()
                .collect(Collectors.toMap(one -> one.student() + "\n" + one.exercise(), one -> one, (older, newer) -> newer));
        List<Result> results = new ArrayList<>();
        for (Batch.Entry entry : batch.entries()) {
            Optional<Grading> grading = history.current(entry.student());
            List<Mark> marks = new ArrayList<>();
            assignment.points().forEach((exercise, points) -> marks.add(new Mark(exercise, points,
                    grading.flatMap(found -> grade(found, exercise)),
                    Optional.ofNullable(corrections.get(entry.student() + "\n" + exercise)))));
            results.add(new Result(entry, grading, marks, assignment.lost(entry.student(), entry.submitted(), entry.late())));
        }
        return new Results(assignment, batch, results, when);
    }

    private static Optional<ExerciseGrade> grade(Grading grading, String exercise) {
        return grading.exercises().stream().filter(grade -> grade.exercise().equals(exercise)).findFirst();
    }

    public Optional<Result> find(String student) {
        return results.stream().filter(result -> result.entry().student().equals(student)).findFirst();
    }

    /** The students whom staff may mean: whose id it is, else whose id or name in any case, else whose name holds its words. */
    public List<Result> called(String student) {
        Optional<Result> exactly = find(student);
        if (exactly.isPresent()) {
            return List.of(exactly.get());
        }
        List<Result> called = results.stream().filter(result -> result.entry().student().equalsIgnoreCase(student)
                || result.entry().name().equalsIgnoreCase(student)).toList();
        if (!called.isEmpty()) {
            return called;
        }
        List<Person> people = results.stream().map(Result::entry)
                .map(entry -> new Person(entry.student(), entry.name(), List.of(), "", entry.submitted())).toList();
        Roster roster = new Roster(people);
        List<Person> found = roster.find(student).map(List::of).orElseGet(() -> roster.named(student));
        return found.stream().map(person -> results.get(people.indexOf(person))).toList();
    }

    /** Results without a final total. */
    public List<Result> ungraded() {
        return results.stream().filter(result -> !result.graded()).toList();
    }
}
