package thermolab.show;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thermolab.num.Require;

/**
 * A question and what a learner guessed, or nothing yet; the value of a cell that calls {@link Predict}.
 *
 * @param key names the prediction in the whole course
 * @param kind number, choice, order, curve or chance
 * @param question as the learner reads it
 * @param options to choose from or to order, may be empty
 * @param x where a curve is asked for
 * @param guess the numbers guessed: of a choice or an order the indices among the options; empty for no guess
 * @param sure how probable the learner called it that the guess is right, or NaN
 * @param truth the same as {@code guess}, once it is known
 * @param allowed how far a hit may be off
 */
public record Guess(String key, String kind, String question, List<String> options, double[] x, double[] guess, double sure,
        double[] truth, double allowed) {

    private static final double[] NONE = {};
    private static final String OURS = "your guess";

    static Guess asked(String key, String kind, String question, List<String> options, double[] x, double... guess) {
        Require.finite(key + ": guess", guess, "");
        return new Guess(key, kind, question, List.copyOf(options), x.clone(), guess.clone(), Double.NaN, NONE, 0);
    }

    /** With how sure one is that the guess is right, 0 to 1: {@code Predict.number(…).sure(0.8)}. */
    public Guess sure(double probability) {
        Require.probability(key + ": probability", probability);
        return Predict.keep(new Guess(key, kind, question, options, x, guess, probability, truth, allowed));
    }

    /** What it asks for. */
    Question asks() {
        return new Question(key, kind, question, options, DoubleStream.of(x).boxed().toList());
    }

    /** Whether there is a guess. */
    @JsonIgnore
    public boolean isGiven() {
        return guess.length > 0;
    }

    /** The number guessed; NaN where there is none. */
    public double value() {
        return isGiven() ? guess[0] : Double.NaN;
    }

    boolean isAnswered() {
        return truth.length > 0;
    }

    Guess answered(double[] exact, double tolerance) {
        return new Guess(key, kind, question, options, x, guess, sure, exact.clone(), tolerance);
    }

    /** Whether the guess is within what is allowed; of a curve, on average over its points; of a chance, on the right side of ½. */
    boolean isHit() {
        if (!isGiven() || guess.length != truth.length) {
            return false;
        }
        return kind.equals("chance") ? (guess[0] > 0.5) == (truth[0] > 0.5) && guess[0] != 0.5
                : IntStream.range(0, guess.length).mapToDouble(i -> Math.abs(guess[i] - truth[i])).average().orElseThrow() <= allowed;
    }

    /** The probability that the learner gave to what the answer decides; empty where none was given. */
    OptionalDouble probability() {
        return !isGiven() ? OptionalDouble.empty() : kind.equals("chance") ? OptionalDouble.of(guess[0])
                : Double.isNaN(sure) ? OptionalDouble.empty() : OptionalDouble.of(sure);
    }

    /** Whether that came true. */
    boolean cameTrue() {
        return kind.equals("chance") ? truth[0] > 0.5 : isHit();
    }

    /** The guess in a picture: a number as a level, a curve as its points; no guess leaves the picture as it is. */
    Plot in(Plot plot) {
        return !isGiven() ? plot : kind.equals("curve") ? plot.line(OURS, x, guess) : plot.horizontal(OURS, guess[0]);
    }

    /** The guess in a picture as a place on its x axis. */
    Plot across(Plot plot, DoubleUnaryOperator place) {
        return isGiven() ? plot.vertical(OURS, place.applyAsDouble(guess[0])) : plot;
    }

    /** The guess in a picture as a level of its y axis. */
    Plot up(Plot plot, DoubleUnaryOperator level) {
        return isGiven() ? plot.horizontal(OURS, level.applyAsDouble(guess[0])) : plot;
    }

    /** Whether a mark is a guess that a logarithmic axis cannot show: a guess of zero spoils no picture. */
    static boolean isBeyond(Series series, Frame frame) {
        return series.name().equals(OURS) && (frame.x().logarithmic() && DoubleStream.of(series.x()).anyMatch(x -> x <= 0)
                || frame.y().logarithmic() && DoubleStream.of(series.y()).anyMatch(y -> y <= 0));
    }

    String words(double[] numbers) {
        if (numbers.length == 0) {
            return "–";
        }
        if (kind.equals("chance")) {
            return numbers == truth ? truth[0] > 0.5 ? "yes" : "no" : Digits.of(numbers[0], 3);
        }
        return options.isEmpty() ? DoubleStream.of(numbers).mapToObj(number -> Digits.of(number, 3)).collect(Collectors.joining(", "))
                : DoubleStream.of(numbers).mapToObj(index -> options.get((int) index)).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return isGiven() ? question + "  Your guess: " + words(guess) + (Double.isNaN(sure) ? "" : ", " + Digits.of(100 * sure, 3) + " % sure")
                : question + (options.isEmpty() ? "" : "  " + String.join(" | ", options))
                        + "\nNo guess yet. Write it as the last argument, " + example() + ", and run the cell again.";
    }

    private String example() {
        return switch (kind) {
            case "choice" -> "\"" + options.get(0) + "\"";
            case "order" -> "List.of(\"" + String.join("\", \"", options) + "\") in your order";
            case "curve" -> "one number for each of " + words(x);
            case "chance" -> "0.5 for heads or tails";
            default -> "a number";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Guess that && key.equals(that.key) && kind.equals(that.kind) && question.equals(that.question)
                && options.equals(that.options) && Arrays.equals(x, that.x) && Arrays.equals(guess, that.guess)
                && Double.compare(sure, that.sure) == 0 && Arrays.equals(truth, that.truth) && allowed == that.allowed;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
