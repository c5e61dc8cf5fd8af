package thermolab.course;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.ErroneousTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Doc comments as Markdown: paragraphs, lists, emphasis and code as they are meant, mathematics between dollars as it stands. */
final class DocMarkdown {

    /** What is mathematics or what Markdown would read as more than a letter. */
    private static final Pattern SPECIAL = Pattern.compile("(\\$[^$\n]+\\$)|([\\\\*_`<]|\\](?=\\())");

    /** What stands on both sides of an element. */
    private static final Map<String, String> MARKS = Map.of("em", "*", "i", "*", "var", "*", "strong", "**", "b", "**", "code", "`", "kbd", "`");

    private final StringBuilder text = new StringBuilder();
    /** Words whose end has not come: a comment's parser cuts them at each sign of "less". */
    private final StringBuilder words = new StringBuilder();

    private boolean inLines;

    private DocMarkdown() {
    }

    static String of(List<? extends DocTree> body) {
        DocMarkdown markdown = new DocMarkdown();
        body.forEach(markdown::add);
        markdown.endWords();
        return markdown.text.toString().replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** The same within an item of a list, whose later lines are indented. */
    static String item(List<? extends DocTree> body) {
        return of(body).replaceAll("\n(?=[^\n])", "\n  ");
    }

    /** A name or a line of Java as code; what begins with a brace keeps apart from the forms of bound numbers. */
    static String code(String code) {
        String line = code.replaceAll("\\s+", " ").strip();
        String marks = line.contains("`") ? "``" : "`";
        String gap = line.startsWith("{") || line.contains("`") ? " " : "";
        return marks + gap + line + gap + marks;
    }

    private void add(DocTree tree) {
        if (tree instanceof TextTree plain) {
            words.append(plain.getBody());
            return;
        } else if (tree instanceof ErroneousTree other) {
            words.append(other.getBody());
            return;
        } else if (tree instanceof EntityTree entity) {
            words.append(switch (entity.getName().toString()) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                default -> " ";
            });
            return;
        }
        endWords();
        if (inLines && !(tree instanceof EndElementTree)) {
            text.append(tree instanceof LiteralTree literal ? literal.getBody().getBody() : "");
        } else if (tree instanceof LiteralTree literal) {
            text.append(literal.getKind() == DocTree.Kind.CODE ? code(literal.getBody().getBody()) : escaped(literal.getBody().getBody()));
        } else if (tree instanceof LinkTree link) {
            String name = link.getReference().getSignature().replaceFirst("^#", "").replace('#', '.').replaceFirst("\\(.*", "");
            text.append(link.getLabel().isEmpty() ? code(name) : of(link.getLabel()));
        } else if (tree instanceof StartElementTree start) {
            text.append(opened(start.getName().toString()));
            inLines = start.getName().contentEquals("pre");
        } else if (tree instanceof EndElementTree end) {
            text.append(closed(end.getName().toString()));
            inLines &= !end.getName().contentEquals("pre");
        }
    }

    /** Lines of a source are no lines of a paragraph; blanks at the ends keep words apart from what is beside them. */
    private void endWords() {
        if (inLines) {
            text.append(words.toString().replaceAll("\\A\\n+|\\s+\\z", "").stripIndent());
            words.setLength(0);
            return;
        }
        String line = words.toString().replaceAll("\\s+", " ");
        boolean begins = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(escaped(begins ? line.stripLeading() : line));
        words.setLength(0);
    }

    private static String opened(String element) {
        return MARKS.getOrDefault(element, switch (element) {
            case "p", "ul", "ol", "br" -> "\n\n";
            case "pre" -> "\n\n```text\n";
            case "li" -> "\n- ";
            default -> "<" + element + ">";
        });
    }

    private static String closed(String element) {
        return MARKS.getOrDefault(element, switch (element) {
            case "p", "ul", "ol" -> "\n\n";
            case "pre" -> "\n```\n\n";
            case "li" -> "";
            default -> "</" + element + ">";
        });
    }

    private static String escaped(String line) {
        return SPECIAL.matcher(line).replaceAll(found -> Matcher.quoteReplacement(found.group(1) != null ? found.group()
                : found.group().equals("<") ? "&lt;" : "\\" + found.group()));
    }
}
