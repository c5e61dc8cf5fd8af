package thermolab.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import thermolab.show.Html;
import thermolab.show.Plot;

/** What a bench found, printed as it comes and kept for a page: headings, sentences, tables, charts. */
public final class Report {

    private final PrintStream out;
    private final StringBuilder page = new StringBuilder();

    public Report(PrintStream out) {
        this.out = out;
    }

    void heading(String text) {
        out.println();
        out.println(text);
        page.append("<h2>").append(Html.escape(text)).append("</h2>\n");
    }

    void sentence(String text) {
        out.println(text);
        page.append("<p>").append(Html.escape(text)).append("</p>\n");
    }

    void table(TextTable table) {
        out.print(table.text());
        page.append(table.html());
    }

    /** A chart, on the page alone. */
    void chart(Plot plot) {
        page.append("<img alt=\"").append(Html.escape(plot.altText())).append("\" width=\"720\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(plot.png())).append("\">\n");
    }

    /** What is going on, for someone who waits. */
    void progress(String text) {
        out.println("  " + text);
        out.flush();
    }

    /** Writes the page, which loads nothing from elsewhere. */
    public void writeHtml(Path file) throws IOException {
        Files.writeString(file, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Thermolab bench</title>\n<style>\n"
                + STYLE + "</style>\n</head>\n<body>\n<h1>Thermolab bench</h1>\n" + page + "</body>\n</html>\n");
    }

    private static final String STYLE = """
            body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color: #1f2328;
              font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
            table { border-collapse: collapse; margin: 1em 0; font-size: .9em; font-variant-numeric: tabular-nums; }
            th, td { padding: .25em .8em; border-bottom: 1px solid #d8dee4; text-align: right; }
            th:first-child, td:first-child { text-align: left; }
            img { display: block; margin: 1em 0; max-width: 100%; height: auto; }
            """;
}
