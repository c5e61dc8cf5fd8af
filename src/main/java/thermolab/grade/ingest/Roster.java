package thermolab.grade.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The students of a course, from the gradebook's own export.
 *
 * @param people in the order of the file
 * @param remark on the times of submission that it holds, for staff; may be empty
 */
public record Roster(List<Person> people, String remark) {

    /**
     * One student.
     *
     * @param id stands for the student everywhere: the university's number where the file has it
     * @param name in full
     * @param keys other words that mean this student, the surest first: login, the numbers of Canvas and Moodle, address
     * @param section or group; may be empty
     * @param submitted when the work came, where the file has a column for it
     */
    public record Person(String id, String name, List<String> keys, String section, Optional<Instant> submitted) {

        public Person {
            keys = List.copyOf(keys);
        }
    }

    public Roster {
        people = List.copyOf(people);
    }

    public Roster(List<Person> people) {
        this(people, "");
    }

    public static Roster empty() {
        return new Roster(List.of());
    }

    /** The student whom staff mean by an id, login, address or name; nobody where that is more than one. */
    public Optional<Person> find(String key) {
        return find(List.of(key));
    }

    /** Those whose names hold each word of a text, in any order: "ada" may be Ada Lovelace and Ada King. */
    public List<Person> named(String text) {
        List<String> asked = Directory.words(text);
        return asked.isEmpty() ? List.of() : people.stream().filter(person -> Directory.words(person.name()).containsAll(asked)).toList();
    }

    /** The only student whom one of the keys means; by ids first, then by the letters of the name in any order. */
    public Optional<Person> find(List<String> keys) {
        Directory directory = new Directory(this);
        List<Person> called = keys.stream().flatMap(key -> directory.byId(key).stream()).distinct().toList();
        if (!called.isEmpty()) {
            return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
        }
        List<Person> named = keys.stream().map(directory::byName).flatMap(Set::stream).distinct().toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
