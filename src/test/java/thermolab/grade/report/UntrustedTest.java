package thermolab.grade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Nothing that a student wrote acts where it is shown. */
class UntrustedTest {

    @Test
    void escapeSequencesAreTakenOut() {
        assertEquals("red text", Untrusted.text("\u001b[31mred\u001b[0m text"));
        assertEquals("title", Untrusted.text("\u001b]0;owned\u0007title"));
        assertEquals("⟨U+009B⟩31m", Untrusted.text("\u009b31m"));
        assertEquals("a⟨U+000D⟩b⟨U+0008⟩", Untrusted.text("a\rb\b"));
    }

    @Test
    void directionAndInvisibleCharactersAreNamed() {
        assertEquals("a⟨U+202E⟩b⟨U+200B⟩⟨U+2066⟩⟨U+E0041⟩", Untrusted.text("a\u202Eb\u200B\u2066\uDB40\uDC41"));
        assertEquals("⟨U+D800⟩", Untrusted.text("\ud800"));
        assertEquals("naïve λ 日本", Untrusted.text("naïve λ 日本"));
    }

    @Test
    void joinersStayWhereNamesAreSpeltWithThem() {
        String mina = "\u0645\u06cc\u200c\u0646\u0627";
        String scientist = "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udd2c \ud83c\udff3\ufe0f\u200d\ud83c\udf08 \u0915\u094d\u200d\u0937";
        assertEquals(mina + " " + scientist, Untrusted.text(mina + " " + scientist));
        assertEquals("a⟨U+200D⟩b ⟨U+200C⟩", Untrusted.text("a\u200db \u200c"));
        assertEquals("\u0645⟨U+200C⟩⟨U+200C⟩\u0645", Untrusted.text("\u0645\u200c\u200c\u0645"));
    }

    @Test
    void towersOfMarksAndBlankLettersAreNamed() {
        assertEquals("e\u0301\u0323x", Untrusted.text("e\u0301\u0323x"));
        String tower = Untrusted.text("e" + "\u0301".repeat(50) + "x");
        assertEquals(6, tower.chars().filter(c -> c == 0x301).count());
        assertTrue(tower.endsWith("⟨U+0301⟩x"), tower);
        assertEquals("⟨U+3164⟩⟨U+2800⟩⟨U+034F⟩", Untrusted.text("\u3164\u2800\u034f"));
    }

    @Test
    void markdownShowsApostrophesAndNoMarkup() {
        assertEquals("O&#39;Brien \\#1 \\[x\\](y) &lt;b&gt;".replace("(y)", "\\(y\\)"), Untrusted.markdown("O'Brien #1 [x](y) <b>"));
    }

    @Test
    void formulasBehindTheOtherSeparatorsAreText() {
        for (String cell : new String[] {"Eve;=1+1;", "Eve\t@SUM(A1)", "a\n=1", "x; \"=1", "x;;+1"}) {
            assertFalse(Untrusted.csv(cell).matches("(?s).*[;\t\n][\\s\"]*[=+@-].*"), cell);
        }
        assertEquals("Smith; John - Eve", Untrusted.csv("Smith; John - Eve"));
    }

    @Test
    void markupIsText() {
        assertEquals("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;", Untrusted.html("<script>alert(\"1\")</script> & '"));
    }

    @Test
    void formulasAreText() {
        for (String formula : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "|cmd", "＝1", "\t=1", "\n=1"}) {
            assertTrue(Untrusted.csv(formula).startsWith("'"), formula);
        }
        assertEquals("Ada", Untrusted.csv("Ada"));
    }

    @Test
    void longTextIsCutBeforeItIsReadThrough() {
        assertTrue(Untrusted.text("x".repeat(1_000_000)).length() < 5000);
        assertTrue(Untrusted.text("\u001b[".repeat(500_000)).length() < 30_000);
    }

    @Property(tries = 300)
    void noControlCharacterIsLeft(@ForAll String text) {
        assertFalse(Untrusted.text(text).codePoints().anyMatch(c -> c != '\n' && c != '\t' && c != 0x200C && c != 0x200D
                && (Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE)));
        assertFalse(Untrusted.html(text).matches("(?s).*[<>\"'].*"));
    }
}
