package thermolab.grade.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import thermolab.grade.ingest.Roster.Person;

/**
 * Whose each delivery is: exact ids for all first, then names for what is left. Whoever could be several is nobody, and a
 * student whom two deliveries claim gets neither; staff read why.
 */
final class Matching {

    private final Directory directory;
    private final Roster roster;
    private final List<Delivery> deliveries;
    private final Map<Delivery, Person> owners = new LinkedHashMap<>();
    private final Map<Delivery, String> reasons = new HashMap<>(); // of those without an owner
    private final boolean byNamesAlone; // although the download has ids
    private final Set<Person> closed = new HashSet<>(); // whom no further delivery can be

    Matching(Roster roster, Directory directory, List<Delivery> deliveries) {
        this.roster = roster;
        this.directory = directory;
        Map<Delivery, Person> identified = new LinkedHashMap<>();
        deliveries.forEach(delivery -> byIds(delivery).ifPresent(person -> identified.put(delivery, person)));
        this.deliveries = together(deliveries, identified);
        claim(identified);
        boolean idsKnown = owners.keySet().stream().anyMatch(Delivery::hasOwnIds);
        Map<Delivery, Person> named = new LinkedHashMap<>();
        for (Delivery delivery : this.deliveries) {
            if (!owners.containsKey(delivery) && !reasons.containsKey(delivery)) {
                byName(delivery, idsKnown).ifPresent(person -> named.put(delivery, person));
            }
        }
        claim(named);
        byNamesAlone = !idsKnown && owners.keySet().stream().anyMatch(Delivery::hasOwnIds);
    }

    /**
     * With the files of a person in one delivery where the system calls them alike, and only numbers in the names of the files
     * kept them apart.
     */
    private static List<Delivery> together(List<Delivery> deliveries, Map<Delivery, Person> identified) {
        Map<Object, List<Delivery>> groups = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            Person person = identified.get(delivery);
            Object key = person == null || !delivery.hasOwnIds() ? delivery : List.of(person, delivery.label(), delivery.ids().get(0));
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(delivery);
        }
        List<Delivery> together = new ArrayList<>();
        for (List<Delivery> group : groups.values()) {
            Delivery whole = group.size() == 1 ? group.get(0) : Delivery.joined(group);
            Person person = identified.get(group.get(0));
            if (group.size() > 1) {
                group.forEach(identified::remove);
                identified.put(whole, person);
            }
            together.add(whole);
        }
        return together;
    }

    private Optional<Person> byIds(Delivery delivery) {
        List<Person> people = delivery.ids().stream().flatMap(id -> directory.byId(id).stream()).distinct().toList();
        if (people.size() > 1) {
            reasons.put(delivery, "has ids of several students (" + ids(people) + ")");
        }
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** @param idsKnown whether the roster knows the ids of this download, so that one which it does not know is somebody else's */
    private Optional<Person> byName(Delivery delivery, boolean idsKnown) {
        List<Person> people = delivery.names().stream().map(directory::byName).flatMap(Set::stream).distinct().toList();
        if (people.size() > 1) {
            reasons.put(delivery, "is the name of several students (" + ids(people) + ")");
        } else if (people.size() == 1) {
            Person person = people.get(0);
            if (delivery.hasOwnIds() && (idsKnown || hasAddress(delivery.ids()) && hasAddress(person.keys()))) {
                reasons.put(delivery, "has the name of " + told(person) + ", but " + String.join(", ", delivery.ids())
                        + " is not in the roster");
            } else if (closed.contains(person)) {
                reasons.put(delivery, "also seems to be " + told(person) + ", whose work is found by id");
            } else {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private static boolean hasAddress(List<String> ids) {
        return ids.stream().anyMatch(id -> id.indexOf('@') > 0);
    }

    /** Gives each person the only delivery that claims to be theirs, or the only one that spells the id exactly so. */
    private void claim(Map<Delivery, Person> claims) {
        Map<Person, List<Delivery>> rivals = new LinkedHashMap<>();
        claims.forEach((delivery, person) -> rivals.computeIfAbsent(person, none -> new ArrayList<>()).add(delivery));
        rivals.forEach((person, mine) -> {
            List<Delivery> exact = mine.stream().filter(one -> one.ids().contains(person.id())).toList();
            Delivery owner = mine.size() == 1 ? mine.get(0) : exact.size() == 1 ? exact.get(0) : null;
            if (owner != null) {
                owners.put(owner, person);
            }
            mine.stream().filter(one -> one != owner).forEach(one -> reasons.put(one, "also seems to be " + told(person)
                    + (owner == null ? ", as others do" : ", who has handed in already")));
            closed.add(person);
        });
    }

    /** In the order of the download; who matches nobody is called as the download says, and never as somebody in the roster. */
    List<Intake.Handed> handed(List<String> remarks) {
        Set<String> taken = new HashSet<>();
        roster.people().forEach(person -> taken.add(alike(person.id())));
        List<Intake.Handed> handed = new ArrayList<>();
        if (!roster.remark().isEmpty()) {
            remarks.add(roster.remark());
        }
        if (byNamesAlone) {
            remarks.add("the roster holds no id of this download, so students are found by their display names, which they may choose themselves; "
                    + "export the roster from the system that the download is from");
        }
        for (Delivery delivery : deliveries) {
            Person person = owners.get(delivery);
            String student = person == null ? unique(delivery.label(), taken) : person.id();
            if (person == null && !directory.isEmpty()) {
                remarks.add(delivery.label() + " " + reasons.getOrDefault(delivery, "matches nobody in the roster") + "; it is graded as "
                        + student);
            }
            Optional<Instant> rosterTime = Optional.ofNullable(person).flatMap(Person::submitted);
            handed.add(new Intake.Handed(student, person == null ? delivery.label() : person.name(),
                    rosterTime.isPresent() ? rosterTime : delivery.submitted(), delivery.late(), person != null, delivery));
        }
        return handed;
    }

    /** Who handed in nothing. */
    List<Person> missing() {
        Set<Person> present = new HashSet<>(owners.values());
        return roster.people().stream().filter(person -> !present.contains(person)).toList();
    }

    /** Why the roster seems not to be that of this download; empty where it does. */
    String doubt() {
        int strangers = deliveries.size() - owners.size();
        boolean most = strangers > owners.size() || strangers == owners.size() && 2 * missing().size() > roster.people().size();
        if (directory.isEmpty() || !most) {
            return "";
        }
        String some = deliveries.stream().filter(one -> !owners.containsKey(one)).map(Delivery::label).limit(3).collect(Collectors.joining(", "));
        return owners.size() + " of " + deliveries.size() + " are in the roster of " + roster.people().size() + ", not so " + some
                + (strangers > 3 ? " …" : "");
    }

    private static String unique(String label, Set<String> taken) {
        String name = label;
        for (int n = 2; !taken.add(alike(name)); n++) {
            name = label + " (" + n + ")";
        }
        return name;
    }

    private static String alike(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }

    private static String told(Person person) {
        return person.name() + (person.name().equals(person.id()) ? "" : " (" + person.id() + ")");
    }

    private static String ids(List<Person> people) {
        return people.stream().map(Person::id).limit(5).collect(Collectors.joining(", "));
    }
}
