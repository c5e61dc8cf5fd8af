package thermolab.grade.ingest;

import java.util.Optional;

/** Tells a path that stays below its root from one that climbs out, names a device or deceives a reader. */
final class SafePath {

    private static final int LONGEST = 400;
    private static final int NON_JOINER = 0x200C; // names in Persian and other scripts are spelt with these two
    private static final int JOINER = 0x200D;

    private SafePath() {
    }

    /** Why the path is refused; nothing where it is fine. Backslashes count as slashes, because Windows writes them. */
    static Optional<String> problem(String path, int depth) {
        String[] parts = path.replace('\\', '/').split("/", -1);
        if (path.length() > LONGEST) {
            return Optional.of("its name is longer than " + LONGEST + " characters");
        }
        if (path.startsWith("/") || path.startsWith("\\") || path.matches("^[A-Za-z]:.*")) {
            return Optional.of("its path is absolute");
        }
        if (parts.length > depth) {
            return Optional.of("it lies more than " + depth + " folders deep");
        }
        for (String part : parts) {
            if (part.equals("..")) {
                return Optional.of("its path climbs out with \"..\"");
            }
            if (part.isEmpty() || part.equals(".")) {
                return Optional.of("its path has an empty part");
            }
        }
        boolean deceives = path.codePoints().filter(c -> c != NON_JOINER && c != JOINER)
                .anyMatch(c -> Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE);
        return deceives ? Optional.of("its name holds invisible characters") : Optional.empty();
    }

    /** The path with slashes alone. */
    static String normal(String path) {
        return path.replace('\\', '/');
    }
}
