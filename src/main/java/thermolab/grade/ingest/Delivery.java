package thermolab.grade.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of one student in a download, not read yet.
 *
 * @param label what the download calls the student: a folder's name, a person's name
 * @param keys words by which a roster may know the student, the surest first: ids, logins, the label itself
 * @param files of the student
 * @param submitted when they were handed in, where the download says it
 * @param late true where the download marks them as late without saying when they came
 */
public record Delivery(String label, List<String> keys, List<File> files, Optional<Instant> submitted, boolean late) {

    /**
     * @param name as the student named it, without what the download put before it
     * @param item in the tree
     */
    record File(String name, FileTree.Item item) {
    }

    public Delivery {
        keys = List.copyOf(keys);
        files = List.copyOf(files);
    }

    static Delivery of(String label, List<String> keys) {
        return new Delivery(label, keys, List.of(), Optional.empty(), false);
    }

    Delivery with(File file) {
        List<File> more = new ArrayList<>(files);
        more.add(file);
        return new Delivery(label, keys, more, submitted, late);
    }

    Delivery markedLate() {
        return new Delivery(label, keys, files, submitted, true);
    }

    Delivery submittedAt(Instant time) {
        return new Delivery(label, keys, files, Optional.of(time), late);
    }
}
