package thermolab.grade.ingest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Canvas's "Download Submissions": {@code lovelaceada_LATE_12345_67890_work-1.ipynb}, with the user's id, the file's id and
 * the file's name; Canvas adds {@code -1} to the name of a file that is handed in again.
 */
final class CanvasLayout implements Layout {

    private static final Pattern NAME = Pattern.compile("^(?:[^/]+/)?([^/_]+)_(LATE_)?(\\d+)_(\\d+)_([^/]+)$");
    private static final Pattern AGAIN = Pattern.compile("-\\d+(?=\\.java$)");

    @Override
    public String words() {
        return "a Canvas download";
    }

    @Override
    public boolean fits(FileTree tree) {
        return Layout.most(tree, NAME);
    }

    @Override
    public List<Delivery> deliveries(FileTree tree) {
        Grouping students = new Grouping();
        students.each(tree, NAME, (name, item) -> {
            students.add(name.group(3), Delivery.of(name.group(1), List.of(name.group(3), name.group(1))),
                    new Delivery.File(AGAIN.matcher(name.group(5)).replaceFirst(""), item));
            if (name.group(2) != null) {
                students.markLate(name.group(3));
            }
        });
        return students.deliveries();
    }
}
