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
        assertFalse(Untrusted.text(text).codePoints().anyMatch(c -> c != '\n' && c != '\t'
                && (Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE)));
        assertFalse(Untrusted.html(text).matches("(?s).*[<>\"'].*"));
    }
}
