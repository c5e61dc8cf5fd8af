package thermolab.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/**
 * What of a chapter does not keep the rules of its form yet, found in its source, its deck and the values of its executed
 * notebook, without a run.
 *
 * @param slug of the chapter
 * @param findings for each rule, one sentence each beginning with file and line
 * @param predictions the keys of those that it takes
 */
public record Rules(String slug, Map<Rule, List<String>> findings, Set<String> predictions) {

    /** The rules, in the order of the report; each name heads its column. */
    public enum Rule {
        TYPED_NUMBER("typed numbers"), BEYOND_ERROR("beyond error"), LONG_CELL("long cells"), WIDE_LINE("wide lines"), UNANSWERED("unanswered"),
        SAME_KEY("same key");

        public final String heading;

        Rule(String heading) {
            this.heading = heading;
        }
    }

    private static final int MOST_LINES = 12;
    private static final int WIDEST = 100;
    private static final Pattern ASKED = Pattern.compile("\\bPredict\\s*\\.\\s*(number|chance|choice|order|curve|answer)\\(\\s*\"([^\"]*)\"");

    /** Looks through chapters; a key of a prediction that two of them share is the later one's. */
    static List<Rules> of(List<ChapterFiles> chapters) throws IOException {
        List<Rules> rules = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (ChapterFiles files : chapters) {
            Rules of = of(files);
            for (String key : of.predictions) {
                String owner = owners.putIfAbsent(key, files.slug());
                if (owner != null) {
                    of.findings.get(Rule.SAME_KEY).add(files.shown(files.source()) + ":1: the prediction \"" + key + "\" stands in " + owner + " too");
                }
            }
            rules.add(of);
        }
        return rules;
    }

    private static Rules of(ChapterFiles files) throws IOException {
        Chapter chapter = files.chapter();
        Map<Rule, List<String>> findings = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            findings.put(rule, new ArrayList<>());
        }
        TypedNumbers typed = new TypedNumbers(chapter.source());
        Set<String> asked = new LinkedHashSet<>();
        Set<String> answered = new LinkedHashSet<>();
        boolean first = true;
        for (Block block : chapter.blocks()) {
            String at = chapter.file() + ":" + block.line() + ": ";
            String fence = block.kind() == Block.Kind.CODE ? block.raw().lines().findFirst().orElse("") : "";
            for (TypedNumbers.Found found : block.kind() == Block.Kind.CODE ? typed.inCode(fence, block.text()) : typed.inText(block.raw())) {
                findings.get(Rule.TYPED_NUMBER).add(chapter.file() + ":" + (block.line() + found.line()) + ": " + found.number());
            }
            if (block.kind() != Block.Kind.CODE) {
                continue;
            }
            long lines = block.text().lines().count();
            if (lines > MOST_LINES && !first) {
                findings.get(Rule.LONG_CELL).add(at + block.attributes().name() + " has " + lines + " lines");
            }
            first = false;
            block.text().lines().filter(line -> line.length() > WIDEST).forEach(line ->
                    findings.get(Rule.WIDE_LINE).add(at + block.attributes().name() + " has a line of " + line.length() + " characters"));
            Matcher call = ASKED.matcher(block.text());
            while (call.find()) {
                (call.group(1).equals("answer") ? answered : asked).add(call.group(2));
            }
        }
        asked.stream().filter(key -> !answered.contains(key)).forEach(key ->
                findings.get(Rule.UNANSWERED).add(chapter.file() + ":1: nothing answers the prediction \"" + key + "\""));
        if (Files.exists(files.slides())) {
            for (TypedNumbers.Found found : typed.inText(Files.readString(files.slides(), StandardCharsets.UTF_8))) {
                findings.get(Rule.TYPED_NUMBER).add(files.shown(files.slides()) + ":" + (1 + found.line()) + ": " + found.number());
            }
        }
        if (Files.exists(files.notebook())) {
            for (Cell cell : Notebook.read(files.notebook()).cells()) {
                BoundText.values(cell).stream().filter(BoundValue::isBeyondItsError).forEach(value -> findings.get(Rule.BEYOND_ERROR)
                        .add(files.shown(files.notebook()) + ": " + cell.id() + ": " + value.text() + " has a standard error of "
                                + value.error().getAsDouble()));
            }
        }
        return new Rules(files.slug(), findings, asked);
    }

    public int count(Rule rule) {
        return findings.get(rule).size();
    }
}
