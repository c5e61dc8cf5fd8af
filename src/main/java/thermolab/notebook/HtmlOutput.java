package thermolab.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import thermolab.show.Html;
import thermolab.show.Katex;
import thermolab.show.MarkdownHtml;
import thermolab.show.MimeBundle;

/** One output of a cell as HTML, by the richest form that a page can hold; errors stand out. */
final class HtmlOutput {

    private static final List<String> BEST_FIRST = List.of(MimeBundle.HTML, MimeBundle.SVG, MimeBundle.PNG, "image/jpeg",
            MimeBundle.LATEX, MimeBundle.MARKDOWN, MimeBundle.TEXT);
    private static final String ANSI = "\u001B\\[[0-9;]*[A-Za-z]";

    private HtmlOutput() {
    }

    static String of(Output output, MarkdownHtml markdown) {
        if (output instanceof Output.Stream stream) {
            return div("output " + (stream.name().equals("stderr") ? "stderr" : "stdout"), pre(stream.text()));
        }
        if (output instanceof Output.Failure failure) {
            String trace = String.join("\n", failure.traceback());
            return div("output error", pre(trace.isBlank() ? failure.name() + ": " + failure.value() : trace));
        }
        ObjectNode metadata = output instanceof Output.Display display ? display.metadata()
                : ((Output.Result) output).metadata();
        for (String type : BEST_FIRST) {
            var content = output.content(type);
            if (content.isPresent()) {
                return div("output", shown(type, content.get(), output, metadata.path(type), markdown));
            }
        }
        return div("output", pre("(an output that a page cannot show)"));
    }

    private static String shown(String type, String content, Output output, JsonNode facts, MarkdownHtml markdown) {
        return switch (type) {
            case MimeBundle.HTML -> div(Katex.DOLLARS, content);
            case MimeBundle.LATEX -> "<p>" + Html.escape(brackets(content)) + "</p>";
            case MimeBundle.MARKDOWN -> markdown.render(content);
            case MimeBundle.TEXT -> pre(content);
            default -> image(type, content, output, facts);
        };
    }

    private static String image(String type, String content, Output output, JsonNode facts) {
        String alt = facts.path("alt").asText(output.content(MimeBundle.TEXT).orElse(""));
        StringBuilder image = new StringBuilder("<img alt=\"").append(Html.escape(alt)).append('"');
        for (String side : List.of("width", "height")) {
            if (facts.path(side).isNumber()) {
                image.append(' ').append(side).append("=\"").append(facts.path(side).asInt()).append('"');
            }
        }
        String data = type.equals(MimeBundle.SVG)
                ? Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8))
                : content.replaceAll("\\s", "");
        image.append(" src=\"data:").append(type).append(";base64,").append(Html.escape(data)).append("\">");
        return image.toString();
    }

    /** Display math from whatever marks it came in. */
    private static String brackets(String latex) {
        String bare = latex.strip();
        for (String mark : List.of("$$", "$")) {
            if (bare.length() >= 2 * mark.length() && bare.startsWith(mark) && bare.endsWith(mark)) {
                return "\\[" + bare.substring(mark.length(), bare.length() - mark.length()) + "\\]";
            }
        }
        return "\\[" + bare + "\\]";
    }

    /** Text as a terminal leaves it: without colours, and of a rewritten line its last state. */
    private static String pre(String text) {
        StringBuilder kept = new StringBuilder();
        for (String line : text.replaceAll(ANSI, "").replace("\r\n", "\n").split("\n", -1)) {
            String rewritten = line.replaceAll("\r+$", "");
            kept.append(rewritten.substring(rewritten.lastIndexOf('\r') + 1)).append('\n');
        }
        return "<pre>" + Html.escape(kept.toString().stripTrailing()) + "</pre>";
    }

    private static String div(String type, String content) {
        return "<div class=\"" + type + "\">" + content + "</div>\n";
    }
}
