package thermolab.grade.ingest;

import java.util.List;

/** A folder for each student, or one notebook or archive for each, called after the student. */
final class FolderLayout implements Layout {

    @Override
    public String key() {
        return "folders";
    }

    @Override
    public String words() {
        return "a folder or file for each student";
    }

    @Override
    public boolean names(Root.Entry entry) {
        return !entry.isStaffs();
    }

    @Override
    public List<Delivery> deliveries(Root root, FileTree tree, String label) {
        Grouping students = new Grouping();
        root.entries().stream().filter(this::names)
                .forEach(entry -> students.add(entry.label(), Delivery.labelled(entry.label()), entry.files()));
        return students.deliveries();
    }

    /** A file's name, or the name of a download, without its ending. */
    static String label(String name) {
        return name.replaceFirst("\\.[A-Za-z]+$", "");
    }
}
