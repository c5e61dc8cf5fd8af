package thermolab.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** What an editor asks while one writes: what may follow, what this is, whether it is finished. */
public final class CodeHelp {

    private static final String INDENT = "    ";

    private final SourceCodeAnalysis analysis;
    private final SourceDocs docs = SourceDocs.ofCheckout();

    CodeHelp(SourceCodeAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Texts that may take the place of {@code code.substring(from, to)}.
     *
     * @param texts best first: those that fit the expected type, then the others, each group by name
     */
    public record Completions(List<String> texts, int from, int to) {

        /** What each text is, in the words of the front ends that draw a sign before it. */
        List<String> kinds() {
            return texts.stream().map(CodeHelp::kind).toList();
        }
    }

    /** Whether code can run: {@code COMPLETE}, or needs more lines, or is wrong whatever follows. */
    public enum Status { COMPLETE, INCOMPLETE, INVALID }

    /** @param indent what the next line of unfinished code begins with */
    public record Completeness(Status status, String indent) {
    }

    Completions complete(String code, int cursor) {
        int start = snippetStart(code, cursor);
        int[] anchor = {0};
        List<Suggestion> found = analysis.completionSuggestions(code.substring(start), cursor - start, anchor);
        Set<String> fitting = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (Suggestion suggestion : found) {
            String text = suggestion.continuation();
            if (!text.startsWith("$")) { // JShell's names for values without a name
                (suggestion.matchesType() ? fitting : others).add(text);
            }
        }
        others.removeAll(fitting);
        List<String> texts = new ArrayList<>(fitting);
        texts.addAll(others);
        return texts.isEmpty() ? new Completions(List.of(), cursor, cursor)
                : new Completions(texts, start + anchor[0], cursor);
    }

    /** By the text and Java's way of writing names, which JShell's suggestions leave as the only clue. */
    private static String kind(String text) {
        if (text.endsWith("(") || text.endsWith("()")) {
            return "function";
        }
        if (SourceVersion.isKeyword(text.strip())) {
            return "keyword";
        }
        String name = text.substring(text.lastIndexOf('.') + 1);
        boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        boolean constant = capital && name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        return capital && !constant ? "class" : "instance";
    }

    Optional<String> inspect(String code, int cursor) {
        int start = snippetStart(code, cursor);
        String snippet = code.substring(start);
        int end = wordEnd(snippet, cursor - start);
        List<Documentation> found = analysis.documentation(snippet, end, true);
        if (found.isEmpty()) { // a method: its documentation belongs to its parenthesis
            found = analysis.documentation(snippet.substring(0, end) + "(", end + 1, true);
        }
        if (found.isEmpty()) {
            return Optional.ofNullable(analysis.analyzeType(snippet, end));
        }
        return Optional.of(found.stream().map(this::text).collect(Collectors.joining("\n\n")));
    }

    private String text(Documentation found) {
        String javadoc = found.javadoc() != null ? found.javadoc() : docs.find(found.signature()).orElse("");
        String text = JavadocText.of(javadoc);
        text = text.isEmpty() ? JdkDocs.missing(found.signature()) : text;
        return text.isEmpty() ? found.signature() : found.signature() + "\n\n" + text.indent(2).stripTrailing();
    }

    Completeness isComplete(String code) {
        String rest = Magics.below(code);
        while (!rest.isBlank()) {
            CompletionInfo next = analysis.analyzeCompletion(rest);
            switch (next.completeness()) {
                case COMPLETE -> rest = next.remaining();
                case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> {
                    return new Completeness(Status.INCOMPLETE, INDENT.repeat(openBraces(code)));
                }
                case UNKNOWN -> {
                    return new Completeness(Status.INVALID, "");
                }
                default -> rest = "";
            }
        }
        return new Completeness(Status.COMPLETE, "");
    }

    /** Where the snippet that holds the cursor begins: JShell looks at one snippet at a time. */
    private int snippetStart(String code, int cursor) {
        int start = 0;
        while (true) {
            CompletionInfo next = analysis.analyzeCompletion(code.substring(start, cursor));
            boolean goesOn = next.completeness() == SourceCodeAnalysis.Completeness.COMPLETE
                    && !next.remaining().isBlank();
            if (!goesOn) {
                return start;
            }
            start = cursor - next.remaining().length();
        }
    }

    private static int wordEnd(String code, int cursor) {
        int end = cursor;
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int openBraces(String code) {
        int open = 0;
        for (int i = 0; i < code.length(); i++) {
            open += code.charAt(i) == '{' ? 1 : code.charAt(i) == '}' ? -1 : 0;
        }
        return Math.max(0, open);
    }
}
