package thermolab.exercise;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opentest4j.AssertionFailedError;

/**
 * An argument made of lettered reasons, for exercises that ask to {@linkplain ExerciseTest.Level#ARGUE argue}: the contract
 * lists reasons, of which some are false and some true but beside the point; an answer names those that carry the argument,
 * in its order. Each method is one test.
 *
 * <pre>{@code
 * private static final Reasons ARGUMENT = Reasons.inOrder("C", "A", "F");
 * ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
 * }</pre>
 */
public final class Reasons {

    private final List<String> letters;

    private Reasons(List<String> letters) {
        this.letters = letters;
    }

    /** The reasons that carry the argument, in their order. */
    public static Reasons inOrder(String... letters) {
        return new Reasons(List.of(letters));
    }

    /** Nothing false and nothing beside the point is named, and something is. */
    public void leaveOutWhatDoesNotCarry(List<String> written) {
        List<String> given = letters(written);
        if (given.isEmpty()) {
            throw new AssertionFailedError("no reason is given");
        }
        given.stream().filter(letter -> !letters.contains(letter)).findFirst().ifPresent(letter -> {
            throw new AssertionFailedError("reason " + letter + " does not carry the argument");
        });
    }

    /** Each link of the argument is there, once. */
    public void areComplete(List<String> written) {
        List<String> given = letters(written);
        Set<String> named = new HashSet<>(given);
        long missing = letters.stream().filter(letter -> !named.contains(letter)).count();
        if (missing > 0) {
            throw new AssertionFailedError("links of the argument that are missing: " + missing);
        }
        if (named.size() < given.size()) {
            throw new AssertionFailedError("a reason is named twice");
        }
    }

    /** Those that carry the argument stand in its order: each follows from what stands before it. At least two must be there. */
    public void areOrdered(List<String> given) {
        List<String> carrying = letters(given).stream().filter(letters::contains).toList();
        if (carrying.size() < Math.min(2, letters.size())) {
            throw new AssertionFailedError("too few reasons to have an order");
        }
        for (int i = 1; i < carrying.size(); i++) {
            if (letters.indexOf(carrying.get(i)) <= letters.indexOf(carrying.get(i - 1))) {
                throw new AssertionFailedError("reason " + carrying.get(i) + " stands after " + carrying.get(i - 1)
                        + ", which needs it");
            }
        }
    }

    /** As they are meant, however they are written: {@code a}, {@code "(A)"}, {@code "A."}. */
    private static List<String> letters(List<String> written) {
        return written.stream().map(one -> one.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT)).toList();
    }
}
