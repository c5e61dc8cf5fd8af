package thermolab.grade.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The files of one student in a download, not read yet.
 *
 * @param label what the download calls the student: a folder's name, a person's name
 * @param ids by which a roster may know the student: numbers, logins and addresses that the system gives; they must agree
 * @param names by which it may, where no id is known; a display name is one and never an id, whatever it looks like
 * @param files of the student
 * @param submitted when they were handed in, where the download says it
 * @param late true where the download marks them as late without saying when they came
 */
public record Delivery(String label, List<String> ids, List<String> names, List<File> files, Optional<Instant> submitted, boolean late) {

    /**
     * @param name as the student named it, without what the download put before it
     * @param item in the tree
     */
    record File(String name, FileTree.Item item) {
    }

    public Delivery {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        files = List.copyOf(files);
    }

    static Delivery of(String name, List<String> ids) {
        return new Delivery(name, ids, List.of(name), List.of(), Optional.empty(), false);
    }

    /** Known by a person's name alone. */
    static Delivery named(String label) {
        return of(label, List.of());
    }

    /** Known by a label of which nobody says whether it is an id or a name. */
    static Delivery labelled(String label) {
        return of(label, List.of(label));
    }

    /** Whether a system gave ids beside the name. */
    boolean hasOwnIds() {
        return !names.containsAll(ids);
    }

    Delivery with(List<File> all) {
        return new Delivery(label, ids, names, all, submitted, late);
    }

    /** The first with the files of all, and late where one is. */
    static Delivery joined(List<Delivery> parts) {
        Delivery first = parts.get(0);
        return new Delivery(first.label, first.ids, first.names, parts.stream().flatMap(part -> part.files.stream()).toList(), first.submitted,
                parts.stream().anyMatch(Delivery::late));
    }

    Delivery markedLate() {
        return new Delivery(label, ids, names, files, submitted, true);
    }

    Delivery submittedAt(Instant time) {
        return new Delivery(label, ids, names, files, Optional.of(time), late);
    }
}
