package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KatexTest {

    @Test
    void styleSheetHoldsItsFonts() {
        String css = Katex.css();
        assertFalse(css.matches("(?s).*url\\((?!data:font/woff2;base64,).*"), "something is loaded from elsewhere");
        assertEquals(20, css.split("@font-face", -1).length - 1);
    }

    @Test
    void headIsOneStyleAndThreeScriptsThatEndWhereTheyShould() {
        String head = Katex.head();
        assertEquals(3, head.split("</script>", -1).length - 1);
        assertEquals(1, head.split("</style>", -1).length - 1);
        assertFalse(head.contains("<script src") || head.contains("<link"));
        assertTrue(head.contains("{left: \"\\\\(\", right: \"\\\\)\", display: false}"), "bracket delimiters");
    }

    @Test
    void javaCodeIsMarkedAndEscaped() {
        assertEquals("<span class=\"k\">var</span> s = <span class=\"s\">&quot;&lt;b&gt; // no&quot;</span>;"
                + " <span class=\"c\">// a &amp; b</span>", JavaCode.html("var s = \"<b> // no\"; // a & b"));
    }
}
