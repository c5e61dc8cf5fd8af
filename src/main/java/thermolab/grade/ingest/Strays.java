package thermolab.grade.ingest;

import java.util.List;

/** Files that a system's layout does not explain: they are a delivery of their own, so that staff see and none is lost. */
final class Strays {

    private Strays() {
    }

    static void add(Layout.Grouping students, FileTree.Item item) {
        if (Sources.isRead(item.name())) {
            String label = FolderLayout.label(item.path());
            students.add("/" + label, Delivery.of(label, List.of(label)),
                    new Delivery.File(item.path().substring(item.path().indexOf('/') + 1), item));
        }
    }
}
