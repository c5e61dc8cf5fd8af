package thermolab.grade.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** One student's work, with the folders of a submission at its top: a chapter's package, its notebook, Java files. */
final class OneLayout implements Layout {

    private static final Pattern FOLDER = Pattern.compile("chapter\\d\\d[a-z]?|\\d\\d[a-z]?-[a-z-]+|exercises|src");
    private static final Pattern FILE = Pattern.compile("\\d\\d[a-z]?-[a-z-]+\\.ipynb|.*\\.java");

    @Override
    public String key() {
        return "one";
    }

    @Override
    public String words() {
        return "one submission";
    }

    @Override
    public boolean names(Root.Entry entry) {
        return (entry.folder() ? FOLDER : FILE).matcher(entry.name()).matches();
    }

    @Override
    public List<Delivery> deliveries(Root root, FileTree tree, String label) {
        return List.of(Delivery.labelled(label).with(tree.items().stream().map(item -> new Delivery.File(item.path(), item)).toList()));
    }
}
