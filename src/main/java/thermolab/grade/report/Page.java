package thermolab.grade.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page of HTML that loads nothing and runs no script: the browser is told so. */
final class Page {

    private final StringBuilder body = new StringBuilder();
    private boolean wide;

    /** For tables with a column for each exercise. */
    Page wide() {
        wide = true;
        return this;
    }

    /** Adds HTML; whatever came from outside is escaped already. */
    Page add(String html) {
        body.append(html).append('\n');
        return this;
    }

    Page heading(int level, String text) {
        return add("<h" + level + ">" + Untrusted.html(text) + "</h" + level + ">");
    }

    Page paragraph(String text) {
        return text.isEmpty() ? this : add("<p>" + Untrusted.html(text) + "</p>");
    }

    Page list(List<String> lines) {
        if (!lines.isEmpty()) {
            add("<ul>");
            lines.forEach(line -> add("<li>" + Untrusted.html(line) + "</li>"));
            add("</ul>");
        }
        return this;
    }

    String html(String title) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + Untrusted.html(title)
                + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n<main" + (wide ? " class=\"wide\"" : "") + ">\n" + body + "</main>\n</body>\n</html>\n";
    }

    /** A bar from 0 to 1, with its words beside it. */
    static String bar(double share, String words) {
        return "<span class=\"bar\"><span style=\"width:" + Math.round(100 * share) + "%\"></span></span> " + Untrusted.html(words);
    }

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
