package thermolab.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.QualifiedNames;
import thermolab.show.CompilerWords;

/** Says what the compiler found wrong, with the user's own line and a caret under the place. */
final class CompileErrors {

    private static final String NAME = "CompileError";
    private static final int MOST = 5; // one mistake often brings others after it
    private static final int MOST_IMPORTS = 2;
    private static final int INDEX_SECONDS = 5;
    /** Where a learner's missing class lives, likeliest first. */
    private static final List<String> LIKELY = List.of("java.util.", "thermolab.", "java.nio.", "java.io.", "java.time.",
            "java.math.", "java.text.", "tech.tablesaw.api.", "org.nd4j.", "org.hipparchus.");
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
            if (error.getCode().contains("cant.resolve")) {
                trace.addAll(imports(snippet.source(), (int) error.getEndPosition()));
            }
            trace.addAll(Habits.advice(snippet.source(), message(error)));
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
                Outcome.Failed found = failed(place.cell(), place.offset() + use.start(), place.offset() + use.end(), message);
                List<String> trace = new ArrayList<>(found.trace());
                trace.addAll(imports(declaration.source(), use.end()));
                return new Outcome.Failed(found.name(), found.message(), trace);
            }
        }
        return failed(place.cell(), place.offset(), place.offset() + 1, message);
    }

    /** The imports that would make the name before the position known; none where no likely class bears it. */
    private List<String> imports(String source, int end) {
        List<String> names = qualified(source, Math.min(end, source.length())).getNames();
        int best = names.stream().mapToInt(CompileErrors::unlikelihood).min().orElse(LIKELY.size());
        return best == LIKELY.size() ? List.of() : names.stream().filter(name -> unlikelihood(name) == best).sorted()
                .limit(MOST_IMPORTS).map(name -> "    perhaps it lacks: import " + name + ";").toList();
    }

    /** After the start JShell reads the class path in the background; a hint is worth a short wait, once. */
    private QualifiedNames qualified(String source, int end) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(INDEX_SECONDS);
        QualifiedNames names = shell.sourceCodeAnalysis().listQualifiedNames(source, end);
        while (!names.isUpToDate() && System.nanoTime() < patience && !StopCheck.isStopped()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return names;
            }
            names = shell.sourceCodeAnalysis().listQualifiedNames(source, end);
        }
        return names;
    }

    private static int unlikelihood(String name) {
        int index = 0;
        while (index < LIKELY.size() && !name.startsWith(LIKELY.get(index))) {
            index++;
        }
        return index;
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
        return CompilerWords.plain(String.join("; ", parts).replace("cannot find symbol; symbol: ", "cannot find "));
    }
}
