package thermolab.course.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import thermolab.course.Block;
import thermolab.course.Chapter;

/**
 * The predictions of a chapter, by their keys in the order of the text.
 *
 * @param asked keys of those that it takes
 * @param answered keys of those that it answers
 */
record PredictCalls(Set<String> asked, Set<String> answered) {

    private static final Pattern CALL = Pattern.compile("\\bPredict\\s*\\.\\s*(number|chance|choice|order|curve|answer)\\(\\s*\"([^\"]*)\"");

    static PredictCalls of(Chapter chapter) {
        PredictCalls calls = new PredictCalls(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Block block : Draft.code(chapter)) {
            CALL.matcher(block.text()).results().forEach(call ->
                    (call.group(1).equals("answer") ? calls.answered : calls.asked).add(call.group(2)));
        }
        return calls;
    }
}
