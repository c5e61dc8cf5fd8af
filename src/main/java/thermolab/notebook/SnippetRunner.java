package thermolab.notebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;

/**
 * Walks through the snippets of a cell and hands each to JShell, until the end or the first that fails.
 *
 * <p>JShell lets a declaration wait for names that it lacks. Within a cell that is welcome: mutually referring types
 * need it. At its end, a type that still waits is an error, and a method that does is warned about.
 */
final class SnippetRunner {

    private static final Set<SubKind> WITH_VALUE = EnumSet.of(SubKind.TEMP_VAR_EXPRESSION_SUBKIND,
            SubKind.VAR_VALUE_SUBKIND, SubKind.ASSIGNMENT_SUBKIND, SubKind.OTHER_EXPRESSION_SUBKIND);

    /** Space and comments before a snippet; JShell counts the lines of a snippet wrongly when it begins with them. */
    private static final Pattern BEFORE = Pattern.compile("(?:\\s+|//[^\n]*+\n?|/\\*.*?\\*/)*+", Pattern.DOTALL);

    private static final int MOST_ATTEMPTS = 8;

    private final JShell shell;
    private final JShellGaps gaps;
    private final CellEngine engine;
    private final Stopper stopper;
    private final Map<String, Place> places = new HashMap<>(); // snippet id to where it was last run
    private final RunErrors runErrors;
    private final CompileErrors compileErrors;

    /** Where a snippet stands: its cell, and the character at which it begins. */
    record Place(CellSource cell, int offset) {
    }

    SnippetRunner(JShell shell, CellEngine engine, Stopper stopper) {
        this.shell = shell;
        this.engine = engine;
        this.stopper = stopper;
        gaps = new JShellGaps(shell);
        runErrors = new RunErrors(shell, places);
        compileErrors = new CompileErrors(shell);
    }

    Outcome run(CellSource cell) {
        List<DeclarationSnippet> declared = new ArrayList<>();
        boolean valued = false;
        Outcome ofMagic = new Outcome.Done();
        Magics magics = new Magics(shell, source -> run(new CellSource(cell.number(), source)));
        String rest = cell.text();
        while (!rest.isBlank()) {
            Optional<Magics.Magic> magic = Magics.at(rest);
            if (magic.isPresent()) {
                ofMagic = magics.run(magic.get());
                if (ofMagic instanceof Outcome.Failed || ofMagic instanceof Outcome.Interrupted) {
                    return ofMagic;
                }
                valued = false;
                rest = rest.substring(magic.get().length());
                continue;
            }
            ofMagic = new Outcome.Done();
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String below = next.source() == null ? Magics.belowJava(rest) : ""; // as %jars lib/*.jar, which opens a comment
            if (!below.isEmpty()) {
                rest = rest.substring(0, rest.length() - below.length());
                next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            }
            if (next.completeness() == Completeness.EMPTY) { // only comments are left
                rest = below;
                continue;
            }
            if (StopCheck.isStopped()) {
                return new Outcome.Interrupted();
            }
            String source = next.source() == null ? rest : next.source(); // null: the cell ends too early
            int start = start(source);
            Place place = new Place(cell, cell.text().length() - below.length() - rest.length() + start);
            for (SnippetEvent event : evaluate(source.substring(start), rest, place)) {
                Optional<Outcome> trouble = trouble(event, place);
                if (trouble.isPresent()) {
                    return trouble.get();
                }
                if (event.snippet() instanceof DeclarationSnippet declaration) {
                    declared.add(declaration);
                }
                valued = WITH_VALUE.contains(event.snippet().subKind());
            }
            rest = (next.completeness() == Completeness.COMPLETE ? next.remaining() : "") + below;
        }
        for (DeclarationSnippet declaration : declared) {
            Optional<Outcome> waiting = waiting(declaration);
            if (waiting.isPresent()) {
                return waiting.get();
            }
        }
        return valued ? value(engine.takeValue()) : ofMagic;
    }

    private static int start(String source) {
        Matcher before = BEFORE.matcher(source);
        return before.lookingAt() ? before.end() : 0;
    }

    /**
     * The events of the source itself, more than one where it declares several variables; JShell's list also has those of
     * other snippets that it changed.
     */
    private List<SnippetEvent> evaluate(String source, String rest, Place place) {
        List<SnippetEvent> events = shell.eval(source);
        for (int attempt = 0; attempt < MOST_ATTEMPTS && events.get(0).status() == Status.REJECTED; attempt++) {
            Optional<String> reworded = gaps.reworded(events.get(0).snippet(), source, rest);
            if (reworded.isEmpty()) {
                break;
            }
            source = reworded.get();
            events = shell.eval(source);
        }
        events.subList(1, events.size()).forEach(SnippetRunner::tellIfEmptied);
        List<SnippetEvent> own = events.stream().filter(event -> event.causeSnippet() == null).toList();
        own.forEach(event -> places.put(event.snippet().id(), place));
        return own;
    }

    /** A variable loses its object when the object's class is declared anew with another text. */
    private static void tellIfEmptied(SnippetEvent event) {
        if (event.snippet() instanceof VarSnippet variable && event.causeSnippet() instanceof TypeDeclSnippet type
                && event.status() == Status.VALID && event.isSignatureChange()) {
            System.err.println(variable.name() + " is null now, because " + type.name() + " was declared anew");
        }
    }

    private Optional<Outcome> trouble(SnippetEvent event, Place place) {
        String breakdown = engine.takeBreakdown();
        if (StopCheck.isStopped()) {
            return Optional.of(new Outcome.Interrupted());
        }
        if (event.status() == Status.REJECTED) {
            return Optional.of(compileErrors.rejected(event.snippet(), place));
        }
        if (event.exception() != null) {
            return Optional.of(runErrors.thrown(event.exception()));
        }
        if (!breakdown.isEmpty()) {
            return Optional.of(new Outcome.Failed("LinkageError", breakdown, List.of(breakdown)));
        }
        return Optional.empty();
    }

    private Optional<Outcome> waiting(DeclarationSnippet declaration) {
        Status status = shell.status(declaration);
        if (status != Status.RECOVERABLE_DEFINED && status != Status.RECOVERABLE_NOT_DEFINED) {
            return Optional.empty();
        }
        Outcome.Failed missing = compileErrors.missing(declaration, places.get(declaration.id()));
        if (status == Status.RECOVERABLE_NOT_DEFINED) {
            return Optional.of(missing);
        }
        missing.trace().forEach(System.err::println);
        return Optional.empty();
    }

    private Outcome value(Object value) {
        stopper.enter(); // the object's own toString
        try {
            return new Outcome.Value(value, ValueText.of(value));
        } catch (StopCheck.Stopped stopped) {
            return new Outcome.Interrupted();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            String message = "toString() of " + RunErrors.readable(value.getClass().getName()) + " threw " + failure;
            return new Outcome.Failed(failure.getClass().getSimpleName(), message, List.of(message));
        } finally {
            stopper.leave();
        }
    }
}
