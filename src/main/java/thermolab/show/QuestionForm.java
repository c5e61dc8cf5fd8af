package thermolab.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question as a form of a page: the guess stays in the reader's browser, and the answer ({@link #answer}) is folded
 * until there is one, or the reader asks to see it. Without scripts, forms stay away and answers are open.
 */
public final class QuestionForm {

    private QuestionForm() {
    }

    /** The form; {@link #script} brings it to life. */
    public static String html(Question question) {
        return "<form class=\"prediction\" data-key=\"" + Html.escape(question.key()) + "\" data-kind=\"" + Html.escape(question.kind()) + "\" hidden>\n<fieldset><legend>"
                + Html.escape(question.question()) + "</legend>\n" + entries(question)
                + "<p><button type=\"submit\">Keep my guess</button> <button type=\"button\">Show me</button></p>\n"
                + "<p class=\"kept\" role=\"status\"></p></fieldset></form>\n";
    }

    private static String entries(Question question) {
        return switch (question.kind()) {
            case "choice" -> question.options().stream().map(option -> "<label><input type=\"radio\" name=\"guess\" value=\"" + Html.escape(option)
                    + "\" required> " + Html.escape(option) + "</label>\n").collect(Collectors.joining());
            case "order" -> IntStream.rangeClosed(1, question.options().size()).mapToObj(place -> "<label>" + place + ". " + select(question.options())
                    + "</label>\n").collect(Collectors.joining());
            case "curve" -> question.x().stream().map(x -> label("at " + Digits.of(x, 3), "")).collect(Collectors.joining());
            case "chance" -> label("How probable is yes, 0 to 1?", " min=\"0\" max=\"1\"");
            default -> label("Your guess", "");
        };
    }

    private static String label(String words, String range) {
        return "<label>" + Html.escape(words) + " <input type=\"number\" step=\"any\"" + range + " required></label>\n";
    }

    private static String select(List<String> options) {
        return "<select required><option value=\"\"></option>" + options.stream().map(option -> "<option>" + Html.escape(option) + "</option>")
                .collect(Collectors.joining()) + "</select>";
    }

    /** An answer that is folded as long as one of its questions has no guess. */
    public static String answer(List<Question> questions, String content) {
        return "<details class=\"answer\" open data-keys=\"" + Html.escape(questions.stream().map(Question::key).collect(Collectors.joining(" "))) + "\"><summary>"
                + Html.escape(questions.stream().map(Question::question).collect(Collectors.joining(" "))) + "</summary>\n" + content + "</details>\n";
    }

    /** The reader's guess, where there is one, for a place that shows the answer. */
    public static String guess(String key) {
        return "<span class=\"guess\" data-key=\"" + Html.escape(key) + "\"></span>";
    }

    /** What forms, answers and guesses of a page need. */
    public static String script() {
        return text("questions.js");
    }

    public static String style() {
        return text("questions.css");
    }

    private static String text(String name) {
        try (InputStream in = QuestionForm.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
