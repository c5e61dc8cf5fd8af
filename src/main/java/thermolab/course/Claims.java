package thermolab.course;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.show.PredictCalls;

/**
 * The claims of a chapter, in its section {@code ## Spot the error}: each a blockquote
 *
 * <pre>> **Claim S2-15, S1-02** (*Decoding Thermodynamics*, in our words). Its text, hedges included.</pre>
 *
 * then the cells that test it, then a paragraph that begins {@code **Verdict: loose.**}
 *
 * @param claims in the order of the text
 * @param faults what is not in this form, a sentence each beginning with file and line
 */
public record Claims(List<Claim> claims, List<String> faults) {

    /** The section that is theirs. */
    public static final String SECTION = "Spot the error";

    private static final Pattern CLAIM = Pattern.compile("\\*\\*Claim (S[0-2]-\\d{2}(?:, S[0-2]-\\d{2})*)\\*\\* "
            + "\\(\\*([^*]+)\\*, (in our words|shortened|quoted)\\)\\. (.+)", Pattern.DOTALL);
    private static final Pattern VERDICT = Pattern.compile("\\*\\*Verdict: (right|half right|loose|wrong|untested)\\.\\*\\*.*", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^[^\n]*\\S[^\n]*(?:\n[^\n]*\\S[^\n]*)*");

    /** Finds them. */
    public static Claims in(Chapter chapter) {
        return new Reader(chapter).read();
    }

    private static final class Reader {

        private final Chapter chapter;
        private final Claims found = new Claims(new ArrayList<>(), new ArrayList<>());
        private boolean inSection;
        private Claim open;

        Reader(Chapter chapter) {
            this.chapter = chapter;
        }

        Claims read() {
            for (Block block : chapter.blocks()) {
                if (block.kind() == Block.Kind.TEXT) {
                    PARAGRAPH.matcher(block.text()).results().forEach(paragraph ->
                            read(paragraph.group(), block.line() + (int) block.text().substring(0, paragraph.start()).lines().count()));
                } else if (block.kind() == Block.Kind.CODE && open != null && !PredictCalls.in(block.text()).onlyAsks()) {
                    List<String> cells = new ArrayList<>(open.cells());
                    cells.add(block.attributes().name());
                    open = new Claim(open.rows(), open.article(), open.manner(), open.words(), "", cells, open.line());
                }
            }
            close();
            return found;
        }

        private void read(String paragraph, int line) {
            if (paragraph.startsWith("## ") || paragraph.startsWith("# ")) {
                close();
                inSection = paragraph.startsWith("## " + SECTION);
            } else if (paragraph.startsWith(">") && (inSection || paragraph.startsWith("> **Claim"))) {
                close();
                readClaim(paragraph.replaceAll("(?m)^>[ \t]?", ""), line);
            } else if (paragraph.startsWith("**Verdict")) {
                readVerdict(paragraph, line);
            }
        }

        private void readClaim(String text, int line) {
            Matcher claim = CLAIM.matcher(text);
            if (!claim.matches()) {
                fault(line, "a blockquote here is a claim: > **Claim S2-15, S1-02** (*" + Claim.ARTICLES.get("S2") + "*, in our words). …, or shortened, or quoted");
                return;
            }
            List<String> rows = List.of(claim.group(1).split(", "));
            if (!inSection) {
                fault(line, "the claim " + claim.group(1) + " stands outside ## " + SECTION);
            }
            if (rows.stream().noneMatch(row -> claim.group(2).equals(Claim.ARTICLES.get(row.substring(0, 2))))) {
                fault(line, "*" + claim.group(2) + "* is not the title that the rows " + claim.group(1) + " belong to: " + Claim.ARTICLES);
            }
            open = new Claim(rows, claim.group(2), claim.group(3), onOneLine(claim.group(4)), "", List.of(), line);
        }

        private void readVerdict(String paragraph, int line) {
            Matcher verdict = VERDICT.matcher(paragraph);
            if (open == null) {
                fault(line, "this verdict follows no claim");
            } else if (!verdict.matches()) {
                fault(line, "a verdict begins **Verdict: loose.**, or right, half right, wrong, untested");
                open = null;
            } else {
                found.claims.add(new Claim(open.rows(), open.article(), open.manner(), open.words(), verdict.group(1), open.cells(), open.line()));
                open = null;
            }
        }

        private void close() {
            if (open != null) {
                fault(open.line(), "the claim " + String.join(", ", open.rows()) + " gets no verdict: a paragraph that begins **Verdict: …**");
                open = null;
            }
        }

        private void fault(int line, String what) {
            found.faults.add(chapter.file() + ":" + line + ": " + what);
        }

        private static String onOneLine(String text) {
            return text.strip().replaceAll("\\s*\n\\s*", " ");
        }
    }
}
