package thermolab.course.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.notebook.Cell;
import thermolab.notebook.Output;

/**
 * The answer to a number is not to be read before the guess: neither in the texts, codes and outputs of its section up to
 * the cell that answers, nor in that cell's code. Answers of fewer than {@value #FEWEST_DIGITS} significant digits are left
 * out, which any text may hold by chance.
 */
final class GivenAway implements Rule {

    private static final int FEWEST_DIGITS = 3; // as many as an answer is printed with
    private static final Pattern ASKED = Pattern.compile("\\bPredict\\s*\\.\\s*number\\(\\s*\"([^\"]+)\",\\s*((?:\"(?:\\\\.|[^\"\\\\])*\"(?:\\s*\\+\\s*)?)+)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])[-−]?\\d+(?:[.]\\d+)?(?:[eE][-+]?\\d+)?(?![\\w]|\\.\\d)");

    @Override
    public String name() {
        return "given away";
    }

    @Override
    public Reading of(Draft draft) {
        List<String> findings = new ArrayList<>();
        List<Cell> cells = draft.notebook().map(notebook -> notebook.cells()).orElse(List.of());
        for (int at = 0; at < cells.size(); at++) {
            Matcher asked = ASKED.matcher(cells.get(at).isCode() ? cells.get(at).source() : "");
            while (asked.find()) {
                String key = asked.group(1);
                String question = asked.group(2).replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("^\"|\"\\s*(?:\\+\\s*)?$", "").replace("\\\"", "\"");
                find(cells, at, key, question).ifPresent(where -> findings.add(draft.notebookFile() + ": " + where + " gives away the prediction \"" + key + "\""));
            }
        }
        return Reading.of(findings);
    }

    /** Where the answer can be read too early, in words. */
    private static Optional<String> find(List<Cell> cells, int asking, String key, String question) {
        int answering = asking;
        while (answering < cells.size() && !cells.get(answering).source().matches("(?s).*\\bPredict\\s*\\.\\s*answer\\(\\s*\"" + Pattern.quote(key) + "\".*")) {
            answering++;
        }
        Optional<BigDecimal> answer = answering == cells.size() ? Optional.empty() : answer(cells.get(answering), question);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        int begin = asking;
        while (begin > 0 && !(cells.get(begin).type() == Cell.Type.MARKDOWN && cells.get(begin).source().startsWith("## "))) {
            begin--;
        }
        for (Cell cell : cells.subList(begin, answering + 1)) {
            if (holds(cell.source(), answer.get())) {
                return Optional.of((cell.isCode() ? "the code of " : "the text of ") + cell.id() + " holds " + answer.get().toPlainString() + " and");
            }
            if (cell != cells.get(answering) && cell.outputs().stream().anyMatch(output -> holds(words(output), answer.get()))) {
                return Optional.of("what " + cell.id() + " shows holds " + answer.get().toPlainString() + " and");
            }
        }
        return Optional.empty();
    }

    /** The number that the line of the answer prints, where it has enough digits. */
    private static Optional<BigDecimal> answer(Cell cell, String question) {
        return cell.outputs().stream().flatMap(output -> words(output).lines()).filter(line -> line.startsWith(question + "  "))
                .map(line -> NUMBER.matcher(line.substring(question.length() + 2))).filter(Matcher::lookingAt).map(number -> value(number.group()))
                .filter(number -> digits(number) >= FEWEST_DIGITS).findFirst();
    }

    private static String words(Output output) {
        return output instanceof Output.Stream stream ? stream.text() : output.content("text/plain").orElse("");
    }

    private static boolean holds(String text, BigDecimal answer) {
        return NUMBER.matcher(text).results().map(number -> value(number.group()))
                .anyMatch(number -> digits(number) >= FEWEST_DIGITS && number.round(new MathContext(digits(answer))).abs().compareTo(answer.abs()) == 0);
    }

    private static BigDecimal value(String number) {
        return new BigDecimal(number.replace('−', '-'));
    }

    /** Digits that count: 300 has one. */
    private static int digits(BigDecimal number) {
        return number.stripTrailingZeros().precision();
    }
}
