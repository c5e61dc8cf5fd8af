package thermolab.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.show.Html;
import thermolab.show.JavaCode;
import thermolab.show.Katex;
import thermolab.show.MarkdownHtml;
import thermolab.show.QuestionForm;

/**
 * A notebook as one readable HTML file that loads nothing: text, code, and outputs with their pictures, tables and math.
 *
 * <p>The page forbids the browser to fetch anything and to run any script but KaTeX's and one of its own, so that a notebook from anywhere
 * can be opened.
 */
public final class HtmlPage {

    /**
     * Another page.
     *
     * @param address from this page, such as {@code 02-entropy-engines-cold.html}
     * @param title of that page
     */
    public record Link(String address, String title) {
    }

    private static final Pattern FIRST_HEADING = Pattern.compile("(?m)^#\\s+(.+)$");

    /** Whatever can be scrolled can be reached from the keyboard, and says what it is. */
    private static final String SCROLLABLE = """
            addEventListener("load", () => {
              const check = () => {
                for (const part of document.querySelectorAll("pre, .output, .text table, .katex-display, aside")) {
                  if (part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight + 1) {
                    part.tabIndex = 0;
                  } else {
                    part.removeAttribute("tabindex");
                  }
                }
              };
              check();
              addEventListener("resize", check);
              const contents = document.querySelector("nav.contents details");
              if (contents && innerWidth < 1280) contents.open = false;
            });
            """;

    private final MarkdownHtml markdown = MarkdownHtml.withAnchors();
    private final HtmlQuestions questions = new HtmlQuestions();
    private final StringBuilder body = new StringBuilder();

    private HtmlPage() {
    }

    /** The page, titled by the notebook's first heading. */
    public static String of(Notebook notebook) {
        return of(notebook, title(notebook).orElse("Notebook"));
    }

    /** The page under a title, without neighbours. */
    public static String of(Notebook notebook, String title) {
        return of(notebook, title, Optional.empty(), Optional.empty());
    }

    /** The page under a title, with links to the pages before and after it. */
    public static String of(Notebook notebook, String title, Optional<Link> previous, Optional<Link> next) {
        HtmlPage page = new HtmlPage();
        List<Cell> cells = notebook.cells();
        for (int i = 0; i < cells.size(); i++) {
            boolean explained = i + 1 < cells.size() && page.explains(cells.get(i), cells.get(i + 1));
            page.add(cells.get(i), explained ? page.text(cells.get(i + 1)) : "");
            i += explained ? 1 : 0;
        }
        return page.document(title, neighbours("chapters", previous, next), neighbours("chapters, below", previous, next));
    }

    /** The notebook's first heading. */
    public static Optional<String> title(Notebook notebook) {
        for (Cell cell : notebook.cells()) {
            Matcher heading = FIRST_HEADING.matcher(cell.source());
            if (cell.type() == Cell.Type.MARKDOWN && heading.find()) {
                return Optional.of(heading.group(1).strip());
            }
        }
        return Optional.empty();
    }

    /** Whether a text belongs to the answer that the cell before it gives. */
    private boolean explains(Cell cell, Cell text) {
        return text.type() == Cell.Type.MARKDOWN && !text.source().stripLeading().startsWith("#") && !questions.answered(cell).isEmpty();
    }

    private String text(Cell cell) {
        return "<section class=\"text\">\n" + markdown.render(cell.source(), address -> attachment(cell, address)) + "</section>\n";
    }

    private void add(Cell cell, String explanation) {
        switch (cell.type()) {
            case MARKDOWN -> body.append(text(cell));
            case RAW -> body.append("<pre class=\"raw\">").append(Html.escape(cell.source())).append("</pre>\n");
            case CODE -> {
                body.append("<section class=\"code\" id=\"").append(Html.escape(cell.id())).append("\">\n");
                if (!cell.source().isBlank()) {
                    body.append("<pre class=\"source\"><code>").append(JavaCode.html(cell.source()))
                            .append("</code></pre>\n");
                }
                body.append(questions.outputs(cell, markdown, explanation)).append("</section>\n");
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

    private static String neighbours(String label, Optional<Link> previous, Optional<Link> next) {
        StringBuilder links = new StringBuilder();
        previous.ifPresent(link -> links.append(anchor("prev", link.address(), "← " + link.title())));
        next.ifPresent(link -> links.append(anchor("next", link.address(), link.title() + " →")));
        return links.isEmpty() ? "" : "<nav class=\"chapters\" aria-label=\"" + label + "\">" + links + "</nav>\n";
    }

    private static String anchor(String relation, String address, String words) {
        return "<a rel=\"" + relation + "\" href=\"" + Html.escape(address) + "\">" + Html.escape(words) + "</a>";
    }

    /** The sections, each with a link; nothing where there are fewer than two. */
    private String contents() {
        StringBuilder items = new StringBuilder();
        for (MarkdownHtml.Section section : markdown.sections()) {
            if (section.level() == 2) {
                items.append("<li><a href=\"#").append(Html.escape(section.id())).append("\">").append(Html.escape(section.title()))
                        .append("</a></li>\n");
            }
        }
        return items.indexOf("<li>") == items.lastIndexOf("<li>") ? ""
                : "<aside><nav class=\"contents\" aria-label=\"contents\"><details open><summary>Contents</summary><ol>\n" + items
                        + "</ol></details></nav></aside>\n";
    }

    private String document(String title, String above, String below) {
        StringBuilder policy = new StringBuilder("default-src 'none'; img-src data:; font-src data:; "
                + "style-src 'unsafe-inline'; script-src");
        List<String> scripts = new ArrayList<>(Katex.scripts());
        scripts.add(SCROLLABLE);
        if (!questions.isEmpty()) {
            scripts.add(QuestionForm.script());
        }
        for (String script : scripts) {
            policy.append(" 'sha256-").append(sha256(script)).append("'");
        }
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + Html.escape(title) + "</title>\n"
                + Katex.head() + "<style>\n" + style() + (questions.isEmpty() ? "" : QuestionForm.style()) + "</style>\n<script>" + SCROLLABLE + "</script>\n"
                + (questions.isEmpty() ? "" : "<script>" + QuestionForm.script() + "</script>\n") + "</head>\n<body>\n"
                + contents() + "<main>\n" + above + body + below + "</main>\n</body>\n</html>\n";
    }

    private static String style() {
        try (InputStream css = HtmlPage.class.getResourceAsStream("page.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
