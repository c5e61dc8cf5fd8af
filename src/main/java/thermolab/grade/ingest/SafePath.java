package thermolab.grade.ingest;

import java.util.Optional;
import java.util.stream.IntStream;
import thermolab.grade.Joiners;

/** Tells a path that stays below its root from one that climbs out, names a device or deceives a reader. */
final class SafePath {

    private static final int LONGEST = 400;

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
        String file = parts[parts.length - 1];
        boolean deceives = path.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE)
                || !MoodleLayout.isItsName(file) && hidesFormat(file);
        return deceives ? Optional.of("its name holds invisible characters") : Optional.empty();
    }

    /** Folders, and files that are called after a person, may: whoever writes from right to left has such characters in her name. */
    private static boolean hidesFormat(String file) {
        int[] letters = file.codePoints().toArray();
        return IntStream.range(0, letters.length).anyMatch(i -> Character.getType(letters[i]) == Character.FORMAT && !Joiners.isSpelling(letters, i));
    }

    /** The path with slashes alone. */
    static String normal(String path) {
        return path.replace('\\', '/');
    }
}
