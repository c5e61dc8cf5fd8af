package thermolab.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.UnresolvedReferenceException;

/**
 * Tells what a cell threw: the exception and its causes, each with the user's own lines that led there and the last
 * calls into libraries; no frames of the kernel, of JShell or of the JDK.
 */
final class RunErrors {

    private static final int MOST_CAUSES = 10;
    private static final int MOST_FRAMES = 12; // a runaway recursion has thousands
    private static final int MOST_LIBRARY_FRAMES = 4;

    private final JShell shell;
    private final Map<String, SnippetRunner.Place> places;

    /** @param places by snippet id, kept up to date by their owner */
    RunErrors(JShell shell, Map<String, SnippetRunner.Place> places) {
        this.shell = shell;
        this.places = places;
    }

    Outcome.Failed thrown(JShellException first) {
        List<String> trace = new ArrayList<>();
        int depth = 0;
        for (Throwable link = first; link != null && depth < MOST_CAUSES; link = link.getCause(), depth++) {
            trace.addAll(((depth == 0 ? "" : "Caused by: ") + headline(link)).lines().toList());
            trace.addAll(frames(link));
        }
        return new Outcome.Failed(name(first), message(first), trace);
    }

    /** A text without the names of the classes that JShell wraps around snippets. */
    static String readable(String text) {
        if (!text.contains("REPL.$JShell$") && !text.contains(" in module ")) {
            return text;
        }
        return text.replaceAll("REPL\\.\\$JShell\\$\\w*[.$]", "").replaceAll("\\bREPL\\.\\$JShell\\$\\w*", "the cell")
                .replaceAll(" \\([^()]*\\bin (?:unnamed )?module\\b[^()]*\\)", "");
    }

    private String headline(Throwable link) {
        String message = message(link);
        return message.isEmpty() ? name(link) : name(link) + ": " + message;
    }

    private static String name(Throwable link) {
        return link instanceof EvalException thrown
                ? readable(thrown.getExceptionClassName()).replaceFirst("^java\\.lang\\.(?=[A-Z])", "") : "NotDeclared";
    }

    private String message(Throwable link) {
        if (link instanceof UnresolvedReferenceException unresolved) {
            DeclarationSnippet used = unresolved.getSnippet();
            return "this uses a declaration that lacks "
                    + String.join(" and ", shell.unresolvedDependencies(used).toList());
        }
        return readable(Objects.requireNonNullElse(link.getMessage(), ""));
    }

    private List<String> frames(Throwable link) {
        List<String> lines = new ArrayList<>();
        int libraryLeft = MOST_LIBRARY_FRAMES;
        for (StackTraceElement frame : link.getStackTrace()) {
            SnippetRunner.Place place = placeOf(frame);
            if (place != null) {
                lines.add("    at " + userFrame(frame, place));
            } else if (!isOfTheHouse(frame) && libraryLeft-- > 0) {
                lines.add("    at " + frame);
            }
        }
        return shortened(lines);
    }

    /** Says a line that repeats itself, as in a recursion, once with how often; cuts what is still long. */
    private static List<String> shortened(List<String> lines) {
        List<String> kept = new ArrayList<>();
        int repeats = 0;
        for (int i = 0; i < lines.size() && kept.size() < MOST_FRAMES; i++) {
            if (i > 0 && lines.get(i).equals(lines.get(i - 1))) {
                repeats++;
                continue;
            }
            addRepeats(kept, repeats);
            repeats = 0;
            kept.add(lines.get(i));
        }
        addRepeats(kept, repeats);
        return kept;
    }

    private static void addRepeats(List<String> kept, int repeats) {
        if (repeats > 0) {
            kept.add("    … the same call " + repeats + " times more");
        }
    }

    /** JShell writes a frame of a snippet as the file {@code #id}, with the line within the snippet. */
    private SnippetRunner.Place placeOf(StackTraceElement frame) {
        String file = frame.getFileName();
        return file != null && file.startsWith("#") ? places.get(file.substring(1)) : null;
    }

    private static String userFrame(StackTraceElement frame, SnippetRunner.Place place) {
        CellSource cell = place.cell();
        int line = cell.lineAt(place.offset()) + frame.getLineNumber() - 1;
        String method = frame.getMethodName().contains("$") ? "" : frame.getMethodName(); // lambda$0, do_it$Aux
        String type = readable(frame.getClassName());
        String called = (type.isEmpty() || method.isEmpty() ? type + method : type + "." + method);
        return (called.isEmpty() ? "" : called + ", ") + cell.place(line) + ":  " + cell.line(line).strip();
    }

    /** The JDK, the kernel, and the checks of arguments, whose message says all. */
    private static boolean isOfTheHouse(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.startsWith("java.") || type.startsWith("javax.") || type.startsWith("jdk.")
                || type.startsWith("sun.") || type.startsWith("com.sun.") || type.startsWith("thermolab.notebook.")
                || type.startsWith("REPL.") || type.equals("thermolab.num.Require");
    }
}
