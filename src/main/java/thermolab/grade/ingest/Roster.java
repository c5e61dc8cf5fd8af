package thermolab.grade.ingest;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
     * @param keys other words that mean this student: login, address, the numbers of Canvas and Moodle
     * @param section or group; may be empty
     * @param submitted when the work came, where the file has a column for it
     */
    public record Person(String id, String name, List<String> keys, String section, Optional<Instant> submitted) {

        public Person {
            keys = List.copyOf(keys);
        }

        private boolean isCalled(String key) {
            return id.equalsIgnoreCase(key) || keys.stream().anyMatch(key::equalsIgnoreCase);
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

    /** The only student whom one of the keys means; by ids first, then by the letters of the name in any order. */
    public Optional<Person> find(List<String> keys) {
        for (String key : keys) {
            List<Person> called = people.stream().filter(person -> person.isCalled(key)).toList();
            if (called.size() == 1) {
                return Optional.of(called.get(0));
            }
        }
        for (String key : keys) {
            List<Person> named = people.stream().filter(person -> isName(key, person.name())).toList();
            if (named.size() == 1) {
                return Optional.of(named.get(0));
            }
        }
        return Optional.empty();
    }

    /** The student whom staff mean by an id, login, address or name. */
    public Optional<Person> find(String key) {
        return find(List.of(key));
    }

    /** Those whose names hold each word of a text, in any order: "ada" may be Ada Lovelace and Ada King. */
    public List<Person> named(String text) {
        List<String> asked = words(text);
        return asked.isEmpty() ? List.of() : people.stream().filter(person -> words(person.name()).containsAll(asked)).toList();
    }

    /** "Ada Lovelace", "Lovelace, Ada" and Canvas's "lovelaceada" are one name. */
    private static boolean isName(String key, String name) {
        List<String> given = words(key);
        List<String> known = words(name);
        String run = String.join("", given);
        return !run.isEmpty() && (given.stream().sorted().toList().equals(known.stream().sorted().toList())
                || run.equals(String.join("", known)) || run.equals(lastFirst(known)));
    }

    private static String lastFirst(List<String> words) {
        List<String> turned = new ArrayList<>(words);
        if (!turned.isEmpty()) {
            turned.add(0, turned.remove(turned.size() - 1));
        }
        return String.join("", turned);
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).collect(Collectors.toList());
    }
}
