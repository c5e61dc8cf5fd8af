package thermolab.show;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The calls of {@link Predict} in the code of a cell, by their keys in the order of the text.
 *
 * @param asked keys of the predictions that it takes
 * @param answered keys of those that it answers
 */
public record PredictCalls(Set<String> asked, Set<String> answered) {

    private static final Pattern CALL = Pattern.compile("\\bPredict\\s*\\.\\s*(number|chance|choice|order|curve|answer)\\(\\s*\"([^\"]*)\"");

    /** Finds them. */
    public static PredictCalls in(String code) {
        PredictCalls calls = new PredictCalls(new LinkedHashSet<>(), new LinkedHashSet<>());
        CALL.matcher(code).results().forEach(call -> (call.group(1).equals("answer") ? calls.answered : calls.asked).add(call.group(2)));
        return calls;
    }

    /** Whether the code takes guesses and answers none. */
    public boolean onlyAsks() {
        return !asked.isEmpty() && answered.isEmpty();
    }
}
