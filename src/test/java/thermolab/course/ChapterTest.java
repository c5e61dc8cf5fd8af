package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thermolab.course.Block.Kind;

class ChapterTest {

    @Test
    void readsTheHeader() {
        Chapter chapter = Samples.chapter();
        assertEquals(new Header("A sample", 2, 1, 3, List.of(), 1), chapter.header());
        assertEquals("99-sample", chapter.slug());
        assertEquals("99", chapter.number());
    }

    @Test
    void cutsTheTextIntoCells() {
        List<Block> blocks = Samples.chapter().blocks();
        assertEquals(List.of(Kind.TEXT, Kind.CODE, Kind.TEXT, Kind.TEXT, Kind.CODE, Kind.TEXT, Kind.TEXT, Kind.TEXT,
                Kind.EXERCISE, Kind.TEXT), blocks.stream().map(Block::kind).toList());
        assertEquals("# 9. A sample\n\nText with $x^2$ and a list:\n\n- one\n- two", blocks.get(0).text());
        assertEquals("Then code that is shown only:\n\n```text\n# no heading\n\n\n```", blocks.get(2).text());
        assertEquals(List.of("S0-01", "S0-02"), blocks.get(4).attributes().covers());
        assertEquals("## Kept in one cell\n\n## with this", blocks.get(5).text());
    }

    @Test
    void givesItsSourceBackByteForByte() {
        String source = Samples.HEADER + Samples.BODY;
        for (String variant : List.of(source, source.replace("\n", "\r\n"), source.stripTrailing(), source + "\n \n",
                source.replace("```\n\n", "```  \n \n\n\n"), Samples.HEADER)) {
            assertEquals(variant, Chapter.parse(variant, "x.md").source());
        }
    }

    @Test
    void readsWindowsLineEndsAsLineEnds() {
        List<Block> blocks = Chapter.parse((Samples.HEADER + Samples.BODY).replace("\n", "\r\n"), "x.md").blocks();
        assertEquals(Samples.chapter().blocks().stream().map(Block::text).toList(), blocks.stream().map(Block::text).toList());
    }

    @Test
    void saysFileAndLineOfEachFault() {
        assertRefused("text\n\n```java name=\"a\"\nint a;\n", "x.md:13: the code cell that begins here is never closed");
        assertRefused("```text\nnever closed\n", "x.md:11: the fence that begins here is never closed");
        assertRefused("```java\n```\n", "x.md:11: a code cell needs a name");
        assertRefused("```java name=\"A b\"\n```\n", "x.md:11: the name \"A b\" must be words of small letters");
        assertRefused("```java name=\"a\"\n```\n\n```java name=\"a\"\n```\n", "x.md:14: the name \"a\" is taken by the cell of line 11");
        assertRefused("```java name=\"a\" cover=\"S0\"\n```\n", "x.md:11: unknown attribute cover=\"S0\"");
        assertRefused("```java name=\"a\" slow\n```\n", "x.md:11: unknown attribute slow");
        assertRefused("```java name=\"a\" exercise=\"X\"\ncode\n```\n", "x.md:12: the fence of an exercise must be empty");
        assertRefused("<!-- #region -->\ntext\n", "x.md:11: the region that begins here is never closed");
        assertRefused("<!-- #endregion -->\n", "x.md:11: <!-- #endregion --> has no beginning");
    }

    @Test
    void refusesABadHeader() {
        assertHeaderRefused("# A title\n", "x.md:1: a chapter begins with a header");
        assertHeaderRefused("", "x.md:1: a chapter begins with a header");
        assertHeaderRefused("---\ntitle: [\n---\n", "x.md:2: the header is not YAML");
        assertHeaderRefused(Samples.HEADER.replace("title: A sample\n", ""), "x.md:1: the header has no title");
        assertHeaderRefused(Samples.HEADER.replace("run: 1,", ""), "run is missing");
        assertHeaderRefused(Samples.HEADER.replace("prerequisites: []\n", ""), "the header has no prerequisites");
        assertHeaderRefused(Samples.HEADER.replace("language: java", "language: python"), "must name the kernel");
    }

    private static void assertRefused(String body, String part) {
        assertHeaderRefused(Samples.HEADER + body, part);
    }

    private static void assertHeaderRefused(String source, String part) {
        String message = assertThrows(IllegalArgumentException.class, () -> Chapter.parse(source, "x.md")).getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void whatAFenceWithholdsIsReadAndWrittenBack() {
        String words = "name=\"dip\" alt=\"A line that falls to {java low; %.1f} K.\" expect=\"3.5 ± 0.1\" title=\"How far?\"";
        Attributes attributes = Attributes.parse(words);
        assertEquals(words, attributes.words());
        assertEquals("3.5 ± 0.1", attributes.withheld().get("expect"));
        assertThrows(IllegalArgumentException.class, () -> Attributes.parse("name=\"dip\" caption=\"x\""));
    }

    @Test
    void whyPointsAreExactIsReadAndWrittenBackAndWithheldFromNobody() {
        String words = "name=\"dip\" exact=\"enumerated\" alt=\"A line.\"";
        Attributes attributes = Attributes.parse(words);
        assertEquals(words, attributes.words());
        assertEquals("enumerated", attributes.exact().orElseThrow());
        assertEquals(Set.of("alt"), attributes.withheld().keySet());
    }

    @Test
    void theHeaderSaysWhichFormAChapterClaims() {
        assertEquals(2, Chapter.parse(Samples.HEADER.replace("prerequisites", "form: 2\nprerequisites"), "x.md").header().form());
    }
}
