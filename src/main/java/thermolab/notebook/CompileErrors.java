package thermolab.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/** Says what the compiler found wrong, with the user's own line and a caret under the place. */
final class CompileErrors {

    private static final String NAME = "CompileError";
    private static final int MOST = 5; // one mistake often brings others after it
    private static final Pattern LAST_WORD = Pattern.compile("(\\w+)(?:\\(.*\\))?$");

    private final JShell shell;

    CompileErrors(JShell shell) {
        this.shell = shell;
    }

    /** The compiler's errors for a snippet that it refused. */
    Outcome.Failed rejected(Snippet snippet, SnippetRunner.Place place) {
        List<Diag> errors = shell.diagnostics(snippet).filter(Diag::isError).toList();
        if (errors.isEmpty()) {
            return failed(place.cell(), place.offset(), place.offset() + 1, "this is not Java that a notebook can run");
        }
        List<String> trace = new ArrayList<>();
        for (Diag error : errors.subList(0, Math.min(MOST, errors.size()))) {
            int from = place.offset() + (int) error.getStartPosition();
            int to = place.offset() + (int) error.getEndPosition();
            int at = error.getStartPosition() == error.getEndPosition() || !oneLine(place.cell(), from, to)
                    ? place.offset() + (int) error.getPosition() : from;
            trace.addAll(failed(place.cell(), at, at == from ? to : at + 1, message(error)).trace());
        }
        if (errors.size() > MOST) {
            trace.add("and " + (errors.size() - MOST) + " more errors");
        }
        int line = place.cell().lineAt(place.offset() + (int) errors.get(0).getPosition());
        return new Outcome.Failed(NAME, "line " + line + ": " + message(errors.get(0)), trace);
    }

    /** The names that a declaration still lacks at the end of its cell. */
    Outcome.Failed missing(DeclarationSnippet declaration, SnippetRunner.Place place) {
        List<String> names = shell.unresolvedDependencies(declaration).toList();
        String message = "cannot find " + String.join(" and ", names);
        Matcher word = LAST_WORD.matcher(names.isEmpty() ? "" : names.get(0));
        if (word.find()) {
            Matcher use = Pattern.compile("\\b" + word.group(1) + "\\b").matcher(declaration.source());
            if (use.find()) {
                return failed(place.cell(), place.offset() + use.start(), place.offset() + use.end(), message);
            }
        }
        return failed(place.cell(), place.offset(), place.offset() + 1, message);
    }

    private static Outcome.Failed failed(CellSource cell, int from, int to, String message) {
        int line = cell.lineAt(from);
        List<String> trace = new ArrayList<>();
        trace.add(NAME + " in " + cell.place(line) + ": " + message);
        trace.addAll(cell.marked(from, to));
        return new Outcome.Failed(NAME, "line " + line + ": " + message, trace);
    }

    private static boolean oneLine(CellSource cell, int from, int to) {
        return cell.lineAt(from) == cell.lineAt(to);
    }

    /** The compiler's message in one line, without the names of classes that JShell wraps around snippets. */
    private static String message(Diag error) {
        List<String> parts = new ArrayList<>();
        for (String line : error.getMessage(Locale.ROOT).split("\n")) {
            String part = RunErrors.readable(line.strip().replaceAll("\\s+", " "));
            if (!part.isEmpty() && !part.matches("location: class ?")) {
                parts.add(part);
            }
        }
        return String.join("; ", parts).replace("cannot find symbol; symbol: ", "cannot find ");
    }
}
