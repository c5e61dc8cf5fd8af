package thermolab.course.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.course.Block;
import thermolab.course.Prose;

/**
 * Decimal numbers that somebody typed where a reader takes them for results. Not among them: what the session gives or is
 * given with its source, shown code, addresses, labels of equations, versions such as 1.3.0, numbers of arXiv, and a number
 * with a reference right after it. A bound number that nothing will fill, because it is not written as one, is found too.
 */
final class TypedNumbers implements Rule {

    /** A number, with the line in its text, from 0. */
    record Found(String number, int line) {
    }

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,])(?<!arXiv:)[-−]?\\d+\\.\\d+(?![\\w/]|\\.\\d)");
    private static final Pattern TAG = Pattern.compile("\\\\tag\\{([^}]*)\\}");
    /** The rest of a formula, a unit of at most three words, then a link or a footnote. */
    private static final Pattern REFERENCE = Pattern.compile("[^\\s$.;]{0,30}\\$?(?:[ \n][^\\s.;\\[]{1,12}){0,3}[ \n]?\\[.*", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern CONVERSION = Pattern.compile("%[-#+ 0,(]*\\d*(?:\\.\\d+)?[a-zA-Z%]");
    /** A bound number as its author meant it, and as it must be written to be filled. */
    private static final Pattern MEANT = Pattern.compile("`+\\s*\\{(?:java|value|given)\\b[^`]*`+");
    private static final Pattern BOUND = Pattern.compile("`\\s*\\{(?:java|value|given)(?:\\s+name=[a-z][a-z0-9-]*)?\\}\\s+[^`]+`");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?:alt|title)=\"([^\"]*)\"");

    @Override
    public String name() {
        return "typed numbers";
    }

    @Override
    public Reading of(Draft draft) {
        List<String> labels = labels(draft.chapter().source());
        List<String> findings = new ArrayList<>();
        for (Block block : draft.chapter().blocks()) {
            String fence = block.raw().lines().findFirst().orElse("");
            for (Found found : block.kind() == Block.Kind.CODE ? inCode(fence, block.text()) : inText(block.raw(), labels)) {
                findings.add(draft.at(block.line() + found.line()) + found.number());
            }
        }
        draft.deck().ifPresent(deck -> inText(deck, labels).forEach(found ->
                findings.add(draft.deckFile() + ":" + (1 + found.line()) + ": " + found.number())));
        return Reading.of(findings);
    }

    /** The labels of a chapter's equations. */
    static List<String> labels(String source) {
        return TAG.matcher(source).results().map(tag -> tag.group(1)).toList();
    }

    static List<Found> inText(String markdown, List<String> labels) {
        String prose = Prose.without(TAG, Prose.withMath(markdown));
        List<Found> found = new ArrayList<>();
        MEANT.matcher(markdown).results().filter(form -> !BOUND.matcher(form.group()).matches()).forEach(form ->
                found.add(new Found(form.group() + " stays as it is; write it as in `{java} x; %.2f`", Prose.line(markdown, form.start()) - 1)));
        Matcher number = NUMBER.matcher(prose);
        while (number.find()) {
            boolean label = labels.contains(number.group()) && number.start() > 0 && "( –".indexOf(prose.charAt(number.start() - 1)) >= 0;
            if (!label && !REFERENCE.matcher(markdown.substring(number.end())).matches()) {
                found.add(new Found(number.group(), Prose.line(markdown, number.start()) - 1));
            }
        }
        return found;
    }

    /** Numbers in the words of a cell: alternative texts, titles, captions, names of curves. */
    static List<Found> inCode(String fence, String code) {
        List<Found> found = new ArrayList<>();
        ATTRIBUTE.matcher(fence).results().forEach(words ->
                add(words.group(1).replaceAll("\\{(?:java|value|given)\\b[^{}]*\\}", ""), 0, found));
        STRING.matcher(code).results().forEach(text ->
                add(CONVERSION.matcher(text.group()).replaceAll(" "), Prose.line(code, text.start()), found));
        return found;
    }

    private static void add(String words, int line, List<Found> found) {
        if (words.contains(" ")) {
            NUMBER.matcher(words).results().forEach(number -> found.add(new Found(number.group(), line)));
        }
    }
}
