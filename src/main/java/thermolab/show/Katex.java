package thermolab.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * KaTeX, packed so that a page with math is one file that loads nothing: style sheet with its fonts inside, and scripts.
 *
 * <p>Once the page is there, {@code \(…\)} and {@code \[…\]} anywhere outside code become math, and so do {@code $…$}
 * and {@code $$…$$} inside elements of the class {@value #DOLLARS}. About 700 kB. Source:
 * <a href="https://katex.org">KaTeX</a>, MIT licence, whose jar the build brings.
 */
public final class Katex {

    /** Class of elements in which dollar signs mark math. */
    public static final String DOLLARS = "dollar-math";

    private static final String ARTIFACT = "META-INF/maven/org.webjars.npm/katex/pom.properties";
    private static final Pattern FONT = Pattern.compile("src:url\\((fonts/[\\w-]+\\.woff2)\\)[^}]*");
    private static final String START = """
            document.addEventListener("DOMContentLoaded", () => {
              const brackets = [{left: "\\\\(", right: "\\\\)", display: false},
                                {left: "\\\\[", right: "\\\\]", display: true}];
              const dollars = [{left: "$$", right: "$$", display: true}, {left: "$", right: "$", display: false}];
              renderMathInElement(document.body, {delimiters: brackets, throwOnError: false});
              for (const part of document.querySelectorAll(".dollar-math")) {
                renderMathInElement(part, {delimiters: dollars, throwOnError: false});
              }
            });
            """;

    private Katex() {
    }

    /** What goes into the head of a page: one style element and the scripts. */
    public static String head() {
        StringBuilder head = new StringBuilder("<style>").append(css()).append("</style>\n");
        for (String script : scripts()) {
            head.append("<script>").append(script).append("</script>\n");
        }
        return head.toString();
    }

    /** The style sheet, with fonts as data. */
    public static String css() {
        Matcher font = FONT.matcher(text("katex.min.css"));
        StringBuilder css = new StringBuilder();
        while (font.find()) {
            String data = Base64.getEncoder().encodeToString(bytes(dist() + font.group(1)));
            font.appendReplacement(css, "src:url(data:font/woff2;base64," + data + ") format(\"woff2\")");
        }
        return font.appendTail(css).toString();
    }

    /** The texts of the scripts, to run in this order. */
    public static List<String> scripts() {
        return List.of(text("katex.min.js"), text("contrib/auto-render.min.js"), START);
    }

    private static String text(String name) {
        return new String(bytes(dist() + name), StandardCharsets.UTF_8);
    }

    /** The folder of the files, whose name holds the version. */
    private static String dist() {
        Properties artifact = new Properties();
        try {
            artifact.load(new StringReader(new String(bytes(ARTIFACT), StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be read", impossible);
        }
        return "META-INF/resources/webjars/katex/" + artifact.getProperty("version") + "/dist/";
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Katex.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path; is the KaTeX jar missing?");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}
