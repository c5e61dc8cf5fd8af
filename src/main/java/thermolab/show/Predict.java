package thermolab.show;

import java.util.List;
import java.util.stream.DoubleStream;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * Predictions: a learner's guess before the answer, the answer where it is computed, and the score at a chapter's end.
 *
 * <pre>{@code
 * Predict.number("dip", "How far does body 2 fall? (K)", 3.0)   // without the last argument nothing is guessed
 * Predict.answer("dip", fall);
 * Predict.score();
 * }</pre>
 *
 * <p>Guesses are kept with the learner's work ({@link GuessFile}), in a kernel without such a folder as long as it lives.
 * The first guess counts: once its answer was shown, another one is taken no more. Where nothing is guessed, everything
 * runs as well. Keys are unique in the course.
 */
public final class Predict {

    private static final double[] NONE = {};
    private static final double NEAR = 0.1; // of the answer, or of a curve's range: a hit unless the chapter says otherwise
    private static final double SIGMAS = 2;

    private Predict() {
    }

    /** Asks for a number; a guess is the last argument. */
    public static Guess number(String key, String question, double... guess) {
        if (guess.length > 1) {
            throw Require.broken(key + ": numbers of the guess", guess.length, "must be 1", "");
        }
        return keep(Guess.asked(key, "number", question, List.of(), NONE, guess));
    }

    /** Asks how probable it is that the answer is yes, 0 to 1. */
    public static Guess chance(String key, String question, double... guess) {
        if (guess.length > 1) {
            throw Require.broken(key + ": numbers of the guess", guess.length, "must be 1", "");
        }
        for (double probability : guess) {
            Require.probability(key + ": guess", probability);
        }
        return keep(Guess.asked(key, "chance", question, List.of(), NONE, guess));
    }

    /** Asks for one of some options. */
    public static Guess choice(String key, String question, List<String> options, String... guess) {
        if (guess.length > 1) {
            throw Require.broken(key + ": options of the guess", guess.length, "must be 1", "");
        }
        return keep(Guess.asked(key, "choice", question, options, NONE, indices(key, options, List.of(guess))));
    }

    /** Asks for all of some items in an order: first guess first. */
    public static Guess order(String key, String question, List<String> items) {
        return order(key, question, items, List.of());
    }

    public static Guess order(String key, String question, List<String> items, List<String> guess) {
        double[] indices = indices(key, items, guess);
        if (indices.length > 0 && (indices.length != items.size() || DoubleStream.of(indices).distinct().count() < indices.length)) {
            throw Require.broken(key + ": guess", guess, "must hold each of " + items + " once", "");
        }
        return keep(Guess.asked(key, "order", question, items, NONE, indices));
    }

    /** Asks for a curve through a few points: one number for each x. */
    public static Guess curve(String key, String question, double[] x, double... guess) {
        if (guess.length > 0) {
            Require.sameLength(key + ": x", x.length, "guess", guess.length);
        }
        return keep(Guess.asked(key, "curve", question, List.of(), x, guess));
    }

    /** The answer to a number, a hit within a tenth of it; to a chance, 1 for yes and 0 for no. */
    public static void answer(String key, double truth) {
        answer(key, truth, NEAR * Math.abs(truth));
    }

    /** The answer to a number, with the difference that still is a hit. */
    public static void answer(String key, double truth, double allowed) {
        answered(key, Require.nonNegative(key + ": allowed", allowed, ""), Require.finite(key + ": answer", truth, ""));
    }

    /** The answer from a simulation: a hit within a tenth of it or two of its standard errors, whichever is more. */
    public static void answer(String key, Estimate truth) {
        answer(key, truth.value(), Math.max(NEAR * Math.abs(truth.value()), SIGMAS * truth.standardError()));
    }

    /** Whether what a chance was asked for is so. */
    public static void answer(String key, boolean truth) {
        answered(key, 0, truth ? 1 : 0);
    }

    /** The right one of the options. */
    public static void answer(String key, String truth) {
        answer(key, List.of(truth));
    }

    /** The right order. */
    public static void answer(String key, List<String> truth) {
        answered(key, 0, indices(key, GuessFile.current().known(key).options(), truth));
    }

    /** The true curve at the points that were asked for: a hit within a tenth of its range on average. */
    public static void answer(String key, double[] truth) {
        Require.sameLength(key + ": x", GuessFile.current().known(key).x().length, "answer", truth.length);
        Require.finite(key + ": answer", truth, "");
        double range = DoubleStream.of(truth).max().orElse(0) - DoubleStream.of(truth).min().orElse(0);
        answered(key, NEAR * range, truth);
    }

    /** A table of this session's predictions, and how well the learner's guesses of all chapters did. */
    public static void score() {
        Score.show(GuessFile.current().asked(), GuessFile.current().all());
    }

    /** For what runs notebooks without a learner: starts empty, and keeps guesses in memory only. */
    public static void begin() {
        GuessFile.begin();
    }

    /** For what runs notebooks: the questions that were asked since the last call. */
    public static List<Question> taken() {
        return GuessFile.current().taken();
    }

    static Guess keep(Guess guess) {
        return GuessFile.current().keep(guess);
    }

    private static void answered(String key, double allowed, double... truth) {
        Guess known = GuessFile.current().known(key);
        if (known.isGiven() && known.guess().length != truth.length) {
            throw Require.broken(key + ": answer", known.kind(), "must be of the kind that was asked for", "");
        }
        Guess guess = GuessFile.current().answer(known.answered(truth, allowed));
        System.out.println(guess.question() + "  " + guess.words(guess.truth()) + (!guess.isGiven() ? ""
                : "; you guessed " + guess.words(guess.guess()) + ": " + (guess.isHit() ? "hit" : "miss")
                        + (guess.kind().equals("number") ? " (within " + Digits.of(allowed, 2) + ")" : "")));
    }

    private static double[] indices(String key, List<String> options, List<String> words) {
        return words.stream().mapToDouble(word -> {
            if (!options.contains(word)) {
                throw Require.broken(key, word, "must be one of " + options, "");
            }
            return options.indexOf(word);
        }).toArray();
    }
}
