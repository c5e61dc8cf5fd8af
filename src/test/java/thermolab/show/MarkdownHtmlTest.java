package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownHtmlTest {

    private static String html(String markdown) {
        return new MarkdownHtml().render(markdown).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "$p_1 * p_2 * p_3$, _so_       | <p>\\(p_1 * p_2 * p_3\\), <em>so</em></p>",
        "$\\{a\\} \\\\ b$              | <p>\\(\\{a\\} \\\\ b\\)</p>",
        "$a < b$                       | <p>\\(a &lt; b\\)</p>",
        "so $$x_1$$ is                 | <p>so \\[x_1\\] is</p>",
        "from $5 to $6 each            | <p>from $5 to $6 each</p>",
        "\\$x$ stays                   | <p>$x$ stays</p>",
        "`$x$` is code                 | <p><code>$x$</code> is code</p>",
        "$\\$5$                        | <p>\\(\\$5\\)</p>",
        "an open $x                    | <p>an open $x</p>",
        "$$$x$$$                       | <p>$$$x$$$</p>",
    })
    void mathIsKeptFromMarkdown(String markdown, String expected) {
        assertEquals(expected, html(markdown));
    }

    @Test
    void displayMathMaySpanLinesThatLookLikeMarkdown() {
        assertEquals("<p>before</p>\n<p class=\"math\">\\[S\n= k \\ln W\n- 1\\]</p>\n<p>after</p>",
                html("before\n$$\nS\n= k \\ln W\n- 1\n$$\nafter"));
        assertEquals("<p class=\"math\">\\[x\\]</p>", html("$$ x $$"));
        assertEquals("<p class=\"math\">\\[a\nb\\]</p>\n<p>c</p>", html("$$a\nb$$\nc"));
    }

    @Test
    void scriptsBecomeTextAndCommentsVanish() {
        assertEquals("&lt;script&gt;alert(1)&lt;/script&gt;", html("<script>alert(1)</script>"));
        assertEquals("<p>a  b<sub>2</sub> &lt;img onerror=x&gt;</p>", html("a <!-- c --> b<sub>2</sub> <img onerror=x>"));
        assertFalse(html("[x](javascript:alert(1))").contains("javascript"));
    }

    @Test
    void picturesNeverLoadFromTheNetwork() {
        assertEquals("<p><a href=\"https://example.org/a.png\">plot</a></p>", html("![plot](https://example.org/a.png)"));
        assertEquals("<p><img src=\"data:image/png;base64,AA==\" alt=\"plot\" /></p>",
                new MarkdownHtml().render("![plot](figure:curve)", name -> "data:image/png;base64,AA==").strip());
        assertTrue(html("![x](data:text/html;base64,AA==)").contains("src=\"\""));
    }

    @Test
    void headingsHaveIdsAsInJupyterThatDifferOnThePage() {
        MarkdownHtml page = MarkdownHtml.withAnchors();
        assertEquals("<h2 id=\"Heat-and-$-work\">Heat and $ work"
                + "<a href=\"#Heat-and-$-work\" class=\"anchor\" aria-label=\"link to this section\">#</a></h2>",
                page.render("## Heat and $ work").strip());
        assertTrue(page.render("## Heat and $ work").contains("id=\"Heat-and-$-work-1\""));
        assertEquals("<h3 id=\"Why-T-is-1/β\">Why \\(T\\) is <code>1/β</code></h3>", html("### Why $T$ is `1/β`"));
    }

    @Test
    void tablesAreTables() {
        String table = html("| a | b |\n|---|---:|\n| $x_1$ | 2 |");
        assertTrue(table.contains("<td>\\(x_1\\)</td>") && table.contains("<td align=\"right\">2</td>"), table);
    }
}
