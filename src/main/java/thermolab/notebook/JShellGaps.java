package thermolab.notebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;

/**
 * Declarations that Java allows and JShell refuses, because it compiles each snippet as a file of its own and makes
 * each type public: rewrites them so that they mean the same there.
 *
 * <ul>
 * <li>{@code sealed interface Shape {}} needs no {@code permits} when its records stand in the same file: here, in the
 *     same cell.</li>
 * <li>{@code record Gas(double t) { Gas { … } }}: the constructor may not be less public than its record.</li>
 * <li>A sealed type that is declared anew, with other subtypes than before, meets its old family.</li>
 * </ul>
 */
final class JShellGaps {

    private static final Pattern SEALED = Pattern.compile(
            "\\bsealed\\b[^{;]*?\\b(?:class|interface)\\s+(\\w+)[^{]*(?=\\{)", Pattern.DOTALL);
    private static final Pattern PERMITS = Pattern.compile("\\bpermits\\b([^{]*)");
    private static final Pattern TYPE = Pattern.compile(
            "\\b(?:class|interface|record|enum)\\s+(\\w+)([^{;]*)\\{", Pattern.DOTALL);

    private final JShell shell;

    JShellGaps(JShell shell) {
        this.shell = shell;
    }

    /**
     * The refused snippet in words that JShell accepts; empty where the fault is the user's.
     *
     * @param source of the refused snippet, as it was evaluated
     * @param cell where to look for subtypes: the snippet and what follows it
     */
    Optional<String> reworded(Snippet refused, String source, String cell) {
        for (Diag error : shell.diagnostics(refused).filter(Diag::isError).toList()) {
            if (error.getCode().endsWith("sealed.class.must.have.subclasses")) {
                return withPermits(source, cell);
            }
            if (error.getCode().contains("invalid.canonical.constructor.in.record")
                    && error.getMessage(null).contains("was public")) {
                int at = (int) error.getStartPosition();
                return Optional.of(source.substring(0, at) + "public " + source.substring(at));
            }
        }
        return leavesFamily(source) ? Optional.of(source) : Optional.empty();
    }

    static Optional<String> withPermits(String declaration, String cell) {
        Matcher sealed = SEALED.matcher(declaration);
        if (!sealed.find()) {
            return Optional.empty();
        }
        List<String> subtypes = subtypes(sealed.group(1), cell);
        if (subtypes.isEmpty()) {
            return Optional.empty();
        }
        String permits = " permits " + String.join(", ", subtypes) + " ";
        return Optional.of(declaration.substring(0, sealed.end()) + permits + declaration.substring(sealed.end()));
    }

    private static List<String> subtypes(String supertype, String cell) {
        Pattern extending = Pattern.compile("\\b(?:extends|implements)\\b.*\\b" + supertype + "\\b", Pattern.DOTALL);
        List<String> found = new ArrayList<>();
        Matcher type = TYPE.matcher(cell);
        while (type.find()) {
            if (extending.matcher(type.group(2)).find()) {
                found.add(type.group(1));
            }
        }
        return found;
    }

    /** Forgets the old members of a sealed family that is declared anew; whether there were any. */
    private boolean leavesFamily(String source) {
        Matcher sealed = SEALED.matcher(source);
        Matcher permits = PERMITS.matcher(source);
        if (!sealed.find() || !permits.find()) {
            return false;
        }
        Set<String> family = new HashSet<>(Arrays.asList(permits.group(1).strip().split("\\s*,\\s*")));
        family.add(sealed.group(1));
        List<Snippet> old = shell.snippets().filter(snippet -> snippet instanceof TypeDeclSnippet type
                && family.contains(type.name()) && shell.status(snippet).isActive()).toList();
        old.forEach(shell::drop);
        return !old.isEmpty();
    }
}
