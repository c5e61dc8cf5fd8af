package thermolab.grade.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose each entry of a download is, by the names that one system gives. */
interface Layout {

    /** All of them, the fallback last. */
    List<Layout> ALL = List.of(new GradescopeLayout(), new MoodleLayout(), new CanvasLayout(), new OneLayout(), new FolderLayout());

    /** In a command: "moodle". */
    String key();

    /** For staff: "a Moodle download". */
    String words();

    /** Whether an entry at the top is called as this system calls it. */
    boolean names(Root.Entry entry);

    /**
     * One delivery for each student.
     *
     * @param label what the download itself is called
     */
    List<Delivery> deliveries(Root root, FileTree tree, String label) throws IOException;

    /** @throws IllegalArgumentException where there is none of that key */
    static Layout of(String key) {
        return ALL.stream().filter(layout -> layout.key().equals(key)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "--layout (" + key + ") must be one of " + String.join(", ", ALL.stream().map(Layout::key).toList())));
    }

    /** Deliveries by a key, in the order in which their first file comes. */
    final class Grouping {

        private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
        private final Map<String, List<Delivery.File>> files = new HashMap<>();

        void add(String key, Delivery whereNew, Delivery.File file) {
            add(key, whereNew, List.of(file));
        }

        void add(String key, Delivery whereNew, List<Delivery.File> more) {
            deliveries.putIfAbsent(key, whereNew);
            files.computeIfAbsent(key, none -> new ArrayList<>()).addAll(more);
        }

        /** What the system's names do not explain is a delivery of its own, so that staff see it and none is lost. */
        void addStray(Root.Entry entry) {
            if (entry.holdsWork()) {
                add("/" + entry.label(), Delivery.named(entry.label()), entry.files());
            }
        }

        void markLate(String key) {
            deliveries.computeIfPresent(key, (name, delivery) -> delivery.markedLate());
        }

        List<Delivery> deliveries() {
            return deliveries.entrySet().stream().map(one -> one.getValue().with(files.get(one.getKey()))).toList();
        }
    }
}
