package thermolab.notebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import thermolab.show.MarkdownHtml;
import thermolab.show.MimeBundle;
import thermolab.show.PredictCalls;
import thermolab.show.Question;
import thermolab.show.QuestionForm;

/** The predictions of a notebook on its page: a form where one is asked for, and a fold around what answers it. */
final class HtmlQuestions {

    private final Map<String, Question> asked = new LinkedHashMap<>(); // by key, in the cells so far

    /** Whether the page needs what forms need. */
    boolean isEmpty() {
        return asked.isEmpty();
    }

    /** The outputs of a cell; where they answer questions, folded together with the text that explains them. */
    String outputs(Cell cell, MarkdownHtml markdown, String explanation) {
        StringBuilder html = new StringBuilder();
        for (Output output : cell.outputs()) {
            List<Question> questions = output.content(Question.MIME).map(Question::read).orElse(List.of());
            questions.forEach(question -> asked.put(question.key(), question));
            String shown = HtmlOutput.of(output, markdown);
            html.append(questions.isEmpty() ? shown : "<div class=\"asks\">" + forms(questions)
                    + (isPlain(output) ? "<div class=\"plain\">" + shown + "</div>" : shown) + "</div>\n");
        }
        List<Question> answered = answered(cell);
        if (answered.isEmpty()) {
            return html + explanation;
        }
        String guesses = answered.stream().map(question -> "<p>" + QuestionForm.guess(question.key()) + "</p>\n").collect(Collectors.joining());
        return QuestionForm.answer(answered, guesses + html + explanation);
    }

    private static String forms(List<Question> questions) {
        return questions.stream().map(QuestionForm::html).collect(Collectors.joining());
    }

    /** Whether an output is nothing but the words of its questions. */
    private static boolean isPlain(Output output) {
        return List.of(MimeBundle.HTML, MimeBundle.SVG, MimeBundle.PNG).stream().map(output::content).noneMatch(Optional::isPresent);
    }

    /** The questions so far that a cell answers. */
    List<Question> answered(Cell cell) {
        return cell.isCode() ? PredictCalls.in(cell.source()).answered().stream().filter(asked::containsKey).map(asked::get).toList() : List.of();
    }
}
