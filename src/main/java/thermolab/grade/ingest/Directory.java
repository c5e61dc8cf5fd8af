package thermolab.grade.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import thermolab.grade.ingest.Roster.Person;

/** The people of a roster by what they are called, with ids and names kept apart. */
final class Directory {

    /**
     * A word that stands for a person.
     *
     * @param place 0 for the id that names the person everywhere, more for each key after it
     */
    private record Entry(Person person, int place) {
    }

    private final Map<String, List<Entry>> ids = new HashMap<>();
    private final Map<String, Set<Person>> names = new HashMap<>();

    Directory(Roster roster) {
        for (Person person : roster.people()) {
            addId(person.id(), person, 0);
            for (int i = 0; i < person.keys().size(); i++) {
                addId(person.keys().get(i), person, i);
            }
            if (person.keys().stream().noneMatch(person.name()::equals)) { // a row without a name has its id there
                forms(words(person.name())).forEach(form -> names.computeIfAbsent(form, none -> new LinkedHashSet<>()).add(person));
            }
        }
    }

    private void addId(String id, Person person, int place) {
        ids.computeIfAbsent(key(id), none -> new ArrayList<>()).add(new Entry(person, place));
    }

    /** However a file system writes its accents. */
    private static String key(String id) {
        return Normalizer.normalize(id.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /** Whether the label is somebody's id or name. */
    boolean knows(String label) {
        return byId(label).isPresent() || !byName(label).isEmpty();
    }

    /** Whether it is the id by which a student is known everywhere. */
    boolean isStudent(String label) {
        return byId(label).filter(person -> person.id().equalsIgnoreCase(label.strip())).isPresent();
    }

    /** Whether the label is the id or name of anybody but that student. */
    boolean knowsOther(String label, String student) {
        Set<Person> known = byId(label).map(Set::of).orElseGet(() -> byName(label));
        return known.stream().anyMatch(person -> !byId(student).equals(Optional.of(person)));
    }

    /** The person whose id it is, in any case; of several whose key it is, the one in whose row it stands first. */
    Optional<Person> byId(String id) {
        List<Entry> called = ids.getOrDefault(key(id), List.of());
        int first = called.stream().mapToInt(Entry::place).min().orElse(0);
        List<Person> people = called.stream().filter(entry -> entry.place() == first).map(Entry::person).distinct().toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** Everybody of that name: "Ada Lovelace", "Lovelace, Ada" and Canvas's "lovelaceada" are one. */
    Set<Person> byName(String name) {
        List<String> given = words(name);
        Set<Person> found = new LinkedHashSet<>();
        if (!given.isEmpty() && name.indexOf('@') < 0) { // an address is no name
            found.addAll(names.getOrDefault(sorted(given), Set.of()));
            found.addAll(names.getOrDefault(String.join("", given), Set.of()));
        }
        return found;
    }

    private static Set<String> forms(List<String> known) {
        return known.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(sorted(known), String.join("", known), lastFirst(known)));
    }

    /** Apart from a run of letters by its blank at the end. */
    private static String sorted(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" ")) + " ";
    }

    private static String lastFirst(List<String> words) {
        List<String> turned = new ArrayList<>(words);
        turned.add(0, turned.remove(turned.size() - 1));
        return String.join("", turned);
    }

    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
