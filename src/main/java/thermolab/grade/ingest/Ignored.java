package thermolab.grade.ingest;

import java.util.Set;
import java.util.regex.Pattern;

/** Files and folders that editors and systems leave beside a student's own: nobody needs to read that they are skipped. */
final class Ignored {

    private static final Set<String> LITTER = Set.of(".git", ".github", ".gitignore", ".gitattributes", ".ipynb_checkpoints", ".jupyter",
            ".virtual_documents", ".idea", ".vscode", ".settings", ".metadata", ".project", ".classpath", ".DS_Store", ".Trashes", ".fseventsd",
            ".Spotlight-V100", "__MACOSX", "Thumbs.db");
    private static final Pattern DOUBLE = Pattern.compile("\\._.*"); // what macOS lays beside a file

    private Ignored() {
    }

    /** For one part of a path: hidden names and macOS's doubles, but not a student's whose display name begins with a dot. */
    static boolean is(String part) {
        return LITTER.contains(part) || part.startsWith(".") && !part.equals("..") && !MoodleLayout.isItsName(part);
    }

    /** Where any part of the path is ignored. */
    static boolean anywhereIn(String path) {
        for (String part : path.split("/")) {
            if (is(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether staff should read that it is skipped: at the top, a hidden name that no system or editor is known to leave. */
    static boolean isRemarkable(String top) {
        return is(top) && !LITTER.contains(top) && !DOUBLE.matcher(top).matches();
    }
}
