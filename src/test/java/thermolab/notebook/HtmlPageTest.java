package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import thermolab.show.Question;

class HtmlPageTest {

    private static String page(Cell... cells) {
        return HtmlPage.of(Notebook.ofJava(List.of(cells)));
    }

    /** What stands between the tags of the page's main part. */
    private static String body(Cell... cells) {
        String page = page(cells);
        return page.substring(page.indexOf("<main>"), page.indexOf("</main>"));
    }

    private static Cell ran(Output... outputs) {
        return Cell.code("cell", "int i = 1 < 2 ? 1 : 0;").withRun(1, List.of(outputs));
    }

    @Test
    void pageLoadsNothing() {
        String page = page(Cell.markdown("a", "# T\n\n$x$ [out](https://example.org) ![p](https://example.org/p.png)"),
                ran(Output.Display.of(Map.of("text/html", "<table></table>", "text/plain", "t"))));
        page = page.replaceAll("(?s)<script>.*?</script>", ""); // KaTeX's texts; the policy forbids them to load
        assertFalse(page.matches("(?s).*<(?:link|iframe|object|embed)\\b.*"));
        assertFalse(page.matches("(?s).*\\ssrc=\"(?!data:).*"));
        assertFalse(page.matches("(?s).*url\\((?!data:).*"));
        assertFalse(page.contains("@import"));
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void policyNamesTheScriptsByDigestAndAllowsNoOther() {
        String page = page(ran(Output.Display.of(Map.of("text/html", "<script>steal()</script>", "text/plain", "t"))));
        String policy = page.substring(page.indexOf("script-src"), page.indexOf('>', page.indexOf("script-src")));
        assertEquals(4, policy.split("'sha256-", -1).length - 1);
        assertFalse(policy.contains("unsafe"));
    }

    @Test
    void titleIsTheFirstHeadingEscaped() {
        assertTrue(page(Cell.markdown("a", "intro"), Cell.markdown("b", "# Heat & <work>\n")).contains(
                "<title>Heat &amp; &lt;work&gt;</title>"));
        assertTrue(page(Cell.markdown("a", "no heading")).contains("<title>Notebook</title>"));
    }

    @Test
    void contentsListTheSectionsWithTheirMathInPlainLetters() {
        String page = page(Cell.markdown("a", "# T\n\n## Heat & work\n\n### below\n\n## Why $S = k\\ln W$"));
        String contents = page.substring(page.indexOf("<aside>"), page.indexOf("</aside>"));
        assertTrue(contents.contains("<li><a href=\"#Heat-&amp;-work\">Heat &amp; work</a></li>"), contents);
        assertTrue(contents.contains(">Why S = k ln W</a>"), contents);
        assertFalse(contents.contains("below"), contents);
        assertFalse(page(Cell.markdown("a", "# T\n\n## alone")).contains("<aside>"));
    }

    @Test
    void neighboursAreLinkedWhereTheyAreKnown() {
        Notebook notebook = Notebook.ofJava(List.of(Cell.markdown("a", "# T")));
        String page = HtmlPage.of(notebook, "T", Optional.empty(), Optional.of(new HtmlPage.Link("02-b.html", "2. B & C")));
        assertTrue(page.contains("<a rel=\"next\" href=\"02-b.html\">2. B &amp; C →</a>"), page.substring(page.indexOf("<main>")));
        assertFalse(page.contains("rel=\"prev\""));
        assertFalse(page(Cell.markdown("a", "# T")).contains("nav class=\"chapters\""));
    }

    @Test
    void pictureHasSizeAndAltText() {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("image/png", "AA\nBB\n").put("text/plain", "twin");
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.putObject("image/png").put("width", 720).put("height", 440).put("alt", "a \"curve\"");
        assertTrue(body(ran(new Output.Display(data, facts))).contains("<img alt=\"a &quot;curve&quot;\" width=\"720\""
                + " height=\"440\" src=\"data:image/png;base64,AABB\">"));
        assertTrue(body(ran(new Output.Display(data, JsonNodeFactory.instance.objectNode()))).contains("alt=\"twin\""));
    }

    @Test
    void diagramIsShownAsSvgWithItsSizeAndAltText() {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("image/png", "AAAA").put("image/svg+xml", "<svg/>").put("text/plain", "twin");
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.putObject("image/svg+xml").put("width", 500).put("alt", "flows");
        assertTrue(body(ran(new Output.Display(data, facts)))
                .contains("<img alt=\"flows\" width=\"500\" src=\"data:image/svg+xml;base64,PHN2Zy8+\">"));
    }

    @Test
    void richestFormOfAnOutputIsShown() {
        assertTrue(body(ran(Output.Result.of(1, Map.of("text/plain", "5 < 6")))).contains("<pre>5 &lt; 6</pre>"));
        assertTrue(body(ran(Output.Display.of(Map.of("text/latex", "$$E_1$$", "text/plain", "E")))).contains("\\[E_1\\]"));
        assertTrue(body(ran(Output.Display.of(Map.of("text/markdown", "*a*", "text/plain", "a")))).contains("<em>a</em>"));
        assertTrue(body(ran(Output.Display.of(Map.of("application/json", "{}")))).contains("cannot show"));
    }

    @Test
    void errorsStandOutWithoutTerminalColours() {
        String body = body(ran(new Output.Failure("X", "bad", List.of("\u001B[31mX: bad\u001B[0m", " at cell"))));
        assertTrue(body.contains("<div class=\"output error\"><pre>X: bad\n at cell</pre></div>"), body);
        assertTrue(body(ran(new Output.Failure("X", "bad", List.of()))).contains("<pre>X: bad</pre>"));
    }

    @Test
    void rewrittenLineShowsItsLastState() {
        assertTrue(body(ran(new Output.Stream("stdout", "1 of 2\r2 of 2\r\nend\n"))).contains("<pre>2 of 2\nend</pre>"));
    }

    @Test
    void pastedPictureTravelsWithThePage() {
        ObjectNode attachments = JsonNodeFactory.instance.objectNode();
        attachments.putObject("p.png").put("image/png", "AAAA");
        Cell cell = new Cell(Cell.Type.MARKDOWN, "a", "![p](attachment:p.png)", JsonNodeFactory.instance.objectNode(),
                attachments, OptionalInt.empty(), List.of());
        assertTrue(body(cell).contains("src=\"data:image/png;base64,AAAA\""), body(cell));
    }

    private static final Question DIP = new Question("dip", "number", "How far & why?", List.of(), List.of());

    private static Cell asks(Question... questions) {
        return Cell.code("ask", "").withRun(1, List.of(Output.Result.of(1, Map.of("text/plain", "How far?", Question.MIME, Question.json(List.of(questions))))));
    }

    private static Cell answers() {
        return Cell.code("answer", "Predict.answer(\"dip\", 3);").withRun(2, List.of(new Output.Stream("stdout", "How far?  3\n")));
    }

    @Test
    void predictionIsAFormAndItsAnswerIsFoldedWithWhatExplainsIt() {
        String body = body(asks(DIP), answers(), Cell.markdown("why", "Because."), Cell.markdown("then", "Then."));
        assertTrue(body.contains("<form class=\"prediction\" data-key=\"dip\" data-kind=\"number\" hidden>\n<fieldset><legend>How far &amp; why?</legend>"), body);
        assertTrue(body.contains("<div class=\"plain\"><div class=\"output\"><pre>How far?</pre></div>"), body);
        int open = body.indexOf("<details class=\"answer\" open data-keys=\"dip\">");
        int close = body.indexOf("</details>");
        assertTrue(body.indexOf("How far?  3") > open && body.indexOf("Because.") > open && body.indexOf("Because.") < close, body);
        assertTrue(body.indexOf("Then.") > close, body);
        assertFalse(body(asks(DIP), answers(), Cell.markdown("next", "## Next")).matches("(?s).*Next.*</details>.*"));
    }

    @Test
    void pageWithoutPredictionsHasNoScriptForThem() {
        assertFalse(page(answers()).contains("details.answer"));
        assertTrue(page(asks(DIP)).contains("details.answer"));
    }

    @Test
    void codeCellIsFoundByItsId() {
        assertTrue(body(ran()).contains("<section class=\"code\" id=\"cell\">"));
        assertTrue(body(ran()).contains("1 &lt; 2"));
    }
}
