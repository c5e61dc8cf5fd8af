package thermolab.grade.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moodle's "Download all submissions": {@code Ada Lovelace_12345_assignsubmission_file_/work.ipynb}, or without folders
 * {@code Ada Lovelace_12345_assignsubmission_file_work.ipynb}. The number is the participant's, as in the worksheet.
 *
 * <p>Of a folder's name the end is Moodle's, whatever a display name before it imitates. A file's name has the student's
 * words on both sides, so all the numbers that it may be read with must mean one student.
 */
final class MoodleLayout implements Layout {

    private static final Pattern FOLDER = Pattern.compile("^(.*)_(\\d+)_assignsubmission_[a-z]+_?$");
    private static final Pattern FILE = Pattern.compile("_(\\d+)_assignsubmission_[a-z]+_");

    @Override
    public String key() {
        return "moodle";
    }

    @Override
    public String words() {
        return "a Moodle download";
    }

    /** Whether Moodle calls a student's folder or file so. */
    static boolean isItsName(String name) {
        return FILE.matcher(name + "_").find();
    }

    @Override
    public boolean names(Root.Entry entry) {
        return entry.folder() ? FOLDER.matcher(entry.name()).matches() : FILE.matcher(entry.name()).find();
    }

    @Override
    public List<Delivery> deliveries(Root root, FileTree tree, String label) {
        Grouping students = new Grouping();
        for (Root.Entry entry : root.entries()) {
            Matcher folder = FOLDER.matcher(entry.name());
            if (!names(entry)) {
                students.addStray(entry);
            } else if (entry.folder() && folder.matches()) {
                students.add(folder.group(2), Delivery.of(folder.group(1), List.of(folder.group(2))), entry.files());
            } else {
                addFile(students, entry);
            }
        }
        return students.deliveries();
    }

    private static void addFile(Grouping students, Root.Entry entry) {
        Matcher file = FILE.matcher(entry.name());
        List<String> ids = new ArrayList<>();
        String name = "";
        String rest = "";
        for (int from = 0; file.find(from); from = file.start() + 1) {
            if (ids.isEmpty()) {
                name = entry.name().substring(0, file.start());
                rest = entry.name().substring(file.end());
            }
            ids.add(file.group(1));
        }
        students.add(String.join(" ", ids), Delivery.of(name, ids), new Delivery.File(rest, entry.files().get(0).item()));
    }
}
