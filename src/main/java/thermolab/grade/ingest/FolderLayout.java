package thermolab.grade.ingest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A folder for each student, or one notebook or archive for each, called after the student. Java files at the top mean
 * that the whole is one student's.
 */
final class FolderLayout implements Layout {

    /** What a submission itself may have at its top: a chapter's package, the folder of its exercises, its notebook. */
    private static final Pattern OWN = Pattern.compile("^(?:(?:chapter\\d\\d[a-z]?|\\d\\d[a-z]?-[a-z-]+|exercises|src)/"
            + "|\\d\\d[a-z]?-[a-z-]+\\.ipynb$)");

    /** What staff keep beside submissions. */
    private static final Pattern STAFFS = Pattern.compile("\\.(?:csv|md|ya?ml|json)$");

    @Override
    public String words() {
        return "a folder or file for each student";
    }

    @Override
    public boolean fits(FileTree tree) {
        return true;
    }

    @Override
    public List<Delivery> deliveries(FileTree tree) {
        Grouping students = new Grouping();
        int outer = outer(tree).length();
        for (FileTree.Item item : tree.items()) {
            String path = item.path().substring(outer);
            String label = label(path);
            int slash = path.indexOf('/');
            if (slash >= 0 || !STAFFS.matcher(path).find()) {
                students.add(label, Delivery.of(label, List.of(label)), new Delivery.File(path.substring(slash + 1), item));
            }
        }
        return students.deliveries();
    }

    /** The one folder around all students' folders that zipping a folder leaves, with its slash; empty where there is none. */
    private static String outer(FileTree tree) {
        List<String> paths = tree.items().stream().map(FileTree.Item::path).toList();
        String first = paths.isEmpty() ? "" : paths.get(0).substring(0, paths.get(0).indexOf('/') + 1);
        boolean around = !first.isEmpty() && paths.stream().allMatch(path -> path.startsWith(first)
                && path.indexOf('/', first.length()) > 0 && !OWN.matcher(path.substring(first.length())).find());
        boolean several = paths.stream().map(path -> label(path.substring(Math.min(first.length(), path.length())))).distinct().count() > 1;
        return around && several ? first : "";
    }

    /** Whether the tree is one student's submission rather than many. */
    static boolean isOneSubmission(FileTree tree) {
        return tree.items().stream().map(FileTree.Item::path)
                .anyMatch(path -> OWN.matcher(path).find() || path.indexOf('/') < 0 && path.endsWith(".java"));
    }

    /** The first part of a path, without a file's ending. */
    static String label(String path) {
        int slash = path.indexOf('/');
        return slash >= 0 ? path.substring(0, slash) : path.replaceFirst("\\.[A-Za-z]+$", "");
    }
}
