package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.notebook.Output;
import thermolab.show.Question;

class DeckTest {

    private static final String HEADER = "---\ntitle: Heat\n---\n";

    @Test
    void cutsSlidesIntoTextTagsAndNotes() {
        Deck deck = Deck.parse(HEADER + """
                ## Heat flows
                - a bullet

                ![left](figure:a) [](listing:b)

                Note: say this
                and this

                the end
                ---
                ## Second
                ```text
                ---
                ```
                """, "s.md");
        assertEquals("Heat", deck.title());
        assertEquals("Heat: a quoted title", Deck.parse(HEADER.replace("Heat", "\"Heat: a quoted title\"") + "## A claim\n", "s.md").title());
        Deck.Slide first = deck.slides().get(0);
        assertEquals(List.of(new Deck.Text("- a bullet\n\n"), new Deck.Tags(List.of(new Deck.Tag("figure", "left", "a", 7),
                new Deck.Tag("listing", "", "b", 7))), new Deck.Text("\n\nthe end\n")), first.parts());
        assertEquals("say this\nand this\n", first.notes());
        assertEquals(List.of(new Deck.Text("```text\n---\n```\n")), deck.slides().get(1).parts());
    }

    @Test
    void saysFileAndLineOfEachFault() {
        assertRefused("## A\n", "s.md:1: a deck begins with a header");
        assertRefused("---\n---\n## A\n", "s.md:1: a deck begins with a header");
        assertRefused(HEADER + "\ntext\n", "s.md:5: a slide begins with `## A claim as title`");
        assertRefused(HEADER + "## A\nsee [](listing:b)\n", "s.md:5: a tag stands on a line of its own");
    }

    @Test
    void diagramsStayLinesAndWords() {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.putObject("image/svg+xml").put("alt", "Flows").put("width", 500);
        ObjectNode forms = JsonNodeFactory.instance.objectNode().put("image/png", "AAAA").put("image/svg+xml", "<svg/>").put("text/plain", "F");
        Cell cell = Cell.code("flows", "").withRun(1, List.of(new Output.Display(forms, facts)));
        assertEquals("<figure><img alt=\"Flows\" width=\"500\" src=\"data:image/svg+xml;base64,PHN2Zy8+\"></figure>\n",
                new Tagged("s.md", Notebook.ofJava(List.of(cell))).html(new Deck.Tag("figure", "", "flows", 7)));
    }

    @Test
    void takesFromTheNotebookWhatTheTagNames() {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.putObject("image/png").put("alt", "A line < 1").put("width", 600);
        ObjectNode picture = JsonNodeFactory.instance.objectNode().put("image/png", "AAAA").put("text/plain", "A line");
        Cell cell = Cell.code("half", "int half = 21;").withRun(1, List.of(new Output.Stream("stdout", "out\n"),
                new Output.Display(picture, facts), Output.Display.of(Map.of("text/html", "<table></table>")),
                Output.Result.of(1, Map.of("text/plain", "21"))));
        Tagged tagged = new Tagged("s.md", Notebook.ofJava(List.of(cell, Cell.code("other", ""))));

        assertEquals("<figure><img alt=\"A line &lt; 1\" width=\"600\" src=\"data:image/png;base64,AAAA\">"
                + "<figcaption>Cap</figcaption></figure>\n", tagged.html(new Deck.Tag("figure", "Cap", "half", 7)));
        assertEquals("<div class=\"table\"><table></table></div>\n", tagged.html(new Deck.Tag("table", "", "half", 7)));
        assertEquals("<pre class=\"printed\">out\n21</pre>\n", tagged.html(new Deck.Tag("text", "", "half", 7)));
        assertTrue(tagged.html(new Deck.Tag("listing", "", "half", 7)).contains("half = 21;"));
        assertEquals("s.md:7: the cell \"other\" shows no table", assertThrows(IllegalArgumentException.class,
                () -> tagged.html(new Deck.Tag("table", "", "other", 7))).getMessage());
        assertEquals("s.md:7: there is no code cell \"haf\" in the chapter; the nearest are half, other", assertThrows(
                IllegalArgumentException.class, () -> tagged.html(new Deck.Tag("text", "", "haf", 7))).getMessage());
    }

    @Test
    void predictionIsAskedOnceAndThenAnswered() {
        Question dip = new Question("dip", "number", "How far?", List.of(), List.of());
        Cell ask = Cell.code("ask", "").withRun(1, List.of(Output.Result.of(1, Map.of("text/plain", "?", Question.MIME, Question.json(List.of(dip))))));
        Cell answer = Cell.code("answer", "").withRun(2, List.of(new Output.Stream("stdout", "a\nHow far?  2.9 < 3\n")));
        Tagged tagged = new Tagged("s.md", Notebook.ofJava(List.of(ask, answer)));
        Deck.Tag tag = ((Deck.Tags) Deck.parse(HEADER + "## A\n[](predict:dip)\n", "s.md").slides().get(0).parts().get(0)).tags().get(0);
        assertTrue(tagged.question(tag).startsWith("<form class=\"prediction\" data-key=\"dip\""));
        assertEquals("<p><span class=\"guess\" data-key=\"dip\"></span> Answer: <strong>2.9 &lt; 3</strong></p>\n", tagged.answer(tag));
        assertEquals("s.md:7: the executed chapter takes no prediction \"dipp\"; it takes dip", assertThrows(IllegalArgumentException.class,
                () -> tagged.question(new Deck.Tag("predict", "", "dipp", 7))).getMessage());
    }

    private static void assertRefused(String source, String part) {
        String message = assertThrows(IllegalArgumentException.class, () -> Deck.parse(source, "s.md")).getMessage();
        assertTrue(message.contains(part), message);
    }
}
