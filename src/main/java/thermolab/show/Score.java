package thermolab.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * How well guesses did: counts, and where probabilities were given, Brier's score and a table of reliability: how often
 * came true what was called so probable. Source: Brier, Monthly Weather Review 78, 1 (1950).
 */
final class Score {

    private static final int BINS = 5;

    private Score() {
    }

    static void show(List<Guess> asked, Collection<Guess> all) {
        List<Guess> answered = asked.stream().filter(Guess::isAnswered).toList();
        long given = answered.stream().filter(Guess::isGiven).count();
        long hits = answered.stream().filter(Guess::isHit).count();
        String caption = given == 0 ? "Your predictions: none was given" : "Your predictions: " + hits + " of " + given + " hit";
        Show.table(Table.create("score",
                StringColumn.create("question", answered.stream().map(Guess::question).toArray(String[]::new)),
                StringColumn.create("your guess", answered.stream().map(guess -> guess.words(guess.guess())).toArray(String[]::new)),
                StringColumn.create("answer", answered.stream().map(guess -> guess.words(guess.truth())).toArray(String[]::new)),
                StringColumn.create("", answered.stream().map(guess -> !guess.isGiven() ? "" : guess.isHit() ? "hit" : "miss").toArray(String[]::new))), caption);
        List<Guess> whole = all.stream().filter(guess -> guess.isGiven() && guess.isAnswered()).toList();
        if (whole.size() > given) {
            System.out.println("In all chapters so far: " + whole.stream().filter(Guess::isHit).count() + " of " + whole.size() + " hit.");
        }
        List<Guess> probable = whole.stream().filter(guess -> guess.probability().isPresent()).toList();
        if (!probable.isEmpty()) {
            System.out.println("Brier score of " + probable.size() + (probable.size() == 1 ? " probability: " : " probabilities: ")
                    + Digits.of(brier(probable), 2) + " (0 is best; always saying ½ gives 0.25)");
            Show.table(reliability(probable), "How often came true what you called so probable");
        }
    }

    /** Mean square of probability minus what happened. */
    static double brier(List<Guess> probable) {
        return probable.stream().mapToDouble(guess -> Math.pow(guess.probability().orElseThrow() - (guess.cameTrue() ? 1 : 0), 2))
                .average().orElse(Double.NaN);
    }

    static Table reliability(List<Guess> probable) {
        Table table = Table.create("reliability", StringColumn.create("you said (%)"), IntColumn.create("times"),
                DoubleColumn.create("mean said (%)"), DoubleColumn.create("came true (%)"));
        for (int bin = 0; bin < BINS; bin++) {
            List<Guess> inside = new ArrayList<>();
            for (Guess guess : probable) {
                if (Math.min(BINS - 1, (int) (BINS * guess.probability().orElseThrow())) == bin) {
                    inside.add(guess);
                }
            }
            if (!inside.isEmpty()) {
                table.stringColumn(0).append(100 * bin / BINS + " to " + 100 * (bin + 1) / BINS);
                table.intColumn(1).append(inside.size());
                table.doubleColumn(2).append(inside.stream().mapToDouble(guess -> 100 * guess.probability().orElseThrow()).average().orElseThrow());
                table.doubleColumn(3).append(100.0 * inside.stream().filter(Guess::cameTrue).count() / inside.size());
            }
        }
        return table;
    }
}
