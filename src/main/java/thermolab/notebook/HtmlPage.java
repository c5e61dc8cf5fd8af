package thermolab.notebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.show.Html;
import thermolab.show.JavaCode;
import thermolab.show.Katex;
import thermolab.show.MarkdownHtml;

/**
 * A notebook as one readable HTML file that loads nothing: text, code, and outputs with their pictures, tables and math.
 *
 * <p>The page forbids the browser to fetch anything and to run any script but KaTeX's, so that a notebook from anywhere
 * can be opened.
 */
public final class HtmlPage {

    private static final Pattern FIRST_HEADING = Pattern.compile("(?m)^#\\s+(.+)$");

    private final MarkdownHtml markdown = MarkdownHtml.withAnchors();
    private final StringBuilder body = new StringBuilder();

    private HtmlPage() {
    }

    /** The page, titled by the notebook's first heading. */
    public static String of(Notebook notebook) {
        return of(notebook, title(notebook).orElse("Notebook"));
    }

    /** The page under a title. */
    public static String of(Notebook notebook, String title) {
        HtmlPage page = new HtmlPage();
        for (Cell cell : notebook.cells()) {
            page.add(cell);
        }
        return page.document(title);
    }

    private static Optional<String> title(Notebook notebook) {
        for (Cell cell : notebook.cells()) {
            Matcher heading = FIRST_HEADING.matcher(cell.source());
            if (cell.type() == Cell.Type.MARKDOWN && heading.find()) {
                return Optional.of(heading.group(1).strip());
            }
        }
        return Optional.empty();
    }

    private void add(Cell cell) {
        switch (cell.type()) {
            case MARKDOWN -> body.append("<section class=\"text\">\n")
                    .append(markdown.render(cell.source(), address -> attachment(cell, address))).append("</section>\n");
            case RAW -> body.append("<pre class=\"raw\">").append(Html.escape(cell.source())).append("</pre>\n");
            case CODE -> {
                body.append("<section class=\"code\" id=\"").append(Html.escape(cell.id())).append("\">\n");
                if (!cell.source().isBlank()) {
                    body.append("<pre class=\"source\"><code>").append(JavaCode.html(cell.source()))
                            .append("</code></pre>\n");
                }
                for (Output output : cell.outputs()) {
                    body.append(HtmlOutput.of(output, markdown));
                }
                body.append("</section>\n");
            }
        }
    }

    /** A picture that was pasted into a text cell, as data; other addresses stay. */
    private static String attachment(Cell cell, String address) {
        if (address.startsWith("attachment:")) {
            for (var picture : cell.attachments().path(address.substring("attachment:".length())).properties()) {
                return "data:" + picture.getKey() + ";base64," + picture.getValue().asText();
            }
        }
        return address;
    }

    private String document(String title) {
        StringBuilder policy = new StringBuilder("default-src 'none'; img-src data:; font-src data:; "
                + "style-src 'unsafe-inline'; script-src");
        for (String script : Katex.scripts()) {
            policy.append(" 'sha256-").append(sha256(script)).append("'");
        }
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + Html.escape(title) + "</title>\n"
                + Katex.head() + "<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n" + body
                + "</main>\n</body>\n</html>\n";
    }

    private static String sha256(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static final String STYLE = """
            :root { color-scheme: light; }
            body { margin: 0; background: #fff; color: #1f2328;
              font: 17px/1.6 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
            main { max-width: 56rem; margin: 0 auto; padding: 2rem 1.2rem 4rem; }
            h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 .6em; }
            h1 { font-size: 2rem; margin-top: .5em; }
            h2 { font-size: 1.5rem; border-bottom: 1px solid #d8dee4; padding-bottom: .2em; }
            h3 { font-size: 1.2rem; }
            a { color: #0b57a4; }
            h1 > a.anchor, h2 > a.anchor, h3 > a.anchor, h4 > a.anchor
              { margin-left: .4em; color: #8c959f; text-decoration: none; opacity: 0; }
            :is(h1, h2, h3, h4):hover > a.anchor, a.anchor:focus { opacity: 1; }
            pre, code { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: .8em; }
            .text > :is(p, ul, ol, blockquote) { max-width: 46rem; }
            pre code { font-size: inherit; }
            :not(pre) > code { background: #f0f2f5; padding: .1em .3em; border-radius: 3px; }
            pre { overflow-x: auto; line-height: 1.45; margin: 0; }
            .text pre, pre.source { background: #f6f8fa; border: 1px solid #e3e7eb; border-radius: 6px; padding: .7em; }
            .k { color: #0b57a4; } .s { color: #0a6640; } .c { color: #66707b; font-style: italic; }
            section.code { margin: 1.2em 0; }
            .output { margin: .6em 0 .6em .9em; overflow-x: auto; }
            .output pre { white-space: pre-wrap; }
            .output.stderr pre, .output.error pre
              { background: #fff1f0; border-left: 4px solid #c0261b; color: #8f1d14; padding: .6em .8em; }
            .output img, .text img { max-width: 100%; height: auto; }
            table { border-collapse: collapse; margin: .8em 0; font-size: .95em; }
            caption { text-align: left; font-weight: 600; padding-bottom: .4em; }
            th, td { padding: .25em .8em; border-bottom: 1px solid #e3e7eb; vertical-align: top; }
            thead th { border-bottom: 2px solid #8c959f; }
            tfoot td { color: #57606a; border-bottom: 0; }
            blockquote { margin: 1em 0; padding: .1em 1em; border-left: 4px solid #d0d7de; color: #47505a; }
            .katex-display { overflow-x: auto; overflow-y: hidden; padding: .2em 0; }
            progress { vertical-align: middle; }
            @media print {
              body { font-size: 11pt; } main { max-width: none; padding: 0; } a.anchor { display: none; }
              pre { white-space: pre-wrap; } h1, h2, h3 { break-after: avoid; } .output, tr, img { break-inside: avoid; }
            }
            """;
}
