package thermolab.grade.ingest;

/** Files and folders that editors and systems leave beside a student's own: nobody needs to read that they are skipped. */
final class Ignored {

    private Ignored() {
    }

    /** For one part of a path: hidden names, such as those of Git and Jupyter's checkpoints, and macOS's doubles. */
    static boolean is(String part) {
        return part.startsWith(".") && !part.equals("..") || part.equals("__MACOSX") || part.equals("Thumbs.db");
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
}
