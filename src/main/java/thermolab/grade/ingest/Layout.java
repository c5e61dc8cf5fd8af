package thermolab.grade.ingest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose each file of a download is, by the names that one system gives. */
interface Layout {

    /** For staff: "a Moodle download". */
    String words();

    /** Whether the names are those of this system. */
    boolean fits(FileTree tree);

    /** One delivery for each student. */
    List<Delivery> deliveries(FileTree tree) throws IOException;

    /** The layout of a tree; a folder for each student where no system's names are found. */
    static Layout of(FileTree tree) {
        for (Layout known : List.of(new GradescopeLayout(), new MoodleLayout(), new CanvasLayout())) {
            if (known.fits(tree)) {
                return known;
            }
        }
        return new FolderLayout();
    }

    /** The greater part of the names, because a stray file must not hide the system. */
    static boolean most(FileTree tree, Pattern pattern) {
        long fitting = tree.items().stream().filter(item -> pattern.matcher(item.path()).find()).count();
        return fitting > 0 && 2 * fitting > tree.items().size();
    }

    /** Deliveries by a key, in the order in which their first file comes. */
    final class Grouping {

        private final Map<String, Delivery> deliveries = new LinkedHashMap<>();

        /** Hands on each file whose path matches; the others are strays. */
        void each(FileTree tree, Pattern name, BiConsumer<Matcher, FileTree.Item> take) {
            for (FileTree.Item item : tree.items()) {
                Matcher found = name.matcher(item.path());
                if (found.matches()) {
                    take.accept(found, item);
                } else {
                    Strays.add(this, item);
                }
            }
        }

        void add(String key, Delivery whereNew, Delivery.File file) {
            deliveries.put(key, Optional.ofNullable(deliveries.get(key)).orElse(whereNew).with(file));
        }

        void markLate(String key) {
            deliveries.computeIfPresent(key, (name, delivery) -> delivery.markedLate());
        }

        List<Delivery> deliveries() {
            return List.copyOf(deliveries.values());
        }
    }
}
