package thermolab.course.rules;

import java.util.List;

/** The central algorithm stands on the page, in a cell whose name says that it is written by hand. */
final class ByHand implements Rule {

    private static final String PREFIX = "by-hand-";

    @Override
    public String name() {
        return "by hand";
    }

    @Override
    public Reading of(Draft draft) {
        long count = draft.code().stream().filter(block -> block.attributes().name().startsWith(PREFIX)).count();
        return new Reading(String.valueOf(count), count > 0 ? List.of()
                : List.of(draft.whole("builds no algorithm by hand: no cell has a name that begins with " + PREFIX)));
    }
}
