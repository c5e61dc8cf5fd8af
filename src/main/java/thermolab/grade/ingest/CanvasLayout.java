package thermolab.grade.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Canvas's "Download Submissions": {@code lovelaceada_LATE_12345_67890_work-1.ipynb}, with the user's id, the file's id and
 * the file's name; Canvas adds {@code -1} to the name of a file that is handed in again.
 *
 * <p>Words before and after the numbers are the student's, so all the numbers that may be the user's must mean one student.
 */
final class CanvasLayout implements Layout {

    private static final Pattern NAME = Pattern.compile("^(.+?)_(LATE_)?(\\d+)_(\\d+)_(.+)$");
    private static final Pattern RIVAL = Pattern.compile("(?<![^_])(\\d+)(?=_\\d+_)"); // in what should be the file's id and name
    private static final Pattern AGAIN = Pattern.compile("-\\d+(?=\\.java$)");

    @Override
    public String key() {
        return "canvas";
    }

    @Override
    public String words() {
        return "a Canvas download";
    }

    @Override
    public boolean names(Root.Entry entry) {
        return !entry.folder() && NAME.matcher(entry.name()).matches();
    }

    @Override
    public List<Delivery> deliveries(Root root, FileTree tree, String label) {
        Grouping students = new Grouping();
        for (Root.Entry entry : root.entries()) {
            Matcher name = NAME.matcher(entry.name());
            if (!names(entry) || !name.matches()) {
                students.addStray(entry);
                continue;
            }
            List<String> ids = new ArrayList<>(List.of(name.group(3)));
            RIVAL.matcher(name.group(4) + "_" + name.group(5)).results().forEach(rival -> ids.add(rival.group(1)));
            String key = String.join(" ", ids);
            students.add(key, Delivery.of(name.group(1), ids),
                    new Delivery.File(AGAIN.matcher(name.group(5)).replaceFirst(""), entry.files().get(0).item()));
            if (name.group(2) != null) {
                students.markLate(key);
            }
        }
        return students.deliveries();
    }
}
