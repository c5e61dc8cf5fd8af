package thermolab.grade.ingest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Moodle's "Download all submissions": {@code Ada Lovelace_12345_assignsubmission_file_/work.ipynb}, or without folders
 * {@code Ada Lovelace_12345_assignsubmission_file_work.ipynb}. The number is the participant's, as in the worksheet.
 */
final class MoodleLayout implements Layout {

    private static final Pattern NAME =
            Pattern.compile("^(?:[^/]+/)??([^/]*?)_(\\d+)_assignsubmission_[a-z]+(?:_/|_|/)(.+)$");

    @Override
    public String words() {
        return "a Moodle download";
    }

    @Override
    public boolean fits(FileTree tree) {
        return Layout.most(tree, NAME);
    }

    @Override
    public List<Delivery> deliveries(FileTree tree) {
        Grouping students = new Grouping();
        students.each(tree, NAME, (name, item) -> students.add(name.group(2),
                Delivery.of(name.group(1), List.of(name.group(2), name.group(1))), new Delivery.File(name.group(3), item)));
        return students.deliveries();
    }
}
