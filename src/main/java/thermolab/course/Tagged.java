package thermolab.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.notebook.Output;
import thermolab.show.Html;
import thermolab.show.JavaCode;
import thermolab.show.MimeBundle;
import thermolab.show.Question;
import thermolab.show.QuestionForm;

/**
 * What the tags of a deck mean: code, pictures, tables and text of the cells of an executed notebook, as HTML.
 *
 * @param file of the deck, for messages
 * @param notebook the chapter, executed
 */
record Tagged(String file, Notebook notebook) {

    /**
     * The HTML for a tag.
     *
     * @throws IllegalArgumentException with file and line where there is no such cell, or it has no such output
     */
    String html(Deck.Tag tag) {
        Cell cell = notebook.cell(tag.cell()).filter(Cell::isCode).orElseThrow(() -> bad(tag, "there is no code cell \""
                + tag.cell() + "\" in the chapter; the nearest are " + nearest(tag.cell())));
        return switch (tag.kind()) {
            case "figure" -> figure(tag, cell);
            case "listing" -> "<pre class=\"listing\"><code>" + JavaCode.html(cell.source()) + "</code></pre>\n";
            case "table" -> "<div class=\"table\">" + last(cell, "text/html").flatMap(output -> output.content("text/html"))
                    .orElseThrow(() -> bad(tag, "the cell \"" + tag.cell() + "\" shows no table")) + "</div>\n";
            default -> "<pre class=\"printed\">" + Html.escape(printed(tag, cell)) + "</pre>\n";
        };
    }

    /** A drawing in lines and words stays one, sharp at any size; other pictures are pixels. */
    private String figure(Deck.Tag tag, Cell cell) {
        Output output = last(cell, MimeBundle.PNG).orElseThrow(() -> bad(tag, "the cell \"" + tag.cell() + "\" shows no picture"));
        ObjectNode facts = output instanceof Output.Display display ? display.metadata() : ((Output.Result) output).metadata();
        String type = output.content(MimeBundle.SVG).isPresent() ? MimeBundle.SVG : MimeBundle.PNG;
        String content = output.content(type).orElseThrow();
        String base64 = type.equals(MimeBundle.PNG) ? content.replaceAll("\\s", "")
                : Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        String alt = facts.path(type).path("alt").asText(output.content(MimeBundle.TEXT).orElse(tag.caption()));
        int width = facts.path(type).path("width").asInt(0);
        return "<figure><img alt=\"" + Html.escape(alt) + "\"" + (width > 0 ? " width=\"" + width + "\"" : "")
                + " src=\"data:" + type + ";base64," + base64 + "\">"
                + (tag.caption().isBlank() ? "" : "<figcaption>" + Html.escape(tag.caption()) + "</figcaption>") + "</figure>\n";
    }

    private String printed(Deck.Tag tag, Cell cell) {
        StringBuilder text = new StringBuilder();
        for (Output output : cell.outputs()) {
            if (output instanceof Output.Stream stream && stream.name().equals("stdout")) {
                text.append(stream.text());
            } else if (output instanceof Output.Result result) {
                text.append(result.content("text/plain").orElse("")).append('\n');
            }
        }
        if (text.toString().isBlank()) {
            throw bad(tag, "the cell \"" + tag.cell() + "\" printed nothing");
        }
        return text.toString().stripTrailing();
    }

    /** The form of a prediction. */
    String question(Deck.Tag tag) {
        return QuestionForm.html(asked(tag));
    }

    /** The reader's guess and the printed answer of a prediction. */
    String answer(Deck.Tag tag) {
        String start = asked(tag).question() + "  ";
        String answer = notebook.cells().stream().flatMap(cell -> cell.outputs().stream())
                .flatMap(output -> output instanceof Output.Stream stream ? stream.text().lines() : Stream.of())
                .filter(line -> line.startsWith(start)).findFirst()
                .orElseThrow(() -> bad(tag, "the chapter does not answer the prediction \"" + tag.cell() + "\""));
        return "<p>" + QuestionForm.guess(tag.cell()) + " Answer: <strong>" + Html.escape(answer.substring(start.length())) + "</strong></p>\n";
    }

    private Question asked(Deck.Tag tag) {
        List<Question> questions = notebook.cells().stream().flatMap(cell -> cell.outputs().stream())
                .flatMap(output -> output.content(Question.MIME).map(Question::read).orElse(List.of()).stream()).toList();
        return questions.stream().filter(question -> question.key().equals(tag.cell())).findFirst()
                .orElseThrow(() -> bad(tag, "the executed chapter takes no prediction \"" + tag.cell() + "\"; it takes "
                        + (questions.isEmpty() ? "none" : questions.stream().map(Question::key).collect(Collectors.joining(", ")))));
    }

    private static Optional<Output> last(Cell cell, String mime) {
        return cell.outputs().stream().filter(output -> output.content(mime).isPresent()).reduce((first, second) -> second);
    }

    private String nearest(String name) {
        List<String> ids = notebook.cells().stream().filter(Cell::isCode).map(Cell::id).toList();
        return ids.stream().sorted(Comparator.comparingInt(id -> edits(name, id))).limit(3).collect(Collectors.joining(", "));
    }

    /** Levenshtein's distance: letters to insert, delete or replace. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private IllegalArgumentException bad(Deck.Tag tag, String message) {
        return new IllegalArgumentException(file + ":" + tag.line() + ": " + message);
    }
}
